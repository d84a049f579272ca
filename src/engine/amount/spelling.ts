/** Amounts as people spell them → one spelling. What is not known here stays as it is. */

const fullWidth = /[\uff01-\uff5e]/g
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const halves: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' }

const power = (signs: string): string =>
  `^${[...signs].map((sign) => (sign === '⁻' ? '-' : sign === '⁺' ? '' : raised.indexOf(sign))).join('')}`

/** One sign of each kind: spaces, dashes, quotation marks, multiplication, powers. */
export const plainSigns = (text: string): string =>
  text
    .replaceAll(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u200b\u200e\u200f\u2060\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[−–‐‑]/g, '-')
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/[×·⋅∙]/g, '*')
    .replaceAll('**', '^')
    .replaceAll(/[÷∕⁄]/g, '/')
    .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+/g, power)
    .replaceAll(/[µμ]/g, 'u')
    .replaceAll(/(\d*) ?([½¼¾])/g, (_, whole: string, part: string) => `${whole || '0'}${halves[part] ?? ''}`)
    // `2 x 500`, and no `0x10`.
    .replaceAll(/(?<![\w.])(?!0x)((?:\d+\.)?\d+) ?x ?(?=\d)/g, '$1*')
    .replaceAll(/º|˚/g, '°')
    .replaceAll('℃', '°C')
    .replaceAll('℉', '°F')
    .replaceAll(/[′´]/g, "'")
    .replaceAll('″', '"')
    .replace(/([a-z])[.,;]$/i, '$1')
    .trim()

const prefixes: Readonly<Record<string, string>> = {
  kilo: 'k',
  mega: 'M',
  giga: 'G',
  tera: 'T',
  peta: 'P',
  exa: 'E',
}

type Spelt = string | ((found: string, ...groups: string[]) => string)

/** Words → units as they are declared. Each is a whole word, in any case of letters. */
const words: readonly (readonly [RegExp, Spelt])[] = [
  [/\b(?:percent|per cent|pct)\b/gi, '%'],
  [/\b(?:per annum|p\.\s?a\.?|annually|yearly|a year)(?=\W|$)/gi, '/year'],
  [
    /(?:\s|\b)an?\s+(?=(?:month|week|day|hour|minute|second|kg|kilogram|tonne|kW|kilowatt|MW|megawatt)\b)/gi,
    '/',
  ],
  [/\s*\bper\b\s*/gi, '/'],
  // What is counted stands beside the field.
  [/\b(?:launches|flights)(?=\s*\/)/gi, ''],
  [/\b(kilo|mega|giga|tera)?watt-?\s?hours?\b/gi, '$1watthour'],
  [/\b([kMG]W)(?:e|el|\(e\))(?=\W|$)/g, '$1'],
  [/\b(?:US dollars?|dollars?)\b/gi, 'USD'],
  [/¢|\b(?:(?:US )?cents?|ct)\b|\bc(?=\/)/gi, 'ct'],
  [/\bBUSD\b/g, 'GUSD'],
  [/\/\s*a\b/g, '/year'],
  [/\b(?:years?|yrs?|y)\b/gi, 'year'],
  [/\b(?:days?|d)\b/g, 'day'],
  [/\b(?:hours?|hrs?)\b/gi, 'h'],
  [/\b(?:minutes?|mins?)\b/gi, 'min'],
  [/\b(?:seconds?|secs?)\b/gi, 's'],
  [/\b(?:months?)\b/gi, 'month'],
  [/\b(?:weeks?)\b/gi, 'week'],
  [/\b([kMGTP]?)bps\b/g, '$1bit/s'],
  [/\b([kmgtp])bps\b/g, (_, prefix: string) => `${prefix === 'k' ? 'k' : prefix.toUpperCase()}bit/s`],
  [/\b([kMGTP]?)Bps\b/g, '$1B/s'],
  [/\b([kMGTP]?)bits?\b/g, '$1bit'],
  [/\b(kilo|mega|giga|tera|peta)bits?\b/gi, (_, prefix: string) => `${prefixes[prefix.toLowerCase()]}bit`],
  [
    /\b(?:(kilo|mega|giga|tera|peta|exa)|([kMGTPE]?))(?:flops|flop\/s)(?=\W|$)/gi,
    (_, name: string | undefined, letter = '') =>
      `${name ? prefixes[name.toLowerCase()] : letter === 'k' ? 'k' : letter.toUpperCase()}FLOP/s`,
  ],
  [/\b(?:metric tons?|metric tonnes?|tonnes?)\b/gi, 't'],
  [/\bshort tons?\b/gi, 'shortton'],
  [/\b(?:pounds?|lbs)\b/gi, 'lb'],
  [/\b(milli|centi|kilo)?met(?:re|er)s?\b/gi, '$1meter'],
  [/\b(kilo)?grams?\b/gi, '$1gram'],
  [/\blit(?:re|er)s?\b/gi, 'L'],
  [/\b(?:miles?)\b/gi, 'mi'],
  [/\b(?:square|sq\.?)\s*(kilometer|meter|km|cm|mm|mi|ft|m)\b/gi, '$1^2'],
  [/\b(?:cubic|cu\.?)\s*(kilometer|meter|cm|mm|ft|m)\b/gi, '$1^3'],
  [/\b([kcm]?m)([23])\b/g, '$1^$2'],
  [/\bMMBTU\b/gi, 'MMBTU'],
  [/\bkWhr\b/g, 'kWh'],
  [
    /(?:°\s*|\bdeg(?:rees?|\.)?\s*)(C|F|K|celsius|fahrenheit)\b/gi,
    (_, scale: string) => `deg${scale[0]?.toUpperCase()}`,
  ],
  [/\b([CF])\s*°/g, 'deg$1'],
  [/^(?:c|celsius)$/gi, 'degC'],
  [/°/g, 'deg'],
  [/\b(?:degrees?|degs?)\b/gi, 'deg'],
]

/** A unit's name in one spelling: `square metres per kW` is `meter^2/kW`. */
export const spellUnit = (text: string): string =>
  words.reduce((spelt, [pattern, unit]) => spelt.replaceAll(pattern, unit as string), text).trim()

/** Units compare by this: `m/s per yr`, `m / s / year` and `m/s/year` are one. */
export const unitKey = (name: string): string =>
  spellUnit(plainSigns(name)).replaceAll(/[\s*]/g, '').replace(/^1\//, '/')

/** Units that mean two things, with what to write in their place. */
const doubtful: readonly (readonly [RegExp, string])[] = [
  [/\b(?:k|M)?tons?\b/i, 'a tonne (1000 kg, write t) or a US short ton (907 kg, write "short ton")'],
  [/\bmt\b/, 'a metric ton (write t) or a million of them (write Mt)'],
  [/\b(?:gal|gals|gallons?)\b/i, 'a US gallon (write 3.785 L) or an imperial one (write 4.546 L)'],
  [/\b(?:hp|horsepower)\b/i, 'a metric horsepower (write 735.5 W) or an imperial one (write 745.7 W)'],
]

/** Why a unit is not read although it is one; null where nothing is in doubt. */
export const doubtOf = (unit: string): string | null => {
  const found = doubtful.find(([pattern]) => pattern.test(unit))
  return found ? `"${found[0].exec(unit)?.[0]}" may be ${found[1]}` : null
}

/** Another currency in a text; null where there is none. */
export const otherCurrency = (text: string): string | null =>
  /[€£¥₹₽₩]|\b(?:EUR|GBP|JPY|CNY|RMB|CHF|INR|AUD|CAD|euros?)\b/i.exec(text)?.[0] ?? null
