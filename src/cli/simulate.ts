/** `dawnline simulate`: SGP4 as the judge of the closed forms. */
import { parseAmount } from '../engine/units.ts'
import { simulateContact } from '../physics/sgp4-contact.ts'
import { simulateSunlight } from '../physics/sgp4-sunlight.ts'
import { UsageError } from './failure.ts'
import { textTable } from './text-table.ts'

interface SimulateOptions {
  readonly altitude?: string | undefined
  readonly ltan?: string | undefined
  readonly inclination?: string | undefined
  readonly days?: string | undefined
}

const read = (
  name: string,
  text: string,
  unit: string,
  [low, high]: readonly [number, number],
  range: string,
): number => {
  let value: number
  try {
    value = parseAmount(text, unit)
  } catch (error) {
    throw new UsageError(`--${name} ${(error as Error).message}`)
  }
  if (value < low || value > high) throw new UsageError(`--${name} ${text} is not between ${range}`)
  return value
}

/** Altitudes below 1,000 are taken as kilometres, as `--altitude 550` can mean nothing else. */
const altitudeOf = (text: string): number => {
  const kilometres = /^\d{3}(\.\d+)?$|^[12]\d{3}$/.test(text)
  return read('altitude', kilometres ? `${text} km` : text, 'm', [300e3, 2000e3], '300 km and 2000 km')
}

const hoursOf = (text: string): number =>
  read('ltan', /^\d+(\.\d+)?$/.test(text) ? `${text} h` : text, 's', [0, 86400], '0 h and 24 h')

const anglesOf = (text: string): number =>
  read(
    'inclination',
    /^\d+(\.\d+)?$/.test(text) ? `${text} deg` : text,
    'rad',
    [0, Math.PI],
    '0 deg and 180 deg',
  )

const tell = (share: number): void => {
  if (process.stderr.isTTY)
    process.stderr.write(share < 1 ? `\rpropagating ${Math.round(share * 100)} %` : '\r\x1b[K')
}

/** Text of a simulation. @throws UsageError for what cannot be simulated. */
export const simulateText = async (what: string | undefined, options: SimulateOptions): Promise<string> => {
  const altitude = altitudeOf(options.altitude ?? '650km')
  const inclination = options.inclination === undefined ? {} : { inclination: anglesOf(options.inclination) }
  if (what === 'sunlight') return sunlight(altitude, inclination, options)
  if (what === 'contact') return contact(altitude, inclination, options)
  throw new UsageError(`simulate ${what ?? 'what'}? There are: simulate sunlight, simulate contact`)
}

const daysOf = (options: SimulateOptions, usual: string, most: number): number =>
  Math.round(read('days', options.days ?? usual, '1', [1, most], `1 and ${most}`))

const sunlight = async (
  altitude: number,
  inclination: { readonly inclination?: number },
  options: SimulateOptions,
): Promise<string> => {
  const ltan = options.ltan === undefined ? {} : { ltan: hoursOf(options.ltan) }
  const days = daysOf(options, '365', 3660)
  const { mean, worst, season, period } = await simulateSunlight({
    altitude,
    ...ltan,
    ...inclination,
    days,
    onProgress: tell,
  })
  const row = (label: string, { simulated, closedForm }: typeof mean, show: (x: number) => string) => [
    label,
    show(simulated),
    show(closedForm),
    show(simulated - closedForm),
  ]
  const rows = [
    row('mean share of time in eclipse', mean, (x) => x.toFixed(5)),
    row('longest eclipse (min)', worst, (x) => (x / 60).toFixed(2)),
    row('days with eclipses', season, (x) => x.toFixed(0)),
  ]
  const head = `Circular orbit at ${altitude / 1000} km, period ${(period / 60).toFixed(2)} min, ${days} days`
  return `${head}\n\n${textTable(['', 'SGP4', 'closed form', 'difference'], rows, [1, 2, 3])}\n`
}

/** Five real places from high latitudes to the equator. */
const places = [
  { id: 'Svalbard', latitude: 78.23, longitude: 15.39, height: 450 },
  { id: 'Fucino', latitude: 41.98, longitude: 13.6, height: 650 },
  { id: 'Virginia', latitude: 38.95, longitude: -77.45, height: 90 },
  { id: 'Santiago', latitude: -33.15, longitude: -70.67, height: 720 },
  { id: 'Singapore', latitude: 1.35, longitude: 103.8, height: 20 },
]
const degree = Math.PI / 180

const contact = async (
  altitude: number,
  inclination: { readonly inclination?: number },
  options: SimulateOptions,
): Promise<string> => {
  const days = daysOf(options, '10', 60)
  const results = await simulateContact({
    altitude,
    ...inclination,
    elevation: 10 * degree,
    places: places.map((p) => ({ ...p, latitude: p.latitude * degree, longitude: p.longitude * degree })),
    satellites: 8,
    days,
    onProgress: tell,
  })
  const rows = results.map(({ id, simulated, closedForm, passesPerDay, longestPass }) => [
    id,
    simulated.toFixed(5),
    closedForm.toFixed(5),
    `${((simulated / closedForm - 1) * 100).toFixed(1)} %`,
    passesPerDay.toFixed(1),
    (longestPass / 60).toFixed(2),
  ])
  const head = `Share of time in contact above 10° elevation, eight satellites at ${altitude / 1000} km, ${days} days`
  const columns = ['', 'SGP4', 'closed form', 'difference', 'passes a day', 'longest pass (min)']
  return `${head}\n\n${textTable(columns, rows, [1, 2, 3, 4, 5])}\n`
}
