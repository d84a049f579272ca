/** Flies a fleet over days of a year and says what its worst hour, one in twenty and the mean are. */
import type { Runner } from '../engine/run.ts'
import { designConstellation } from './constellation.ts'
import { flyDay, type Watched } from './fly.ts'
import { hourly } from './hours.ts'
import { waysOf } from './latency.ts'
import { neighboursOf } from './nearest.ts'
import type { PartAnswer, PartQuestion } from './part.ts'
import { type FleetPlan, type FlightOptions, wholeDay } from './plan.ts'
import { type FleetFlown, gather, type Taken } from './report.ts'
import { fleetOnDay, flownOf } from './satellites.ts'
import { type Carried, chooseStations, shareEvenly } from './stations.ts'
import { linksOf } from './traffic.ts'
import { drawWeather } from './weather.ts'

/** How far neighbours are looked for: some places along a ring, or all that cross within seconds [km]. */
const farthest = 200

/**
 * Flies the whole fleet of a plan.
 *
 * @param plan What is flown; @param options Days, step [s], weathers drawn, seed, how stations are placed, whether all are flown.
 * @param runner Where blocks of satellites are flown.
 * @param watched Progress, and a way to stop.
 * @returns Sunlight, links, traffic, delays, passes and distances; hours are of all days together.
 * @throws Where there is no such orbit, or a step does not divide an hour.
 *
 * Limits: each day starts anew from the design, without drag or manoeuvres, and a year is as many days as are asked for.
 * Weather has no season. Where one of
 * every so many is flown, satellites in view are known as well as `countError` says. The same plan, options and seed give the same numbers for any number of workers.
 * Reference: SGP4 by Vallado et al. (2006), AIAA 2006-6753, doi:10.2514/6.2006-6753, as satellite.js has it.
 */
export const flyFleet = async (
  plan: FleetPlan,
  options: FlightOptions,
  runner: Runner<PartQuestion, PartAnswer>,
  watched: Watched = {},
): Promise<FleetFlown> => {
  const { step, days, placing } = options
  if (!(step > 0 && Number.isInteger(3600 / step)))
    throw new Error(`step = ${step} s: what divides an hour is accepted, such as 60 or 300`)
  const { every = 1 } = options
  if (!(every >= 1 && Number.isInteger(every)))
    throw new Error(`every = ${every}: a whole number from 1 up is accepted`)
  if (days.length === 0) throw new Error('days = none: at least one is accepted')
  const constellation = designConstellation(plan.order)
  const flown: PartAnswer[] = []
  for (const [n, day] of days.entries()) {
    const fleet = fleetOnDay(constellation, { nodeTime: plan.nodeTime, day, every })
    const looks = { offset: 0, step, count: wholeDay / step }
    const { onProgress, signal } = watched
    flown.push(
      await flyDay({ fleet, looks, places: plan.skies, mask: plan.mask }, runner, {
        ...(signal && { signal }),
        onProgress: (share) => onProgress?.((n + share) / days.length),
      }),
    )
  }
  const counted = flownOf({ rings: constellation.rings, every })
  // All that is counted is counted in satellites flown; each of them stands for this many of the fleet.
  const each = every > 1 ? constellation.satellites / counted : constellation.each
  const taken: Taken = { plan, options, constellation, counted, each, flown }
  const stations =
    placing === 'best'
      ? chooseStations(carriedBy(taken), plan.stations)
      : shareEvenly(plan.stations, plan.skies.length)
  const near = await distancesOf(taken, runner, watched)
  return gather({ ...taken, stations, ways: waysOf(plan), near })
}

/** Weathers by which stations are placed: others than those that judge them afterwards. */
const weathers = 40

/** What one station at each place carries in each hour of each weather [bit/s]. */
const carriedBy = ({ plan, options, each, flown }: Taken): Carried => {
  const places = plan.skies.length
  const perHour = 3600 / options.step
  const hours = 24 * flown.length
  const rate = new Float64Array(hours * weathers * places)
  const skies = drawWeather(plan.skies, {
    hours: hours * weathers,
    seed: options.seed * 1_000_003 - 1,
    reach: plan.cloudReach,
    lasts: plan.cloudLasts,
  })
  const { radioRate, lightRate } = plan.links
  for (let place = 0; place < places; place++) {
    const alone = plan.skies.map((_, n) => (n === place ? 1 : 0))
    const links = flown.flatMap(({ inView }) =>
      Array.from({ length: inView.length / places }, (_, look) => {
        const row = inView.subarray(look * places, (look + 1) * places)
        return linksOf({ inView: row, seen: row[place] as number, each }, alone, plan.links)
      }),
    )
    const [radio, light] = [
      hourly(
        links.map((l) => l.radio),
        perHour,
      ),
      hourly(
        links.map((l) => l.light),
        perHour,
      ),
    ]
    for (let hour = 0; hour < hours; hour++)
      for (let n = 0; n < weathers; n++) {
        const at = (hour * weathers + n) * places + place
        const sky = skies[(n * hours + hour) * places + place] as number
        rate[at] =
          (sky >= 1 ? (radio[hour] as number) * radioRate : 0) +
          (sky >= 2 ? (light[hour] as number) * lightRate : 0)
      }
  }
  return { places, hours, weathers, rate }
}

const distancesOf = async (
  { plan, options, constellation }: Taken,
  runner: Runner<PartQuestion, PartAnswer>,
  { signal }: Watched,
): Promise<FleetFlown['neighbours']> => {
  const fleet = fleetOnDay(constellation, { nodeTime: plan.nodeTime, day: options.days[0] ?? 0 })
  const count = constellation.rings.reduce((sum, ring) => sum + ring.satellites, 0)
  const reach = Math.min(farthest, Math.max(1, (3 * constellation.spacing) / 1000, 0.02 * farthest))
  const slot = plan.order.slot / 1000
  const found: ReturnType<typeof neighboursOf>[] = []
  for (let n = 0; n < options.snapshots; n++) {
    // The golden ratio keeps the looks from falling on the same places of the orbit.
    const offset = wholeDay * ((0.618033988749895 * n) % 1)
    const looks = { offset, step: 1, count: 1 }
    const { position, velocity } = await flyDay(
      { fleet, looks, places: [], mask: plan.mask, positions: true },
      runner,
      signal ? { signal } : {},
    )
    if (position && velocity && count > 1)
      found.push(neighboursOf({ position, velocity }, { reach, window: 5, within: slot / 2 }))
  }
  if (found.length === 0) return null
  return {
    closest: Math.min(...found.map(({ closest }) => closest)) * 1000,
    median: found.reduce((sum, { median }) => sum + median, 0) * (1000 / found.length),
    reach: reach * 1000,
    near: found.reduce((sum, { near }) => sum + near, 0) / (found.length * count),
  }
}
