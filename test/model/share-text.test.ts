import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareText, type VerdictRow } from '../../src/model/verdict/prose/sentence.ts'
import { calm, type Given, no, ok, reader, row } from './readings.ts'

describe('the line to share', () => {
  it.each<[string, readonly VerdictRow[], Given, string]>([
    [
      'binding',
      [...calm, row('Launch cost', 8.5)],
      {},
      'Putting 1 GW of AI compute in orbit takes 10,300 satellites weighing 78.3 kt and 911 launches, and costs 6.5 times as much as the ground; launch cost binds first.',
    ],
    [
      'plural',
      [row('Launch licences', 210)],
      {},
      'Putting 1 GW of AI compute in orbit takes 10,300 satellites weighing 78.3 kt and 911 launches, and costs 6.5 times as much as the ground; launch licences bind first.',
    ],
    [
      'closing',
      calm,
      { costRatio: ok(0.9, '0.9') },
      'Putting 1 GW of AI compute in orbit takes 10,300 satellites weighing 78.3 kt and 911 launches, and costs 10 % less than the ground; every constraint in orbit can be met.',
    ],
    [
      'not feasible',
      calm,
      { costRatio: no('Because.') },
      '1 GW of AI compute cannot be put in orbit as set.',
    ],
  ])('%s', (_, rows, changed, expected) => {
    expect(shareText(reader(changed), rows)).toBe(expected)
  })

  it('is one well-formed sentence whatever the numbers', () => {
    const number = fc.double({ min: 1e-6, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(number, number, number, number, (satellites, launches, ratio, worst) => {
        const changed = {
          satelliteCount: ok(satellites, String(Math.round(satellites))),
          launchesFlown: ok(launches, String(Math.round(launches))),
          costRatio: ok(ratio, String(ratio)),
        }
        const text = shareText(reader(changed), [row('Launch cost', worst)])
        expect(text).toMatch(/^[A-Z0-9][^.]*(\.\d[^.]*)*\.$/)
        expect(text).not.toMatch(/ {2}|undefined|NaN|e[+-]\d/)
        expect(text).not.toMatch(/\b1 (satellites|launches)\b/)
      }),
    )
  })
})
