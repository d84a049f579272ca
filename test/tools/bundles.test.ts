import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dropUnused, noteOf } from '../../src/tools/bundles.mjs'
import { writeStamp } from '../../src/tools/stamp.mjs'

let base = ''
const [mine, theirs, nobodys] = ['1', '2', '3'].map((digit) => digit.repeat(20))
const there = (...names: readonly (string | undefined)[]) =>
  names.map((name) => existsSync(path.join(base, 'cli', name ?? '')))

/** A checkout that uses a bundle. */
const use = (checkout: string, contents = '') => {
  const root = path.join(base, checkout)
  mkdirSync(root, { recursive: true })
  writeStamp(noteOf(path.join(base, 'cli'), root), { times: '', contents, root })
  return root
}

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'bundles-'))
  for (const name of [mine, theirs, nobodys])
    mkdirSync(path.join(base, 'cli', name ?? ''), { recursive: true })
  use('checkout one', mine)
  use('checkout two', theirs)
})

afterEach(() => rmSync(base, { recursive: true }))

test('a bundle that another checkout uses stays, and one that nobody uses goes', () => {
  dropUnused(path.join(base, 'cli'), mine ?? '')
  expect(there(mine, theirs, nobodys)).toEqual([true, true, false])
})

test('a checkout that is gone, or moved on, keeps no bundle', () => {
  rmSync(path.join(base, 'checkout two'), { recursive: true })
  dropUnused(path.join(base, 'cli'), mine ?? '')
  expect(there(mine, theirs)).toEqual([true, false])
  use('checkout one', nobodys)
  mkdirSync(path.join(base, 'cli', nobodys ?? ''))
  dropUnused(path.join(base, 'cli'), nobodys ?? '')
  expect(there(mine, nobodys)).toEqual([false, true])
})

test('what is no bundle is left alone', () => {
  writeFileSync(path.join(base, 'cli', 'else.txt'), '')
  dropUnused(path.join(base, 'cli'), mine ?? '')
  expect(there('else.txt')).toEqual([true])
})
