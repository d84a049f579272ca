import { describe, expect, test } from 'vitest'
import type { CompiledInput } from '../../src/engine/compiled.ts'
import { quantityOf } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { readTyped } from '../../src/ui/input/plain-amount.ts'
import { fieldParts } from '../../src/ui/number/format-value.ts'
import { fields } from '../engine/amount/fields.ts'
import { model } from './fixture.ts'

const input = (id: QuantityId) => quantityOf(model, id) as CompiledInput
const value = async (id: QuantityId, text: string, current: number, language = 'en') => {
  const reading = await readTyped(input(id), text, current, language)
  return reading.kind === 'value' ? reading.value : reading.message
}

describe('numbers without a unit are in the unit that is shown', () => {
  test.each([
    ['1500', 1500],
    ['1,500', 1500],
    [' 200 ', 200],
    ['.5', 0.5],
  ])('%s USD/kg', async (text, expected) => {
    expect(await value('launchPrice', text, 1500)).toBe(expected)
  })
  test('°C', async () => {
    expect(await value('radiatorTemperature', '65', 333)).toBeCloseTo(338.15, 9)
    expect(await value('radiatorTemperature', '−10', 333)).toBeCloseTo(263.15, 9)
  })
  test('GW while GW is shown, MW while MW is shown', async () => {
    expect(await value('itPower', '2', 1e9)).toBe(2e9)
    expect(await value('itPower', '2', 3e8)).toBe(2e6)
  })
  test('a rate a year, to the last digit', async () => {
    expect(await value('launchCadence', '145', 100 / 31557600)).toBeCloseTo(145 / 31557600, 18)
  })
  test('millions while millions are shown, whatever the declared unit', async () => {
    const year = 31557600
    const typed = async (field: CompiledInput, text: string, current: number) => {
      const reading = await readTyped(field, text, current, 'en')
      return reading.kind === 'value' ? reading.value : Number.NaN
    }
    expect(fieldParts(fields.sum, 5e6)).toMatchObject({ number: '5', unit: 'USD\u00a0m' })
    expect(await typed(fields.sum, '6', 5e6)).toBe(6e6)
    expect(fieldParts(fields.budget, 5e7 / year)).toMatchObject({ number: '50', unit: 'USD\u00a0m/yr' })
    expect(await typed(fields.budget, '60', 5e7 / year)).toBeCloseTo(6e7 / year, 12)
    expect(fieldParts(input('launchPrice'), 1500)).toMatchObject({ number: '1,500', unit: 'USD/kg' })
  })
})

test('units are loaded when one is typed', async () => {
  expect(await value('itPower', '2 megawatt', 1e9)).toBe(2e6)
  expect(await value('launchPrice', '3 parsnips', 1500)).toMatch(/^"3 parsnips" is not a number/)
})

test('changes are of the present value', async () => {
  expect(await value('launchPrice', '+10%', 1500)).toBe(1650)
  expect(await value('launchPrice', '*2', 1500)).toBe(3000)
})

test('the page prints one language, and its reader may write another', async () => {
  expect(await value('launchPrice', '1,5', 1500, 'de')).toBe(1.5)
  expect(await value('launchPrice', '1,500', 1500, 'de')).toMatch(/more than one way; write 1500 or 1\.5/)
})
