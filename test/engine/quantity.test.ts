/** What the words of the language fill in. */
import { describe, expect, it } from 'vitest'
import {
  assumption,
  choice,
  decision,
  kind,
  loguniform,
  numeric,
  triangular,
} from '../../src/engine/quantity.ts'

const mass = kind({ unit: 'kg', display: ['t', 'kg'], limits: [0, null], scale: 'log' })
const rest = { symbol: 'm', range: ['1 kg', '3 kg'], why: 'For a test.' } as const

describe('an input', () => {
  it('has unit, display units, limits and scale of its kind, or its own', () => {
    expect(decision('Mass', mass, { ...rest, default: '2 kg' })).toMatchObject({
      type: 'input',
      role: 'decision',
      ...mass,
    })
    expect(
      decision('Mass', mass, { ...rest, default: 2, limits: [1, 9], scale: 'linear', display: ['g'] }),
    ).toMatchObject({ unit: 'kg', limits: [1, 9], scale: 'linear', display: ['g'] })
  })

  it('has the most likely value of its spread as its default, unless it gives one', () => {
    const spread = triangular('1 kg', '2 kg', '3 kg')
    expect(assumption('Mass', mass, { ...rest, spread }).default).toBe('2 kg')
    expect(assumption('Mass', mass, { ...rest, spread, default: '1.5 kg' }).default).toBe('1.5 kg')
    // @ts-expect-error: this spread has no most likely value.
    const none = assumption('Mass', mass, { ...rest, spread: loguniform('1 kg', '3 kg') })
    expect(none.default).toBeUndefined()
  })

  it('is a judgement where it cites nothing; what it cites, it says how well it knows', () => {
    expect(assumption('Mass', mass, { ...rest, default: 2 }).evidence).toBe('judgement')
    const cited = { ...rest, default: 2, source: 'smith-2020' } as const
    expect(assumption('Mass', mass, { ...cited, evidence: 'published' }).evidence).toBe('published')
    // @ts-expect-error: what is cited needs its evidence.
    assumption('Mass', mass, cited)
    const options = { one: { label: 'One', why: 'For a test.' } }
    const lid = { symbol: 'l', default: 'one', options, why: 'For a test.' } as const
    expect(choice('Lid', lid).evidence).toBe('judgement')
    expect(choice('Lid', { ...lid, evidence: 'estimated' }).evidence).toBe('estimated')
  })
})

describe('a numeric function', () => {
  const volume = numeric({
    label: 'Volume',
    symbol: 'V',
    arguments: { area: 'm^2', height: 'm' },
    returns: 'm^3',
    why: 'For a test.',
    compute: ({ area, height }) => area * height,
  })

  it('gets its arguments by name, in the order in which they are declared', () => {
    expect(volume.arguments).toEqual([
      { name: 'area', unit: 'm^2' },
      { name: 'height', unit: 'm' },
    ])
    expect(volume.compute(2, 3)).toBe(6)
  })

  it('has no value where an argument has none, or is missing', () => {
    expect(volume.compute(2, Number.NaN)).toBeNaN()
    expect(volume.compute(2)).toBeNaN()
  })
})
