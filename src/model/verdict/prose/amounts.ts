/** Numbers in words: what a sentence says where a table would have a figure. */
import { numberOfText, numerals } from '../../../words/numerals.ts'
import { type Messages, t } from '../../../words/words.ts'

/** At most three significant digits; words where figures would say too much. */
export const figure = (value: number): string => {
  if (value >= 1e6) return t('more than a million')
  if (value >= 1000) return short(value)
  if (value >= 100) return value.toFixed(0)
  return numerals(String(Number(value.toPrecision(value >= 1 ? 2 : 1))))
}

export const percent = (share: number): string => {
  const hundred = share * 100
  return hundred < 1 ? t('less than 1 %') : `${Math.round(hundred)} %`
}

const unitNames = {
  yr: ['year', 'years'],
  year: ['year', 'years'],
  d: ['day', 'days'],
  day: ['day', 'days'],
  h: ['hour', 'hours'],
  min: ['minute', 'minutes'],
} as const satisfies Messages
const units: Readonly<Record<string, readonly [one: string, many: string]>> = unitNames

/** Units that thousands of make one with a name of its own. */
const scaleNames = {
  kt: ['million tonnes', 'billion tonnes'],
  'kt/yr': ['million tonnes a year', 'billion tonnes a year'],
  t: ['thousand tonnes', 'million tonnes'],
} as const satisfies Messages
const scales: Readonly<Record<string, readonly [thousands: string, millions: string]>> = scaleNames

/** Litres in units of water, which few people count in giga. */
const volumes: Readonly<Record<string, number>> = {
  'GL/yr': 1e9,
  'ML/yr': 1e6,
  'm³/yr': 1e3,
}
const named = [
  [1e15, 'quadrillion'],
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const satisfies Messages

/** Three digits, and no more. */
const short = (value: number): string => numerals(Number(value.toPrecision(3)).toLocaleString('en'))

const timeIn = (value: number, [one, many]: readonly [string, string], digits: string, gap: string) => {
  if (value === 0) return t('no time')
  if (one === 'year' && value >= 1000)
    return value >= 1e6 ? t('more than a million years') : t('more than a thousand years')
  if (one === 'year' && value < 0.0005) return t('less than a day')
  return `${digits}${gap}${t(value === 1 ? one : many)}`
}

/**
 * An amount as a table has it, put into words where a sentence reads better so.
 *
 * @returns `6.41 yr` is `6.41 years`, `1 d` is `1 day`, `0 yr` is `no time`, `6,350 yr` is `more than a thousand
 * years`, `77,500 kt` is `77.5 million tonnes`, and `20,600 GL/yr` is `20.6 trillion litres a year`; what is none of
 * these stays as it is.
 */
export const spelled = (text: string): string => {
  const [, digits = '', gap = ' ', unit = ''] = /^([−\d.,\s]*\d)(\s?)(\S+)$/u.exec(text) ?? []
  const value = numberOfText(digits)
  if (digits === '' || Number.isNaN(value)) return text
  const time = units[unit]
  if (time) return timeIn(value, time, digits, gap || ' ')
  const scale = scales[unit]
  if (scale && value >= 1000)
    return value >= 1e6 ? `${short(value / 1e6)} ${t(scale[1])}` : `${short(value / 1000)} ${t(scale[0])}`
  const volume = volumes[unit]
  if (!volume) return text
  const litres = value * volume
  const [factor, name] = named.find(([least]) => litres >= least * 0.9995) ?? [1, '']
  return t('{n} litres a year', { n: `${short(litres / factor)}${name && ` ${t(name)}`}` })
}

/** What sentences count. */
const things = {
  satellite: ['part of one satellite', 'one satellite', '{n} satellites'],
  launch: ['part of one launch', 'one launch', '{n} launches'],
  'ground site': ['part of one ground site', 'one ground site', '{n} ground sites'],
} as const satisfies Messages

/**
 * `one satellite`, `10,300 satellites`; less than one of a thing is part of it, and a begun one counts.
 *
 * @param text The value as people read it, for what is too many to count one by one.
 */
export const countedText = (value: number, text: string, thing: keyof typeof things): string => {
  const [part, one, many] = things[thing]
  if (value > 0 && value < 0.9995) return t(part)
  const whole = value < 1000 ? String(Math.ceil(value - 0.0005)) : text
  return whole === '1' ? t(one) : t(many, { n: whole })
}
