/** Numbers as people read them: three significant digits, the unit that fits, never an exponent. */
import { numerals } from '../words/numerals.ts'
import { t } from '../words/words.ts'
import type { CompiledQuantity, DisplayUnit } from './compiled.ts'
import { must } from './must.ts'
import { isNamed, outcomeOf } from './outcome.ts'

/** A number in parts, so that the unit can be set apart. */
export interface Formatted {
  readonly number: string
  readonly unit: string
  /** Number and unit with a thin space between, `not feasible`, or the name of an option or outcome. */
  readonly text: string
}

const THIN = '\u202f'
const MINUS = '−'

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
  if (!Number.isFinite(value)) return t('not feasible')
  if (value === 0) return '0'
  const size = Math.abs(value)
  if (size >= 1e15 || size < 1e-5) {
    const rounded = value.toExponential(digits - 1)
    const end = rounded.indexOf('e')
    const power = raised(Number(rounded.slice(end + 1)))
    return `${formatNumber(Number(rounded.slice(0, end)), digits)}${THIN}×${THIN}10${power}`
  }
  return numerals(formatter(digits).format(value)).replace('-', MINUS)
}

/**
 * The whole number that a factor is one over, such as 100 of a percentage; 0 where there is none.
 *
 * Dividing by it is exact where multiplying by the factor is not: 57 / 100 is 0.57, but 57 × 0.01 is not.
 */
const divisorOf = (factor: number): number => {
  const divisor = Math.round(1 / factor)
  return divisor > 1 && Math.abs(divisor * factor - 1) < 4e-16 ? divisor : 0
}

/** How a unit converts: `value = (shown + offset) * factor`. */
export type Scale = Pick<DisplayUnit, 'factor' | 'offset'>

/** Value in a display unit. */
export const inUnit = (value: number, { factor, offset }: Scale): number => {
  const divisor = divisorOf(factor)
  return (divisor > 0 ? value * divisor : value / factor) - offset
}

/** Value in the declared unit from a number in a display unit. */
export const fromUnit = (shown: number, { factor, offset }: Scale): number => {
  const divisor = divisorOf(factor)
  return divisor > 0 ? (shown + offset) / divisor : (shown + offset) * factor
}

/** The display unit that suits a value: the first (largest) that gives at least 1, else the last. */
export const displayUnitFor = (display: readonly DisplayUnit[], value: number): DisplayUnit => {
  const fitting = display.find((unit) => Math.abs(inUnit(value, unit)) >= 0.9995)
  return fitting ?? must(value === 0 ? display[0] : display.at(-1), 'a display unit')
}

/** Label of an option or of an outcome. */
const nameOf = (quantity: CompiledQuantity, value: number): string => {
  const named = quantity.type === 'choice' ? quantity.options[value] : outcomeOf(quantity, value)
  return named?.label ?? t('not feasible')
}

/**
 * A quantity's value as people read it.
 *
 * @param value In the declared unit; not a finite number reads `not feasible`.
 * @param options `digits` significant digits, 3 by default; `unit` fixes the display unit.
 * @returns Parts and text; 1.63e6 m² is `1.63 km²`, 5.1e10 USD is `USD 51 bn`, 255.2 pots are `256`.
 */
export const formatQuantity = (
  quantity: CompiledQuantity,
  value: number,
  options: { readonly digits?: number; readonly unit?: DisplayUnit } = {},
): Formatted => {
  if (quantity.type === 'choice' || isNamed(quantity)) {
    const name = nameOf(quantity, value)
    return { number: name, unit: '', text: name }
  }
  if (!Number.isFinite(value)) return { number: t('not feasible'), unit: '', text: t('not feasible') }
  const unit = options.unit ?? displayUnitFor(quantity.display, value)
  if (unit.name === 'calendarYear') {
    const year = String(Math.round(value))
    return { number: year, unit: '', text: year }
  }
  if (unit.name === 'whole') {
    const whole = wholeText(value, options.digits)
    return { number: whole, unit: '', text: whole }
  }
  const dollars = dollarsIn(unit)
  if (dollars !== undefined) return money(inUnit(value, unit) * dollars, unit, options.digits)
  const number = formatNumber(inUnit(value, unit), options.digits)
  const gap = unit.text === '' || unit.text.startsWith('/') ? '' : THIN
  return { number, unit: unit.text, text: `${number}${gap}${unit.text}` }
}

/** How many whole things cover a count: what has begun is one more, and a two-thousandth is taken as rounding. */
const wholeOf = (value: number): number => Math.ceil(value - 0.0005)

/** `255.2` is `256`, `812` stays, and what is less than one thing is `part of 1`. */
const wholeText = (value: number, digits: number | undefined): string =>
  value > 0 && value < 0.9995 ? t('part of 1') : formatNumber(wholeOf(value), digits)

const sums = [
  { unit: 'USD', dollars: 1 },
  { unit: 'kUSD', dollars: 1e3 },
  { unit: 'MUSD', dollars: 1e6 },
  { unit: 'GUSD', dollars: 1e9 },
  { unit: 'TUSD', dollars: 1e12 },
]

/** Dollars in a unit of sums of money; undefined for others and for prices of things, such as `USD/kg`. */
const dollarsIn = ({ name, text }: DisplayUnit): number | undefined => {
  if (name.startsWith('USD/') && name === text) return undefined
  return sums.find(({ unit }) => name === unit || name.startsWith(`${unit}/`))?.dollars
}

const scales = [
  { factor: 1e12, text: 'tn' },
  { factor: 1e9, text: 'bn' },
  { factor: 1e6, text: 'm' },
]

/** The scale that suits a sum of money. */
const scaleOf = (dollars: number) => scales.find(({ factor }) => Math.abs(dollars) >= factor * 0.9995)

/**
 * How the number of a value's text converts, such as that of `USD 5 m`: in millions, whatever unit is declared.
 *
 * @returns Factor and offset; of 650000 m that are shown as `650 km`, the factor is 1000.
 */
export const shownScale = (display: readonly DisplayUnit[], value: number): Scale => {
  const unit = displayUnitFor(display, value)
  const dollars = dollarsIn(unit)
  if (dollars === undefined) return unit
  const scale = scaleOf(inUnit(value, unit) * dollars)
  return { factor: (unit.factor / dollars) * (scale?.factor ?? 1), offset: 0 }
}

/** Dollars stand before the number: `USD 51 bn`, `USD 7.4 bn/yr`. */
const money = (dollars: number, unit: DisplayUnit, digits: number | undefined): Formatted => {
  const per = unit.text.replace(/^[^/]*/, '')
  const scale = scaleOf(dollars)
  const number = `USD${THIN}${formatNumber(scale ? dollars / scale.factor : dollars, digits)}`
  if (!scale) return { number, unit: per, text: `${number}${per}` }
  return { number, unit: `${scale.text}${per}`, text: `${number}${THIN}${scale.text}${per}` }
}

/** The exact value in the declared unit, for tooltips and exports. */
export const formatExact = (quantity: CompiledQuantity, value: number): string => {
  if (quantity.type === 'choice' || isNamed(quantity)) return nameOf(quantity, value)
  if (!Number.isFinite(value)) return 'not feasible'
  return quantity.unit === '1' ? String(value) : `${value} ${quantity.unit}`
}
