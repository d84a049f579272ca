/** Numbers in words: what a sentence says where a table would have a figure. */

/** At most three significant digits; words where figures would say too much. */
export const figure = (value: number): string => {
  if (value >= 1e6) return 'more than a million'
  if (value >= 1000) return Number(value.toPrecision(3)).toLocaleString('en')
  if (value >= 100) return value.toFixed(0)
  return String(Number(value.toPrecision(value >= 1 ? 2 : 1)))
}

export const percent = (share: number): string => {
  const hundred = share * 100
  return hundred < 1 ? 'less than 1 %' : `${Math.round(hundred)} %`
}

const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  yr: ['year', 'years'],
  year: ['year', 'years'],
  d: ['day', 'days'],
  day: ['day', 'days'],
  h: ['hour', 'hours'],
  min: ['minute', 'minutes'],
}

/** Units that thousands of make one with a name of its own. */
const scales: Readonly<Record<string, readonly [thousands: string, millions: string]>> = {
  kt: ['million tonnes', 'billion tonnes'],
  'kt/yr': ['million tonnes a year', 'billion tonnes a year'],
  t: ['thousand tonnes', 'million tonnes'],
}

/** Litres and cubic metres, which few people count in giga. */
const volumes: Readonly<Record<string, readonly [name: string, litres: number]>> = {
  'GL/yr': ['litres', 1e9],
  'ML/yr': ['litres', 1e6],
  'm³/yr': ['litres', 1e3],
}
const named = [
  [1e15, 'quadrillion'],
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** Three digits, and no more. */
const short = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en')

/** The number that a text starts with: `10,300`, `−0.5`. */
const numberIn = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'))

const timeIn = (value: number, [one, many]: readonly [string, string], digits: string, gap: string) => {
  if (value === 0) return 'no time'
  if (one === 'year' && value >= 1000) return `more than ${value >= 1e6 ? 'a million' : 'a thousand'} years`
  if (one === 'year' && value < 0.0005) return 'less than a day'
  return `${digits}${gap}${value === 1 ? one : many}`
}

/**
 * An amount as a table has it, put into words where a sentence reads better so.
 *
 * @returns `6.41 yr` is `6.41 years`, `1 d` is `1 day`, `0 yr` is `no time`, `6,350 yr` is `more than a thousand
 * years`, `77,500 kt` is `77.5 million tonnes`, and `20,600 GL/yr` is `20.6 trillion litres a year`; what is none of
 * these stays as it is.
 */
export const spelled = (text: string): string => {
  const [, digits = '', gap = ' ', unit = ''] = /^([−\d.,]+)(\s?)(\S+)$/u.exec(text) ?? []
  const value = numberIn(digits)
  if (digits === '' || Number.isNaN(value)) return text
  const time = units[unit]
  if (time) return timeIn(value, time, digits, gap || ' ')
  const scale = scales[unit]
  if (scale && value >= 1000)
    return value >= 1e6 ? `${short(value / 1e6)} ${scale[1]}` : `${short(value / 1000)} ${scale[0]}`
  const volume = volumes[unit]
  if (!volume) return text
  const litres = value * volume[1]
  const [factor, name] = named.find(([least]) => litres >= least * 0.9995) ?? [1, '']
  return `${short(litres / factor)} ${name ? `${name} ` : ''}${volume[0]} a year`
}

/** `one satellite`, `10,300 satellites`; less than one of a thing is part of it, and a begun one counts. */
export const countedText = (value: number, text: string, one: string, many: string): string => {
  if (value > 0 && value < 0.9995) return `part of one ${one}`
  const whole = value < 1000 ? String(Math.ceil(value - 0.0005)) : text
  return whole === '1' ? `one ${one}` : `${whole} ${many}`
}
