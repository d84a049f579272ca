/** Up to how many gigawatts rows close, as the command line says it. */
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { evaluate, rowOf } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'

const run = async (...argv: readonly string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  vi.spyOn(console, 'error').mockImplementation((text) => void err.push(String(text)))
  const status = await main(argv)
  vi.restoreAllMocks()
  return { status, out: out.join(''), err: err.join('\n') }
}

afterEach(() => vi.restoreAllMocks())

interface Answer {
  readonly unit: string
  readonly limits: readonly {
    readonly id: QuantityId
    readonly side: string
    readonly kind: string
    readonly gigawatts: number | 'never' | 'unlimited'
    readonly fromGigawatts: number | null
    readonly grows: boolean
  }[]
}
const limits = async (...argv: readonly string[]): Promise<Answer['limits']> =>
  (JSON.parse((await run('limits', ...argv, '--json')).out) as Answer).limits

const order = { never: 0, unlimited: Number.POSITIVE_INFINITY }
const place = (gigawatts: number | 'never' | 'unlimited') =>
  typeof gigawatts === 'number' ? gigawatts : order[gigawatts]

describe('limits', () => {
  it('names every row of the verdict once, in the order in which they stop the project', async () => {
    const all = await limits()
    const rows = model.quantities.flatMap((q) => (q.type === 'constraint' ? [q.id] : []))
    expect(all.map(({ id }) => id).toSorted()).toEqual(rows.toSorted())
    const places = all.map(({ gigawatts }) => place(gigawatts))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it.each([['the defaults', {}] as const, ...scenarios.map((s) => [s.slug, s.settings] as const)])(
    'agrees with the rows at the size asked for, and on both sides of each limit: %s',
    async (name, settings) => {
      const all = await limits(...(name === 'the defaults' ? [] : ['--scenario', name]))
      const asked = Number(
        evaluate(model, settings)[model.quantities.find(({ id }) => id === 'itPower')?.slot ?? 0],
      )
      for (const { id, gigawatts, fromGigawatts } of all) {
        const at = (itPower: number) => rowOf(model, evaluate(model, { ...settings, itPower }), id).ratio
        if (gigawatts === 'never') expect(at(asked) <= 1, id).toBe(false)
        else if (gigawatts === 'unlimited') {
          if (asked >= (fromGigawatts ?? 0) * 1e9) expect(at(asked), id).toBeLessThanOrEqual(1)
        } else {
          expect(at(gigawatts * 1e9 * 0.99999), id).toBeLessThanOrEqual(1)
          expect(at(gigawatts * 1e9 * 1.0001) <= 1, id).toBe(false)
        }
      }
    },
  )

  it('does not depend on the capacity that is set', async () => {
    const strip = (all: Answer['limits']) =>
      all.map(({ id, gigawatts }) => [
        id,
        typeof gigawatts === 'number' ? gigawatts.toPrecision(4) : gigawatts,
      ])
    expect(strip(await limits('--set', 'itPower=12.2GW'))).toEqual(strip(await limits()))
  })

  it('is a table for people, and takes what the others take', async () => {
    const { out, status } = await run('limits')
    expect(status).toBe(0)
    expect(out).toMatch(/^side +GW +from GW +id/)
    expect(out).toMatch(/orbit +never .*totalCost +Cost +cost/)
    expect((await run('limits', '--format', 'csv')).out).toMatch(/side,GW,from GW,id,cause,kind,label/)
    expect(await run('limits', 'costRatio')).toMatchObject({
      status: 2,
      err: expect.stringContaining('limits does not take the word "costRatio"'),
    })
    expect(await run('limits', '--vary', 'itPower')).toMatchObject({
      status: 2,
      err: expect.stringContaining('limits has no option "--vary"'),
    })
  })

  it('are counted by cause under the rows of evaluate, where all rows are asked for', async () => {
    const { out } = await run('evaluate')
    expect(out).toMatch(
      /\nIn orbit, \d+ of \d+ limits (is|are) not met: launches \(.+\)\.\nOn the ground, .+\.\n$/,
    )
    expect((await run('evaluate', '--only', 'launchRateNeeded')).out).not.toContain('In orbit, ')
  })
})
