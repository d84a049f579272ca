/** `dawnline simulate fleet`: every satellite of a scenario over the places of the catalog. */
import { availableParallelism } from 'node:os'
import { model } from 'virtual:model'
import { asTyped } from '../engine/amount/amount.ts'
import { evaluate, isIdOf, numberOf, optionOf, quantitiesById } from '../engine/evaluate.ts'
import { formatNumber, formatQuantity } from '../engine/format.ts'
import { type Bias, biasOf, biasWords } from '../fleet/bias.ts'
import { compared, type Line } from '../fleet/compare.ts'
import { daysOfYear } from '../fleet/days.ts'
import { usualEvery } from '../fleet/drawn.ts'
import { flyFleet } from '../fleet/fly-fleet.ts'
import type { FlightOptions } from '../fleet/plan.ts'
import { placeNames, planOf, type Results } from '../fleet/plan-of.ts'
import type { FleetFlown } from '../fleet/report.ts'
import { bufferWords, dayText, debrisWords, partWords } from '../fleet/words.ts'
import type { Asked } from './arguments.ts'
import { UsageError } from './failure.ts'
import { startFleet } from './fleet-threads.ts'
import { listingText } from './listing.ts'
import type { Request } from './scenario-source.ts'
import { read, tell } from './simulate.ts'
import { textTable } from './text-table.ts'
import { whole } from './whole.ts'

/** More satellites than this take hours and more memory than a machine has. */
const most = 2_000_000

const optionsOf = (asked: Asked, satellites: number): FlightOptions => {
  const typed = asked.text('step') ?? '5min'
  const step = read('step', /^\d+$/.test(typed) ? `${typed} s` : typed, 's', [1, 3600], '1 s and 1 h')
  if (!Number.isInteger(3600 / step))
    throw new UsageError(`--step ${asTyped(typed)} does not divide an hour; 1min, 5min or 10min do`)
  const placing = asked.text('placing') ?? 'even'
  if (placing !== 'even' && placing !== 'best')
    throw new UsageError(`--placing ${asTyped(placing)} is neither even nor best`)
  return {
    days: daysOfYear(whole(asked, 'days', 4, 1, 365)),
    step,
    placing,
    draws: whole(asked, 'weathers', 100, 1, 10_000),
    seed: whole(asked, 'seed', 1, 0, 2 ** 32 - 1),
    // Each look at the distances flies all satellites anew, and one of many shows more approaches than four of few.
    snapshots: satellites > 100_000 ? 1 : 4,
    every: whole(asked, 'every', usualEvery(satellites), 1, 100_000),
  }
}

const resultsOf = ({ settings }: Request): Results => {
  const values = evaluate(model, settings)
  return {
    option: (id) => optionOf(model, values, idOf(id)),
    number: (id) => numberOf(model, values, idOf(id)),
  }
}

const idOf = (id: string) => {
  if (isIdOf(model, id)) return id
  throw new Error(`no quantity ${id}`)
}

/** `simulate fleet`. @throws UsageError for what cannot be flown. */
export const fleetText = async (asked: Asked, request: Request): Promise<string> => {
  const threads = whole(asked, 'threads', availableParallelism(), 1, 64)
  const results = resultsOf(request)
  const plan = planOf(results)
  const { satellites } = plan.order
  if (!(satellites >= 1))
    throw new UsageError('this scenario has no satellites to fly: see evaluate --only satelliteCount')
  if (satellites / plan.order.formation > most)
    throw new UsageError(
      `satelliteCount = ${formatNumber(satellites)}: up to ${formatNumber(most)} satellites or formations can be flown`,
    )
  const options = optionsOf(asked, satellites / plan.order.formation)
  const pool = startFleet(threads)
  try {
    const flown = await flyFleet(plan, options, pool, { onProgress: tell })
    return printed(asked, {
      flown,
      lines: compared(flown, results),
      bias: biasOf(flown, results, options.placing),
      options,
      debrisFactor: results.number('debrisFactor'),
    })
  } catch (error) {
    throw error instanceof Error ? new UsageError(error.message) : error
  } finally {
    pool.close()
  }
}

interface Answer {
  readonly flown: FleetFlown
  readonly lines: readonly Line[]
  readonly bias: readonly Bias[]
  readonly options: FlightOptions
  /** Of the closed form. */
  readonly debrisFactor: number
}

const printed = ({ format }: Asked, { flown, lines, bias, options, debrisFactor }: Answer): string => {
  if (format === 'csv')
    return listingText(
      'hours',
      {
        columns: [
          'day',
          'hour',
          'sunlit',
          'stationsInReach',
          'radioLinks',
          'opticalLinks',
          'traffic',
          'capacity',
          'capacityP10',
          'capacityP90',
        ],
        rows: flown.hours.map((h) => [
          h.day + 1,
          h.hour,
          h.sunlit,
          h.stationsInReach,
          h.radioLinks,
          h.lightLinks,
          h.traffic,
          h.capacity,
          h.p10,
          h.p90,
        ]),
      },
      'csv',
    )
  if (format === 'json')
    return `${JSON.stringify({ model: model.release, options, lines, bias, ...flown }, null, 2)}\n`
  return [
    head(flown, options),
    table(lines),
    yearText(flown),
    [biasWords(bias), ...sentences(flown), debrisWords(flown, debrisFactor)].join('\n'),
    placesText(flown),
  ]
    .join('\n\n')
    .concat('\n')
}

const head = (flown: FleetFlown, options: FlightOptions): string => {
  const { constellation, satellites } = flown
  const { days, step } = options
  const { levels, planes, spacing, across, fits, rings } = constellation
  const altitudes =
    levels === 1 ? 'one altitude' : `${levels} altitudes ${formatNumber(across / 1000)} km apart`
  const each = planes === 1 ? 'a ring at each' : `${planes} planes at each`
  const room = fits
    ? `${formatNumber(spacing / 1000)} km to the next satellite`
    : `${formatNumber(spacing / 1000)} km to the next satellite, less than they need: the shell is full`
  const all = formatNumber(satellites)
  return `${partWords(flown, options) ?? `${all} satellites flown by SGP4`} at ${altitudes}, ${rings.length === 1 ? 'one ring' : each}, ${room}; ${days.length} days of the year, a look every ${formatNumber(step)} s`
}

const table = (lines: readonly Line[]): string => {
  const index = quantitiesById(model)
  const show = (line: Line) => (value: number) => {
    const quantity = index.get(line.id)
    return quantity && quantity.type !== 'choice' && Number.isFinite(value)
      ? formatQuantity(quantity, value).text
      : 'none'
  }
  return textTable(
    ['', 'worst hour', 'one hour in 20', 'mean', 'closed form'],
    lines.map((line) => [
      line.name,
      ...[line.worst, line.fivePercent, line.mean, line.closedForm].map(show(line)),
    ]),
    [1, 2, 3, 4],
  )
}

const percent = (share: number): string => `${formatNumber(share * 100, 3)} %`

const sentences = (flown: FleetFlown): readonly string[] => {
  const { cutOff, handovers, neighbours, places } = flown
  const longest = Math.max(...places.map(({ meanPass }) => meanPass))
  return [
    bufferWords(flown),
    ...(cutOff > 0 ? [`No place at all is open ${percent(cutOff)} of the time.`] : []),
    Number.isNaN(handovers)
      ? 'Handovers and passes want looks that are a minute apart or less: --step 1min.'
      : `A link is handed over ${formatNumber(handovers)} times an hour; passes last ${formatNumber(longest / 60)} min at most in the mean of a place.`,
    ...(neighbours
      ? [
          `The nearest neighbour is ${formatNumber(neighbours.median / 1000)} km away in the median; the closest two come to ${formatNumber(neighbours.closest / 1000)} km.`,
        ]
      : []),
  ]
}

const rate = (value: number): string => `${formatNumber(value / 1e12, 3)} Tbit/s`

const yearText = ({ byDay }: FleetFlown): string =>
  textTable(
    ['day', 'in sunlight', 'darkest hour', 'downlink, worst hour', 'nine in ten', 'mean'],
    byDay.map(({ day, sunlit, leastSunlit, worst, p10, mean }) => [
      dayText(day),
      percent(sunlit),
      percent(leastSunlit),
      rate(worst),
      rate(p10),
      rate(mean),
    ]),
    [1, 2, 3, 4, 5],
  )

const placesText = ({ places }: FleetFlown): string =>
  textTable(
    ['place', 'sites', 'satellite in view', 'satellites in view', 'passes a day of each', 'mean pass (min)'],
    [...places]
      .sort((a, b) => b.stations - a.stations)
      .map((place) => [
        placeNames.get(place.id) ?? place.id,
        formatNumber(place.stations),
        percent(place.inReach),
        formatNumber(place.inView),
        Number.isNaN(place.passesPerDay) ? '' : place.passesPerDay.toFixed(2),
        Number.isNaN(place.meanPass) ? '' : (place.meanPass / 60).toFixed(1),
      ]),
    [1, 2, 3, 4, 5],
  )
