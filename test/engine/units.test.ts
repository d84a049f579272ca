import { describe, expect, it } from 'vitest'
import { describeDimension, parseAmount, sameDimension, unitInfo } from '../../src/engine/units.ts'

describe('amounts as people type them', () => {
  it.each([
    ['650 km', 'm', 650000],
    ['1500', 'USD/kg', 1500],
    ['1.5k', 'USD/kg', 1500],
    ['1 500', '1', 1500],
    ['$200/kg', 'USD/kg', 200],
    ['$51bn', 'USD', 51e9],
    ['USD 51 bn', 'USD', 51e9],
    ['65 °C', 'K', 338.15],
    ['-40 degC', 'K', 233.15],
    ['3 * 120 kW', 'W', 360000],
    ['20 %', '1', 0.2],
    ['2 %/year', '1/s', 0.02 / 31557600],
    ['145 1/year', '1/s', 145 / 31557600],
    ['18:30', 's', 66600],
    ['0.08 USD/kWh', 'USD/J', 0.08 / 3.6e6],
    ['0.9 acre/MW', 'm^2/W', (0.9 * 4046.8564224) / 1e6],
    ['341 g/kWh', 'kg/J', 0.341 / 3.6e6],
    ['2 Gbit/s', 'bit/s', 2e9],
    ['2 krad', 'Gy', 20],
    ['1 PFLOP/s', 'FLOP/s', 1e15],
    ['5 y', 's', 5 * 31557600],
    ['−3 K', 'K', -3],
    ['97.4°', 'rad', (97.4 * Math.PI) / 180],
  ])('%s is read in %s', (text, unit, value) => {
    expect(parseAmount(text, unit) / value).toBeCloseTo(1, 12)
  })

  it.each([
    ['3 kg', 'm', /"3 kg" cannot be converted to m/],
    ['65 °C', 'm', /"65 °C" cannot be converted to m/],
    ['', '1', /"" is not a number/],
    ['many', '1', /"many" is not a number/],
    ['1/0', '1', /"1\/0" has no finite value/],
    ['3 kg', '1', /"3 kg" cannot be converted to a pure number/],
    ['many', 'kg', /"many" is not a number, or an amount in kg, nor arithmetic of these/],
    ['warm °C', 'K', /"warm °C" is not a number, or an amount in K/],
    ['1e400 km', 'm', /"1e400 km" is too large for a number/],
    ['2 m; 3 m', 'm', /is not a number/],
    ['import("x")', '1', /is not a number/],
    ['a = 3', '1', /is not a number/],
    ['[1,2]', '1', /is not a number/],
    ['createUnit(foo)', '1', /is not a number/],
    [`1${'0'.repeat(400)}`, '1', /too long/],
  ])('%s in %s is refused with what is accepted', (text, unit, message) => {
    expect(() => parseAmount(text, unit)).toThrow(message)
  })
})

describe('units', () => {
  it('describes dimensions for messages', () => {
    expect(describeDimension(unitInfo('USD/kg').dimension)).toBe('kg^-1 USD (USD/kg)')
    expect(describeDimension(unitInfo('rad').dimension)).toBe('a pure number')
  })
  it('describes powers, fractions of powers and products', () => {
    const root = unitInfo('m').dimension.map((power) => power / 2)
    expect(describeDimension(root)).toBe('m^0.5')
    expect(describeDimension(unitInfo('FLOP/bit').dimension)).toBe('bit^-1 FLOP')
    expect(describeDimension(unitInfo('kg m^2/s^3').dimension)).toBe('kg m^2 s^-3 (W)')
  })

  it('takes what cancels out as a pure number', () => {
    expect(unitInfo('m/km')).toMatchObject({ factor: 0.001, offset: 0 })
    expect(describeDimension(unitInfo('m/km').dimension)).toBe('a pure number')
    expect(describeDimension(unitInfo('calendarYear').dimension)).toBe('a pure number')
  })

  it('names an unknown unit, and what is no unit', () => {
    expect(() => unitInfo('parsnip')).toThrow(/unknown unit "parsnip"/)
    expect(() => unitInfo('m; s')).toThrow('"m; s" is not a unit')
  })

  it('tells dimensions apart beyond rounding', () => {
    const length = unitInfo('m').dimension
    const almost = length.map((power) => power + 1e-12)
    expect(sameDimension(length, almost)).toBe(true)
    expect(sameDimension(length, unitInfo('m^2').dimension)).toBe(false)
    expect(() => sameDimension(length, [])).toThrow('a base unit is missing')
  })
})
