/** Units in words, for screen readers: "1,500 US dollars per kilogram". */
const words: Readonly<Record<string, string>> = {
  USD: 'US dollars',
  '%': 'percent',
  '°C': 'degrees Celsius',
  K: 'kelvins',
  W: 'watts',
  kW: 'kilowatts',
  MW: 'megawatts',
  GW: 'gigawatts',
  TW: 'terawatts',
  Wh: 'watt-hours',
  kWh: 'kilowatt-hours',
  MWh: 'megawatt-hours',
  kg: 'kilograms',
  t: 'tonnes',
  kt: 'kilotonnes',
  m: 'metres',
  km: 'kilometres',
  'm²': 'square metres',
  'km²': 'square kilometres',
  'm³': 'cubic metres',
  s: 'seconds',
  min: 'minutes',
  h: 'hours',
  d: 'days',
  year: 'years',
  bit: 'bits',
  bn: 'billion',
}

const singular: Readonly<Record<string, string>> = {
  kg: 'kilogram',
  W: 'watt',
  kW: 'kilowatt',
  kWh: 'kilowatt-hour',
  MWh: 'megawatt-hour',
  year: 'year',
  s: 'second',
  m: 'metre',
  'm²': 'square metre',
  t: 'tonne',
  MW: 'megawatt',
  h: 'hour',
  d: 'day',
  K: 'kelvin',
}

export const spokenUnit = (unit: string): string => {
  const [first = '', ...rest] = unit.split('/')
  const head = words[first] ?? first
  return [head, ...rest.map((part) => `per ${singular[part] ?? words[part] ?? part}`)].join(' ').trim()
}

export const spoken = ({ number, unit }: { readonly number: string; readonly unit: string }): string =>
  `${number} ${spokenUnit(unit)}`.trim()
