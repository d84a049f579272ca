/** How printed numbers, and ours beside them, are written. */
import { formatNumber } from '../engine/format.ts'

const words: readonly (readonly [RegExp, string])[] = [
  [/^1$/, ''],
  [/\bdegC\b/g, '°C'],
  [/\bdeg\b/g, '°'],
  [/\byear\b/g, 'yr'],
  [/\bTUSD\b/g, 'tn USD'],
  [/\bGUSD\b/g, 'bn USD'],
  [/\bMUSD\b/g, 'm USD'],
  [/\bu(?=[A-Zm])/g, 'µ'],
  [/\^2/g, '²'],
  [/\^3/g, '³'],
  [/\s*\*\s*/g, ' '],
]

const withUnit = (number: string, unit: string): string => {
  const text = words.reduce((all, [from, to]) => all.replaceAll(new RegExp(from, 'g'), to), unit)
  return text === '' ? number : `${number}\u00a0${text}`
}

const grouped = (digits: string): string => {
  const [whole = '', ...rest] = digits.split(/(?=[.e])/)
  return [whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ','), ...rest]
    .join('')
    .replace(/\.$/, '')
    .replace('-', '−')
}

/** A number as its work prints it: `['34', '59']` kg/kW is `34 to 59 kg/kW`, `370000` t is `370,000 t`. */
export const printedText = (printed: string | readonly [string, string], unit: string): string =>
  withUnit(typeof printed === 'string' ? grouped(printed) : printed.map(grouped).join(' to '), unit)

/** Ours with a digit more than is printed, and four at least: 0.949771 beside `0.95` is `0.9498`. */
export const oursText = (ours: number, printed: string | readonly [string, string], unit: string): string => {
  if (!Number.isFinite(ours)) return 'not feasible'
  const shown = typeof printed === 'string' ? printed : printed[1]
  const digits = shown.replace(/e.*$/, '').replaceAll(/\D/g, '').replace(/^0+/, '').length
  return withUnit(formatNumber(ours, Math.min(12, Math.max(4, digits + 1))), unit)
}
