import { describe, expect, it } from 'vitest'
import { compare } from '../../src/scenario/comparison.ts'
import type { PrintedNumber } from '../../src/scenario/reference.ts'
import { renewDepartures, renewed } from './renew.ts'

if (process.env['DAWNLINE_RENEW'] === 'departures') renewDepartures()

const differs = { by: '+10 %', why: 'The pot is "wider".' }
const text = `[
  {
    "id": "one-jar",
    "expected": {
      "jam": {"printed": "100", "unit": "g", "differs": {"by": "+10 %", "why": "Another jar."}}
    }
  },
  {
    "id": "other-jar",
    "expected": {
      "jam": {"printed": "100", "unit": "g", "differs": ${JSON.stringify(differs)
        .replaceAll(/(?<=[:,])(?=")/g, ' ')
        .replace('":{', '": {')}}
    }
  }
]
`
const renew = (ours: number, number: Partial<PrintedNumber> = { differs }) =>
  renewed(text, 'other-jar', compare('jam', { printed: '100', unit: 'g', ...number }, ours))

describe('a departure that is renewed', () => {
  it('stays where it is as stated', () => {
    expect(renew(110)).toEqual({ text })
  })

  it('gets the figure of today, in its own case only, with the reason to be read again', () => {
    const { text: now, done } = renew(120)
    expect(JSON.parse(now)).toEqual([
      JSON.parse(text)[0],
      {
        id: 'other-jar',
        expected: { jam: { printed: '100', unit: 'g', differs: { ...differs, by: '+20 %' } } },
      },
    ])
    expect(done).toContain('+10 % is now +20 %')
    expect(done).toContain(differs.why)
  })

  it('goes where the numbers agree', () => {
    const { text: now } = renew(100.2)
    expect(JSON.parse(now)[1]).toEqual({ id: 'other-jar', expected: { jam: { printed: '100', unit: 'g' } } })
  })

  it('is never written without a reason, nor for what is not feasible', () => {
    expect(renew(120, {})).toEqual({ text, open: 'other-jar, jam: +20 % from 100 g' })
    expect(renew(Number.NaN).text).toBe(text)
    expect(renew(Number.NaN).open).toContain('other-jar')
  })
})
