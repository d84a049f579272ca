/** Checks what is read of what people type. */
import { expect, it } from 'vitest'
import type { Reading, ReadOptions } from '../../../src/engine/amount/amount.ts'
import { readInput } from '../../../src/engine/amount/read-input.ts'
import { fromUnit } from '../../../src/engine/format.ts'
import { calculator } from '../../../src/engine/units.ts'
import { fields } from './fields.ts'

type Field = keyof typeof fields
/** Field, typed, and the value with its unit, or what the message says. */
type Line = readonly [field: Field, typed: string, read: number | RegExp, unit?: string]

export const read = (name: Field, typed: string, options: ReadOptions = {}): Reading =>
  readInput(fields[name], typed, { calculator, ...options })

/** Makes a test of each line; a value is given in a display unit of the field, or in the declared one. */
export const check = (lines: readonly Line[], options: ReadOptions = {}) => {
  for (const [name, typed, expected, unit] of lines)
    it(`${name}: ${typed.slice(0, 40)} → ${expected} ${unit ?? ''}`, () => {
      const reading = read(name, typed, options)
      const found = reading.kind === 'value' ? reading.value : reading.message
      if (expected instanceof RegExp) return expect(found).toMatch(expected)
      const field = fields[name]
      const shown = field.display.find((one) => one.name === unit) ?? { factor: 1, offset: 0 }
      expect(found).toBeTypeOf('number')
      expect(Number(found) / fromUnit(expected, shown)).toBeCloseTo(1, 12)
    })
}
