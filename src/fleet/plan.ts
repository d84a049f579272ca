/** What is flown: a design, its links, and what is asked of them. */
import { cos } from '../elementary/index.ts'
import type { FleetOrder } from './constellation.ts'
import type { DebrisPlan } from './debris.ts'
import type { LinkDesign } from './traffic.ts'
import type { Sky } from './weather.ts'

export interface City {
  readonly name: string
  /** [rad] */
  readonly latitude: number
  readonly longitude: number
  readonly millions: number
}

export interface FleetPlan {
  readonly order: FleetOrder
  /** Local time of the ascending node on 1 January [s]. */
  readonly nodeTime: number
  /** Lowest elevation in use [rad]. */
  readonly mask: number
  readonly skies: readonly Sky[]
  readonly cities: readonly City[]
  /** Stations to share over the places. */
  readonly stations: number
  readonly links: LinkDesign
  /** Mean traffic [bit/s], and that of a user's busiest hour over the mean [1]; 1 for work without a rhythm. */
  readonly demand: number
  readonly peak: number
  /** What one satellite can keep [bit]. */
  readonly buffer: number
  /** Debris over height. */
  readonly debris: DebrisPlan
  /** Delay of a way there and back: for each metre on the ground [s/m], and all that does not depend on the place [s]. */
  readonly groundDelay: number
  readonly fixedDelay: number
  /** Distance over which the correlation of clouds falls to 1/e [m], and time [h]. */
  readonly cloudReach: number
  readonly cloudLasts: number
}

export interface FlightOptions {
  readonly days: readonly number[]
  /** Between two looks [s]. */
  readonly step: number
  /** Weathers drawn for each day. */
  readonly draws: number
  readonly seed: number
  readonly placing: 'even' | 'best'
  /** Looks at which distances between satellites are taken, spread over the first day. */
  readonly snapshots: number
  /** Of how many satellites one is flown: all where it is left out. Distances are of all in any case. */
  readonly every?: number
}

/** Seconds of a day. */
export const wholeDay = 86_400

/**
 * Traffic at a moment, of users in cities who all have their busiest hour in the evening.
 *
 * @param plan Cities, mean traffic [bit/s], peak over mean [1]; @param time Since midnight UT [s].
 * @returns Traffic [bit/s].
 *
 * (1) sum over cities, by their people, of demand (1 + (peak - 1) cos(2 pi (local hour - 21)/24))
 *
 * Limits: a cosine with the published peak; 21 h is a judgement. Local hours are by longitude.
 * Reference: the peak as `trafficPeak`; the sum derived here.
 * Worked number: one city at 0 deg, peak 1.7: at 21 h UT 1.7 times the mean, at 9 h 0.3 times.
 */
export const trafficAt = (
  { cities, demand, peak }: Pick<FleetPlan, 'cities' | 'demand' | 'peak'>,
  time: number,
): number => {
  let [people, sum] = [0, 0]
  for (const { longitude, millions } of cities) {
    const hours = time / 3600 + (longitude / Math.PI) * 12 - 21
    people += millions
    sum += millions * cos((2 * Math.PI * hours) / 24)
  }
  return demand * (1 + ((peak - 1) * sum) / (people || 1))
}
