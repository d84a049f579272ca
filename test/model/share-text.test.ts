import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VerdictRow } from '../../src/model/verdict/prose/parts.ts'
import { shareText } from '../../src/model/verdict/prose/sentence.ts'
import { calm, type Given, no, ok, reader, row } from './readings.ts'

describe('the line to share', () => {
  it.each<[string, readonly VerdictRow[], Given, string]>([
    [
      'binding',
      [...calm, row('Satellite licence', 8.5)],
      {},
      'Putting 1 GW of AI compute in orbit takes 10,300 satellites weighing 78.3 kt and 911 launches, and costs 6.5 times as much as the ground; in orbit, 1 of 3 limits is not met: satellite licence (at 8.5 times the limit).',
    ],
    [
      'alone',
      [row('Launch licences', 210)],
      {},
      'Putting 1 GW of AI compute in orbit takes 10,300 satellites weighing 78.3 kt and 911 launches, and costs 6.5 times as much as the ground; in orbit, the one limit is not met: launches (launch licences, at 210 times the limit).',
    ],
    [
      'closing',
      calm,
      { costRatio: ok(0.9, '0.9') },
      'Putting 1 GW of AI compute in orbit takes 10,300 satellites weighing 78.3 kt and 911 launches, and costs 10 % less than the ground; in orbit, every limit is met; disposal comes nearest, at 70 % of the limit.',
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
        const text = shareText(reader(changed), [row('Satellite licence', worst)])
        expect(text).toMatch(/^[A-Z0-9][^.]*(\.\d[^.]*)*\.$/)
        expect(text).not.toMatch(/ {2}|undefined|NaN|e[+-]\d/)
        expect(text).not.toMatch(/\b1 (satellites|launches)\b/)
      }),
    )
  })
})
