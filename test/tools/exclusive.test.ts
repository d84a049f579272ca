import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exclusively } from '../../src/tools/exclusive.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dawnline-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The mark that a name leaves while its work goes on. */
const markOf = async (name: string): Promise<string> => {
  const [mark] = await exclusively(name, async () => readdirSync(folder), { folder })
  return join(folder, mark ?? '')
}

describe('work that must not be done twice at a time', () => {
  it('waits for the one that began, tells so once, and gives back what it made', async () => {
    const events: string[] = []
    let finish = () => {}
    const first = exclusively(
      'packages',
      () =>
        new Promise<string>((resolve) => {
          events.push('first begins')
          finish = () => {
            events.push('first ends')
            resolve('one')
          }
        }),
      { folder },
    )
    const second = exclusively(
      'packages',
      async () => {
        events.push('second begins')
        return 'two'
      },
      {
        folder,
        waiting: () => {
          events.push('second waits')
          finish()
        },
      },
    )
    expect(await Promise.all([first, second])).toEqual(['one', 'two'])
    expect(events).toEqual(['first begins', 'second waits', 'first ends', 'second begins'])
    expect(readdirSync(folder)).toEqual([])
  })

  it('lets other names pass', async () => {
    const inner = () => exclusively('site', async () => readdirSync(folder).length, { folder })
    expect(await exclusively('packages', inner, { folder })).toBe(2)
  })

  it('takes over what a killed process left behind', async () => {
    const mark = await markOf('packages')
    expect(existsSync(mark)).toBe(false)
    // No process has a number as large: Linux stops at 2^22, the others below.
    writeFileSync(mark, '2147483646')
    expect(await exclusively('packages', async () => 'done', { folder })).toBe('done')
  })

  it('is free again after work that failed', async () => {
    const failing = exclusively('packages', () => Promise.reject(new Error('no network')), { folder })
    await expect(failing).rejects.toThrow('no network')
    expect(readdirSync(folder)).toEqual([])
  })

  it('does the work where no mark can be made', async () => {
    expect(await exclusively('packages', async () => 'done', { folder: join(folder, 'missing') })).toBe(
      'done',
    )
  })
})
