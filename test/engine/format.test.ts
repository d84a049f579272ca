import { describe, expect, it } from 'vitest'
import { displayUnits } from '../../src/engine/compile/amounts.ts'
import type { CompiledQuantity } from '../../src/engine/compiled.ts'
import { formatExact, formatNumber, formatQuantity } from '../../src/engine/format.ts'

const quantity = (unit: string, display?: readonly string[]): CompiledQuantity => ({
  id: 'x',
  topic: 't',
  label: 'X',
  slot: 0,
  uses: [],
  type: 'derived',
  requires: [],
  unit,
  display: displayUnits(unit, display),
})
const text = (unit: string, display: readonly string[] | undefined, value: number) =>
  formatQuantity(quantity(unit, display), value).text.replaceAll('\u202f', ' ')

describe('numbers as people read them', () => {
  it.each([
    ['m^2', ['km^2', 'm^2'], 1.6312e6, '1.63 km²'],
    ['m^2', ['km^2', 'm^2'], 999.6, '1,000 m²'],
    ['m^2', ['km^2', 'm^2'], 0, '0 km²'],
    ['W', ['GW', 'MW', 'kW'], 3e8, '300 MW'],
    ['W', ['GW', 'MW', 'kW'], 999.9e6, '1 GW'],
    ['W', ['GW', 'MW', 'kW'], 12, '0.012 kW'],
    ['USD', undefined, 5.1e10, 'USD 51 bn'],
    ['USD', ['GUSD'], 1.25e12, 'USD 1.25 tn'],
    ['USD/s', ['GUSD/year', 'MUSD/year'], 235, 'USD 7.42 bn/yr'],
    ['USD/s', ['GUSD/year', 'MUSD/year'], 0.01, 'USD 316,000/yr'],
    ['USD/W', ['USD/W'], 41.6, '41.6 USD/W'],
    ['1', ['calendarYear'], 2033, '2033'],
    ['USD/kg', undefined, 1500, '1,500 USD/kg'],
    ['K', ['degC', 'K'], 338.15, '65 °C'],
    ['1', ['%'], 0.0502, '5.02 %'],
    ['1/s', ['1/year'], 145 / 31557600, '145/yr'],
    ['1', undefined, 11432.2, '11,400'],
    ['1', undefined, 1234567, '1,230,000'],
    ['1', undefined, -0.5, '−0.5'],
    ['1', undefined, 3e20, '3 ×10²⁰'.replace(' ×10', ' × 10')],
    ['1', undefined, Number.NaN, 'not feasible'],
    ['1', undefined, Number.POSITIVE_INFINITY, 'not feasible'],
  ])('%s %j %d → %s', (unit, display, value, expected) => {
    expect(text(unit, display, value)).toBe(expected)
  })

  it('never writes an exponent letter', () => {
    for (let power = -30; power < 30; power++) expect(formatNumber(1.2345 * 10 ** power)).not.toMatch(/e/)
  })

  it('gives the full value for exports', () => {
    expect(formatExact(quantity('m^2'), 1630122.4567)).toBe('1630122.4567 m^2')
    expect(formatExact(quantity('1'), 0.1 + 0.2)).toBe('0.30000000000000004')
  })
})
