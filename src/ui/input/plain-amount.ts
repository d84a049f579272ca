/** What is typed into a field, read as the field shows its value. */
import type { Reading } from '../../engine/amount/amount.ts'
import type { CompiledInput } from '../../engine/compiled.ts'
import { shownScale } from '../../engine/format.ts'
import { decimalSign } from '../../words/numerals.ts'

/**
 * Reads a typed value; units that the field does not show are loaded when one is typed.
 *
 * @param current Present value, in whose unit a number alone is and of which `+10%` is a change.
 * @param language Of the reader: numbers may be written as in it, or as the page prints them.
 */
export const readTyped = async (
  input: CompiledInput,
  text: string,
  current: number,
  language = navigator.language,
): Promise<Reading> => {
  const { readInput, notationOf, printedNotation } = await import('../../engine/amount/index.ts')
  const printed = decimalSign() === ',' ? ({ decimal: ',', group: '' } as const) : printedNotation
  const notations = [printed, notationOf(language)]
  const options = { bare: shownScale(input.display, current), current, notations }
  const reading = readInput(input, text, options)
  if (reading.kind !== 'unread') return reading
  const { calculator } = await import('../../engine/units.ts')
  return readInput(input, text, { ...options, calculator })
}
