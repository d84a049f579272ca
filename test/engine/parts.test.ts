import { describe, expect, it } from 'vitest'
import { compileModel } from '../../src/engine/compile/compile.ts'
import { instantiate } from '../../src/engine/compile/emit.ts'
import { leavesOf, partsOf } from '../../src/engine/parts.ts'
import { constant, kind, sum, topic } from '../../src/engine/quantity.ts'

const mass = kind({ unit: 'kg' })
const one = (label: string, symbol: string) =>
  constant(label, mass, { symbol, value: '1 kg', why: 'For a test.' })
const { model } = instantiate(
  compileModel({
    release: 'test',
    horizon: [2026, 2027],
    functions: {},
    topics: {
      jam: topic('Jam', {
        jam: one('Jam', 'j'),
        pot: one('Pot', 'p'),
        lid: one('Lid', 'l'),
        full: sum('Full', mass, { symbol: 's', of: ['jam', 'empty'], why: 'For a test.' }),
        empty: sum('Empty', mass, { symbol: 'e', of: ['pot', 'lid'], why: 'For a test.' }),
      }),
    },
  }),
  {},
)

describe('parts of a sum', () => {
  it('are those declared, in their order', () => {
    expect(partsOf(model, 'full')).toEqual(['jam', 'empty'])
    expect(partsOf(model, 'jam')).toEqual([])
  })

  it('are taken apart as far as there are sums', () => {
    expect(leavesOf(model, 'full')).toEqual(['jam', 'pot', 'lid'])
    expect(leavesOf(model, 'jam')).toEqual(['jam'])
  })

  it('are those of a quantity that is known', () =>
    expect(() => leavesOf(model, 'jan')).toThrow('unknown id "jan"; the nearest known one is "jam"'))
})
