import { describe, expect, test } from 'vitest'
import type { CompiledInput } from '../../src/engine/compiled.ts'
import { quantityOf } from '../../src/engine/evaluate.ts'
import { plainAmount } from '../../src/ui/input/plain-amount.ts'
import { model } from './fixture.ts'

const input = (id: string) => quantityOf(model, id) as CompiledInput

describe('numbers without a unit are in the unit that is shown', () => {
  test.each([
    ['1500', 1500],
    ['1,500', 1500],
    [' 200 ', 200],
    ['.5', 0.5],
  ])('%s USD/kg', (text, value) => {
    expect(plainAmount(input('launchPrice'), text, 1500)).toBe(value)
  })
  test('°C', () => {
    expect(plainAmount(input('radiatorTemperature'), '65', 333)).toBeCloseTo(338.15, 9)
    expect(plainAmount(input('radiatorTemperature'), '−10', 333)).toBeCloseTo(263.15, 9)
  })
  test('GW while GW is shown, MW while MW is shown', () => {
    expect(plainAmount(input('itPower'), '2', 1e9)).toBe(2e9)
    expect(plainAmount(input('itPower'), '2', 3e8)).toBe(2e6)
  })
  test('a rate a year, to the last digit', () => {
    expect(plainAmount(input('launchCadence'), '145', 100 / 31557600)).toBeCloseTo(145 / 31557600, 18)
  })
})

describe('changes of the present value', () => {
  test.each([
    ['+10%', 1650],
    ['-50 %', 750],
    ['−50 %', 750],
    ['*2', 3000],
    ['×2', 3000],
    ['/3', 500],
    ['÷ 3', 500],
  ])('%s of 1,500', (text, value) => {
    expect(plainAmount(input('launchPrice'), text, 1500)).toBe(value)
  })
})

test.each(['1.5k', '$200/kg', '65 °C', '1,50', '12 34', 'x', '', '1e3 W', '**2', '+%'])(
  '%s is left to the unit parser',
  (text) => {
    expect(plainAmount(input('launchPrice'), text, 1500)).toBeNull()
  },
)
