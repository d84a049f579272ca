/** Temperatures are places on a scale or differences, and a degree Celsius may be either. */
import { type AmountField, asTyped, type Reading, refused, taken } from './amount.ts'

const scales: readonly (readonly [RegExp, (degrees: number) => number])[] = [
  [/^(?:deg)?C$/, (degrees) => degrees + 273.15],
  // The last digits of 459.67 and of five ninths are no part of what was typed.
  [/^(?:(?:deg)?F|fahrenheit)$/i, (degrees) => Number((((degrees + 459.67) * 5) / 9).toPrecision(15))],
]

const kelvins = /^degK$|^kelvins?$/i

/**
 * Reads degrees Celsius, Fahrenheit or kelvins.
 *
 * @param unit As it is spelt behind the number.
 * @returns Null where the quantity is no temperature or the unit none of these; `65 °C` is 338.15 K on a scale,
 * and refused for a difference.
 */
export const readTemperature = (
  typed: string,
  number: number,
  unit: string,
  { unit: declared, display }: AmountField,
): Reading | null => {
  if (declared !== 'K') return null
  if (kelvins.test(unit)) return taken(number)
  if (unit === 'k') return refused(`${asTyped(typed)} may be kelvins or thousands; write ${number} K`)
  const toKelvin = scales.find(([pattern]) => pattern.test(unit))?.[1]
  if (!toKelvin) return null
  const isScale = display.length === 0 || display.some(({ offset }) => offset !== 0)
  if (!isScale)
    return refused(
      `${asTyped(typed)} may be a temperature or a difference of two; write it in K, as in ${number} K`,
    )
  return taken(toKelvin(number))
}
