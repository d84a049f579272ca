import { describe, expect, it } from 'vitest'
import { callsOf, keeping } from '../../../src/engine/compile/calls.ts'
import { numeric } from '../../../src/engine/quantity.ts'

/** A function of two arguments that counts how often it is asked, and as generated code calls it. */
const counted = () => {
  let calls = 0
  const ratio = numeric({
    label: 'Ratio',
    symbol: 'r',
    why: 'For a test.',
    arguments: { over: '1', under: '1' },
    returns: '1',
    compute: ({ over, under }) => {
      calls += 1
      if (over < 0) throw new RangeError('below zero')
      return over / under
    },
  })
  const made = (value: string) =>
    new Function('functions', `const f = ${callsOf({ ratio })}\nreturn ${value}`)({ ratio }) as (
      ...values: number[]
    ) => number
  return { plain: made('f.ratio'), kept: made(keeping('ratio', 2)), calls: () => calls }
}

describe('numeric functions in generated code', () => {
  it('get their arguments by name, and have no value where one of them has none', () => {
    const { plain, calls } = counted()
    expect(plain(6, 3)).toBe(2)
    expect([plain(Number.NaN, 3), plain(6, Number.NaN)]).toEqual([Number.NaN, Number.NaN])
    expect(calls()).toBe(1)
  })

  it('keep the last result of what is costly, NaN included, and tell the two zeros apart', () => {
    const { kept, calls } = counted()
    expect([kept(6, 3), kept(6, 3), kept(6, 2), kept(6, Number.NaN), kept(6, 2)]).toEqual([
      2,
      2,
      3,
      Number.NaN,
      3,
    ])
    expect(calls()).toBe(3)
    expect([kept(1, 0), kept(1, -0)]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
  })

  it('keep nothing of a call that failed', () => {
    const { kept } = counted()
    expect(kept(6, 3)).toBe(2)
    for (const _ of [1, 2]) expect(() => kept(-6, 3)).toThrow('below zero')
    expect(kept(6, 3)).toBe(2)
  })
})
