/** What the product prints, it reads: all inputs, in all of their units, in every form that a value is printed in. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactText } from '../../../src/engine/amount/bounds.ts'
import { notationOf, printedNotation } from '../../../src/engine/amount/notation.ts'
import { readAmount } from '../../../src/engine/amount/read-amount.ts'
import type { CompiledInput } from '../../../src/engine/compiled.ts'
import { formatExact, formatQuantity, fromUnit, inUnit, shownScale } from '../../../src/engine/format.ts'
import { calculator } from '../../../src/engine/units.ts'
import { amountText } from '../../../src/scenario/amount-text.ts'

const inputs = model.quantities.filter((q) => q.type === 'input')

/** Values all over the range of an input, its default and its limits among them. */
const valuesOf = ({
  default: usual,
  range: [low, high],
  limits,
  scale,
  step,
}: CompiledInput): readonly number[] => {
  const at = (share: number) => (scale === 'log' ? low * (high / low) ** share : low + (high - low) * share)
  const between = [0, 0.1, 0.37, 0.5, 0.73, 0.999, 1].map(at).map((x) => (step > 0 ? Math.round(x) : x))
  return [usual, ...between, ...limits]
}

const read = (input: CompiledInput, text: string, options: Parameters<typeof readAmount>[2] = {}): number => {
  const reading = readAmount(text, input, { notations: [printedNotation], calculator, ...options })
  if (reading.kind !== 'value') throw new Error(`${input.id}: ${reading.message}`)
  return reading.value
}

/** Half a unit of the last digit that is printed. */
const close = (input: CompiledInput, value: number, found: number, digits: number, text: string) => {
  const tolerance = Math.max(...input.display.map((unit) => Math.abs(inUnit(value, unit) * unit.factor)))
  expect(Math.abs(found - value), `${input.id} ${text} → ${found}`).toBeLessThanOrEqual(
    tolerance * 0.5001 * 10 ** (1 - digits),
  )
}

describe.each([3, 6, 12])('texts of %i digits', (digits) => {
  it('are read back in the unit that suits', () => {
    for (const input of inputs)
      for (const value of valuesOf(input)) {
        const { text } = formatQuantity(input, value, { digits })
        close(input, value, read(input, text), digits, text)
      }
  })

  it('are read back in every unit of the input', () => {
    for (const input of inputs)
      for (const unit of input.display)
        for (const value of valuesOf(input)) {
          const { text } = formatQuantity(input, value, { digits, unit })
          close(input, value, read(input, text), digits, text)
        }
  })

  it('are read back where the unit stands beside the field', () => {
    for (const input of inputs)
      for (const value of valuesOf(input)) {
        const number = formatQuantity(input, value, { digits }).number.replace(/^USD\s/, '')
        close(input, value, read(input, number, { bare: shownScale(input.display, value) }), digits, number)
      }
  })
})

it('exact texts and texts of links are read back to the last bit', () => {
  for (const input of inputs)
    for (const value of valuesOf(input)) {
      expect(read(input, amountText(input, value)), `${input.id} ${amountText(input, value)}`).toBe(value)
      expect(read(input, formatExact(input, value))).toBe(value)
      expect(read(input, String(value))).toBe(value)
    }
})

it('limits in messages are read back as values within the limits', () => {
  for (const input of inputs)
    for (const limit of input.limits)
      close(input, limit, read(input, exactText(input, limit)), 12, exactText(input, limit))
})

it.each(['en', 'de', 'fr', 'de-CH', 'pt-BR', 'sv', 'en-IN'])(
  'numbers that %s prints are read in it, whole groups or not',
  (locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
    const notations = [notationOf(locale)]
    const price = inputs.find(({ unit }) => unit === 'USD/kg')
    if (!price) throw new Error('a price of a mass')
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom(1, 10, 1000, 1e6),
        (whole, parts) => {
          const value = whole / parts
          // Groups of two digits are refused: they could be a list.
          if (locale === 'en-IN' && value >= 100_000) return
          expect(read(price, format.format(value), { notations })).toBe(value)
        },
      ),
      { numRuns: 2000 },
    )
  },
)

it('a number in any unit of an input is what its unit says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...inputs),
      fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
      (input, shown) => {
        for (const unit of input.display) {
          if (unit.name === '1') continue
          expect(read(input, `${shown} ${unit.name}`)).toBe(fromUnit(shown, unit))
          if (unit.text !== '') expect(read(input, `${shown}\u202f${unit.text}`)).toBe(fromUnit(shown, unit))
        }
      },
    ),
    { numRuns: 3000 },
  )
})
