import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isFresh, noteStamp, readStamp, stampOf, writeStamp } from '../../src/tools/stamp.mjs'

let base = ''
const file = (name: string) => path.join(base, name)
const sources = () => stampOf(base, ['src', 'package.json', 'not-there'], ['src/tools'])
const stampFile = () => file('cache/stamp.json')
const fresh = () => isFresh(stampFile(), sources())

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'stamp-'))
  mkdirSync(file('src/tools'), { recursive: true })
  writeFileSync(file('src/a.ts'), 'one')
  writeFileSync(file('src/tools/b.mjs'), 'two')
  writeFileSync(file('package.json'), '{}')
  const stamp = sources()
  writeStamp(stampFile(), { times: stamp.times(), contents: stamp.contents() })
})

afterEach(() => rmSync(base, { recursive: true }))

test('sources that nobody touched are fresh', () => {
  expect(fresh()).toBe(true)
})

test('without a stamp, or with half a one, nothing is fresh', () => {
  writeFileSync(stampFile(), '{"times": "4')
  expect(fresh()).toBe(false)
  rmSync(stampFile())
  expect(fresh()).toBe(false)
})

test('a changed, added, renamed or removed file is noticed', () => {
  writeFileSync(file('src/a.ts'), 'one more')
  expect(fresh()).toBe(false)
  writeFileSync(file('src/a.ts'), 'one')
  expect(fresh()).toBe(true)
  writeFileSync(file('src/c.ts'), '')
  expect(fresh()).toBe(false)
  rmSync(file('src/c.ts'))
  rmSync(file('src/a.ts'))
  writeFileSync(file('src/z.ts'), 'one')
  expect(fresh()).toBe(false)
})

test('a change that leaves size and name alone is noticed by its time', () => {
  writeFileSync(file('src/a.ts'), 'two')
  utimesSync(file('src/a.ts'), 1, 1)
  expect(fresh()).toBe(false)
})

test('the same contents with other times are fresh, and cost no reading the next time', () => {
  utimesSync(file('src/a.ts'), 1, 1)
  expect(fresh()).toBe(true)
  const { times } = JSON.parse(readFileSync(stampFile(), 'utf8'))
  expect(times).toBe(sources().times())
  const before = statSync(stampFile()).mtimeMs
  expect(fresh()).toBe(true)
  expect(statSync(stampFile()).mtimeMs).toBe(before)
})

test('a stamp that cannot be written is done without', () => {
  const stamp = { times: '', contents: '' }
  expect(() => noteStamp(path.join(file('package.json'), 'below', 'stamp.json'), stamp)).not.toThrow()
  noteStamp(file('new/stamp.json'), stamp)
  expect(readStamp(file('new/stamp.json'))).toEqual(stamp)
})

test('what is left out does not count', () => {
  writeFileSync(file('src/tools/b.mjs'), 'three')
  expect(fresh()).toBe(true)
})

test('a setting that changes what is made counts', () => {
  const set = (setting: string) => stampOf(file('src'), ['a.ts'], [], setting).contents()
  expect(set('https://example.org/')).not.toBe(set(''))
  expect(set('')).toBe(stampOf(file('src'), ['a.ts']).contents())
})
