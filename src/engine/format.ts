/** Numbers as people read them: three significant digits, the unit that fits, never an exponent. */
import type { CompiledChoice, CompiledQuantity, DisplayUnit } from './compiled.ts'

/** A number in parts, so that the unit can be set apart. */
export interface Formatted {
  readonly number: string
  readonly unit: string
  /** Number and unit with a thin space between, `not feasible`, or the option of a choice. */
  readonly text: string
}

const THIN = '\u202f'
const MINUS = '−'

const scales = [
  { factor: 1e12, text: 'tn' },
  { factor: 1e9, text: 'bn' },
  { factor: 1e6, text: 'm' },
] as const

const small = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']
const raised = (power: number): string =>
  `${power < 0 ? '⁻' : ''}${[...String(Math.abs(power))].map((d) => small[Number(d)]).join('')}`

const formatters = new Map<number, Intl.NumberFormat>()

/** Making a formatter takes a thousand times as long as using it. */
const formatter = (digits: number): Intl.NumberFormat => {
  const known = formatters.get(digits)
  if (known) return known
  const made = new Intl.NumberFormat('en', { maximumSignificantDigits: digits })
  formatters.set(digits, made)
  return made
}

/**
 * A number with a given count of significant digits, groups of thousands, and a true minus sign.
 *
 * Whole numbers below a million keep all their digits' order of size: `formatNumber(11400.4)` is `11,400`.
 */
export const formatNumber = (value: number, digits = 3): string => {
  if (!Number.isFinite(value)) return 'not feasible'
  if (value === 0) return '0'
  const size = Math.abs(value)
  if (size >= 1e15 || size < 1e-5) {
    const power = Math.floor(Math.log10(size))
    return `${formatNumber(value / 10 ** power, digits)}${THIN}×${THIN}10${raised(power)}`
  }
  return formatter(digits).format(value).replace('-', MINUS)
}

/** Value in a display unit. */
export const inUnit = (value: number, unit: DisplayUnit): number => value / unit.factor - unit.offset

/** Value in the declared unit from a number in a display unit. */
export const fromUnit = (shown: number, unit: DisplayUnit): number => (shown + unit.offset) * unit.factor

/** The display unit that suits a value: the first (largest) that gives at least 1, else the last. */
export const displayUnitFor = (display: readonly DisplayUnit[], value: number): DisplayUnit => {
  const fitting = display.find((unit) => Math.abs(inUnit(value, unit)) >= 0.9995)
  const chosen = fitting ?? (value === 0 ? display[0] : display.at(-1))
  if (!chosen) throw new Error('a quantity needs a display unit')
  return chosen
}

const optionLabel = (choice: CompiledChoice, value: number): Formatted => {
  const text = choice.options[value]?.label ?? 'not feasible'
  return { number: text, unit: '', text }
}

/**
 * A quantity's value as people read it.
 *
 * @param value In the declared unit; not a finite number reads `not feasible`.
 * @param options `digits` significant digits, 3 by default; `unit` fixes the display unit.
 * @returns Parts and text; 1.63e6 m² is `1.63 km²`, 5.1e10 USD is `51 USD bn` set as `USD 51 bn`.
 */
export const formatQuantity = (
  quantity: CompiledQuantity,
  value: number,
  options: { readonly digits?: number; readonly unit?: DisplayUnit } = {},
): Formatted => {
  if (quantity.type === 'choice') return optionLabel(quantity, value)
  if (!Number.isFinite(value)) return { number: 'not feasible', unit: '', text: 'not feasible' }
  const unit = options.unit ?? displayUnitFor(quantity.display, value)
  const shown = inUnit(value, unit)
  if (unit.name === 'calendarYear') {
    const year = String(Math.round(value))
    return { number: year, unit: '', text: year }
  }
  const dollars = /^[kMGT]?USD(\/.+)?$/.exec(unit.name)
  if (dollars && unit.text !== `USD${dollars[1]}`) return money(value, unit, options.digits)
  const number = formatNumber(shown, options.digits)
  const gap = unit.text === '' ? '' : unit.text.startsWith('/') ? '' : THIN
  return { number, unit: unit.text, text: `${number}${gap}${unit.text}` }
}

/** Dollars stand before the number: `USD 51 bn`, `USD 7.4 bn/yr`. */
const money = (value: number, unit: DisplayUnit, digits = 3): Formatted => {
  const per = unit.text.slice(unit.text.indexOf('/') >>> 0)
  const dollars = inUnit(value, unit) * (MILLIONS[unit.name[0] ?? ''] ?? 1)
  const scale = scales.find(({ factor }) => Math.abs(dollars) >= factor * 0.9995)
  const number = `USD${THIN}${formatNumber(dollars / (scale?.factor ?? 1), digits)}`
  const tail = `${scale?.text ?? ''}${per}`
  return { number, unit: tail, text: tail === '' ? number : `${number}${scale ? THIN : ''}${tail}` }
}

const MILLIONS: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, G: 1e9, T: 1e12 }

/** The exact value in the declared unit, for tooltips and exports. */
export const formatExact = (quantity: CompiledQuantity, value: number): string => {
  if (quantity.type === 'choice') return optionLabel(quantity, value).text
  if (!Number.isFinite(value)) return 'not feasible'
  return quantity.unit === '1' ? String(value) : `${value} ${quantity.unit}`
}
