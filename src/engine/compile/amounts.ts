/** Amounts and units of declarations → numbers in the declared unit. */
import type { CompiledSpread, DisplayUnit } from '../compiled.ts'
import type { Amount, Spread } from '../declaration.ts'
import { describeDimension, parseAmount, sameDimension, unitInfo } from '../units.ts'

/** A declared amount in the declared unit; @throws Error that names the amount. */
export const amount = (value: Amount, unit: string): number =>
  typeof value === 'number' ? value : parseAmount(value, unit)

const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A unit as it is printed: `USD/kWh`, `km²`, `m/s per year`. */
const unitText = (name: string): string => {
  if (name === '1' || name === 'calendarYear' || name === 'whole') return ''
  return name
    .replaceAll('degC', '°C')
    .replaceAll(/\bdeg\b/g, '°')
    .replaceAll(/julianyear/g, 'yr')
    .replaceAll(/\byear\b/g, 'yr')
    .replaceAll(/\bTUSD\b/g, 'USD tn')
    .replaceAll(/\bGUSD\b/g, 'USD bn')
    .replaceAll(/\bMUSD\b/g, 'USD m')
    .replaceAll(/\bday\b/g, 'd')
    .replaceAll('MMBTU', 'MMBtu')
    .replaceAll(/\bu(?=[A-Zm])/g, 'µ')
    .replaceAll(/\^([2-9])/g, (_, power) => POWERS.charAt(Number(power)))
    .replace(/^1\//, '/')
    .replaceAll(/\s*\*\s*/g, ' ')
}

/** Units people read, with what it takes to convert; @throws Error when one does not fit the declared unit. */
export const displayUnits = (
  unit: string,
  display: readonly string[] | undefined,
): readonly DisplayUnit[] => {
  const declared = unitInfo(unit)
  if (declared.factor !== 1 || declared.offset !== 0) {
    throw new Error(`unit "${unit}" is not SI-coherent: it is ${declared.factor} of its coherent unit`)
  }
  return (display ?? [unit]).map((name) => {
    const { dimension, factor, offset } = unitInfo(name)
    if (!sameDimension(dimension, declared.dimension)) {
      throw new Error(
        `display unit "${name}" is ${describeDimension(dimension)}, not ${describeDimension(declared.dimension)}`,
      )
    }
    return { name, text: unitText(name), factor, offset }
  })
}

/** A declared spread in numbers. */
export const spreadNumbers = (spread: Spread | undefined, unit: string): CompiledSpread | null => {
  if (!spread) return null
  const low = amount(spread.low, unit)
  const high = amount(spread.high, unit)
  if (!(low <= high)) throw new Error(`spread from ${spread.low} to ${spread.high} is upside down`)
  if (spread.shape !== 'triangular') return { shape: spread.shape, low, high }
  const mode = amount(spread.mode, unit)
  if (!(low <= mode && mode <= high))
    throw new Error(`spread's mode ${spread.mode} is outside ${spread.low} to ${spread.high}`)
  return { shape: 'triangular', low, mode, high }
}
