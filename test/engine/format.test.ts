import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayUnits } from '../../src/engine/compile/amounts.ts'
import type { CompiledQuantity } from '../../src/engine/compiled.ts'
import {
  displayUnitFor,
  formatExact,
  formatNumber,
  formatQuantity,
  fromUnit,
  inUnit,
} from '../../src/engine/format.ts'

const quantity = (unit: string, display?: readonly string[]): CompiledQuantity => ({
  id: 'x',
  topic: 't',
  label: 'X',
  slot: 0,
  uses: [],
  type: 'derived',
  requires: [],
  parts: [],
  outcomes: [],
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
    ['1', ['whole'], 255.2, '256'],
    ['1', ['whole'], 812.0004, '812'],
    ['1', ['whole'], 45993.2, '46,000'],
    ['1', ['whole'], 0.07, 'part of 1'],
    ['1', ['whole'], 0.9999, '1'],
    ['1', ['whole'], 0, '0'],
    ['s', ['year', 'day'], 122 * 86400, '122 d'],
    ['W/(m^2 K^4)', undefined, 3, '3 W/(m² K⁴)'],
    ['W', ['uW'], 59.2e-6, '59.2 µW'],
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
    expect(formatExact(quantity('m^2'), Number.NaN)).toBe('not feasible')
  })

  it.each([
    [Number.NaN, 'not feasible'],
    [Number.NEGATIVE_INFINITY, 'not feasible'],
    [-0, '0'],
    [9.9996e20, '1×10²¹'],
    [-2.5e-7, '−2.5×10⁻⁷'],
    [5e-324, '4.94×10⁻³²⁴'],
    [1.7976931348623157e308, '1.8×10³⁰⁸'],
    [0.00001, '0.00001'],
    [9.99e14, '999,000,000,000,000'],
  ])('%d is %s', (value, expected) => {
    expect(formatNumber(value).replaceAll('\u202f', '')).toBe(expected)
  })

  it('keeps as many digits as wanted', () => {
    expect([1, 2, 5].map((digits) => formatNumber(12345.678, digits))).toEqual(['10,000', '12,000', '12,346'])
    expect(formatNumber(1.23456e-9, 5).replaceAll('\u202f', '')).toBe('1.2346×10⁻⁹')
    expect(formatQuantity(quantity('USD'), 1234567, { digits: 5 }).text).toBe('USD\u202f1.2346\u202fm')
  })

  it('sets number and unit apart', () => {
    expect(formatQuantity(quantity('USD'), 5.1e10)).toMatchObject({ number: 'USD\u202f51', unit: 'bn' })
    expect(formatQuantity(quantity('m'), 12)).toMatchObject({ number: '12', unit: 'm' })
    expect(formatQuantity(quantity('m'), Number.NaN)).toMatchObject({ number: 'not feasible', unit: '' })
  })

  it('keeps to a unit that is asked for', () => {
    const area = quantity('m^2', ['km^2', 'm^2'])
    const [, squareMetres] = displayUnits('m^2', ['km^2', 'm^2'])
    if (!squareMetres) throw new Error('no second unit')
    expect(formatQuantity(area, 5e6, { unit: squareMetres }).text).toBe('5,000,000\u202fm²')
  })
})

describe('options of a choice', () => {
  const choice: CompiledQuantity = {
    id: 'x',
    topic: 't',
    label: 'X',
    slot: 0,
    uses: [],
    type: 'choice',
    default: 0,
    options: [{ id: 'one', label: 'The one' }],
    role: 'decision',
    evidence: 'judgement',
    main: true,
  }

  it('are shown by their label, in exports too', () => {
    expect(formatQuantity(choice, 0)).toEqual({ number: 'The one', unit: '', text: 'The one' })
    expect(formatExact(choice, 0)).toBe('The one')
    expect(formatQuantity(choice, Number.NaN).text).toBe('not feasible')
  })
})

describe('display units', () => {
  it.each([
    ['K', 'degC'],
    ['m', 'km'],
    ['1', '%'],
    ['USD/J', 'USD/kWh'],
  ])('%s as %s and back is the same value', (unit, name) => {
    const [shown] = displayUnits(unit, [name])
    if (!shown) throw new Error(`no unit ${name}`)
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(fromUnit(inUnit(value, shown), shown)).toBeCloseTo(value, 6)
      }),
    )
  })

  it('refuse a quantity that has none', () => {
    expect(() => displayUnitFor([], 1)).toThrow('a display unit is missing')
  })
})
