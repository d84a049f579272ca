/** `dawnline simulate`: SGP4 as the judge of the closed forms. */
import { parseAmount } from '../engine/units.ts'
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

/** Text of a simulation. @throws UsageError for what cannot be simulated. */
export const simulateText = async (what: string | undefined, options: SimulateOptions): Promise<string> => {
  if (what !== 'sunlight') throw new UsageError(`simulate ${what ?? 'what'}? There is: simulate sunlight`)
  const altitude = altitudeOf(options.altitude ?? '650km')
  const ltan = options.ltan === undefined ? {} : { ltan: hoursOf(options.ltan) }
  const inclination = options.inclination === undefined ? {} : { inclination: anglesOf(options.inclination) }
  const days = read('days', options.days ?? '365', '1', [1, 3660], '1 and 3660')
  const { mean, worst, season, period } = await simulateSunlight({
    altitude,
    ...ltan,
    ...inclination,
    days: Math.round(days),
    onProgress: (share) => {
      if (process.stderr.isTTY) process.stderr.write(`\rpropagating ${Math.round(share * 100)} %`)
    },
  })
  if (process.stderr.isTTY) process.stderr.write('\n')
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
