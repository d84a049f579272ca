/** `dawnline simulate`: SGP4 as the judge of the closed forms. */
import { asTyped } from '../engine/amount/amount.ts'
import { readAmount } from '../engine/amount/read-amount.ts'
import { calculator } from '../engine/units.ts'
import { simulateContact } from '../physics/sgp4-contact.ts'
import { simulateSunlight } from '../physics/sgp4-sunlight.ts'
import type { Asked } from './arguments.ts'
import { UsageError } from './failure.ts'
import { textTable } from './text-table.ts'

export const read = (
  name: string,
  text: string,
  unit: string,
  [low, high]: readonly [number, number],
  range: string,
): number => {
  const reading = readAmount(text, { unit, display: [] }, { calculator })
  if (reading.kind !== 'value') throw new UsageError(`--${name} ${reading.message}`)
  const { value } = reading
  if (value < low || value > high) throw new UsageError(`--${name} ${asTyped(text)} is not between ${range}`)
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

export const tell = (share: number): void => {
  if (process.stderr.isTTY)
    process.stderr.write(share < 1 ? `\rpropagating ${Math.round(share * 100)} %` : '\r\x1b[K')
}

const altitudeAsked = ({ text }: Asked): number => altitudeOf(text('altitude') ?? '650km')

const inclinationAsked = ({ text }: Asked): { readonly inclination?: number } => {
  const typed = text('inclination')
  return typed === undefined ? {} : { inclination: anglesOf(typed) }
}

const daysOf = ({ text }: Asked, usual: number, most: number): number => {
  const typed = text('days')
  if (typed === undefined) return usual
  const days = /^\d{1,5}$/.test(typed) ? Number(typed) : 0
  if (days >= 1 && days <= most) return days
  throw new UsageError(`--days ${asTyped(typed)} is not a whole number from 1 to ${most}`)
}

/** A table for people; for programs the numbers of its rows. */
const report = (
  { format }: Asked,
  head: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  json: Readonly<Record<string, unknown>>,
): string => {
  if (format === 'json') return `${JSON.stringify({ about: head, ...json }, null, 2)}\n`
  return `${head}\n\n${textTable(columns, rows, columns.map((_, i) => i).slice(1))}\n`
}

/** `simulate sunlight`. @throws UsageError for what cannot be simulated. */
export const sunlightText = async (asked: Asked): Promise<string> => {
  const [altitude, inclination] = [altitudeAsked(asked), inclinationAsked(asked)]
  const typed = asked.text('ltan')
  if (typed !== undefined && inclination.inclination !== undefined)
    throw new UsageError('--ltan is of sun-synchronous orbits and --inclination of others; give one of them')
  const ltan = typed === undefined ? {} : { ltan: hoursOf(typed) }
  const days = daysOf(asked, 365, 3660)
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
  return report(asked, head, ['', 'SGP4', 'closed form', 'difference'], rows, {
    altitude,
    days,
    period,
    mean,
    worst,
    season,
  })
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

/** `simulate contact`. @throws UsageError for what cannot be simulated. */
export const contactText = async (asked: Asked): Promise<string> => {
  const [altitude, inclination] = [altitudeAsked(asked), inclinationAsked(asked)]
  const days = daysOf(asked, 10, 60)
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
  return report(asked, head, columns, rows, { altitude, days, places: results })
}
