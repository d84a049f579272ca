/** What a block of satellites does over a day: the work of one worker. */

import {
  BulkPropagator,
  createSingleThreadRuntime,
  EciBaseCalculator,
  gstime,
  ShadowFractionCalculator,
  SunPositionCalculator,
} from 'satellite.js'
import { cos, hypot, sin } from '../elementary/index.ts'
import { earthRadius } from '../physics/constants.ts'
import { visibilityAngle } from '../physics/contact.ts'
import { cellOf, placesByCell } from './cells.ts'
import { startOfDay } from './days.ts'
import { heightBins, heightStep } from './debris.ts'
import { type Spot, standOf } from './places.ts'
import { type Fleet, recordsOf } from './satellites.ts'

/** Looks at the sky of a day: the first `offset` after midnight, then every `step` [s]. */
export interface Looks {
  readonly offset: number
  readonly step: number
  readonly count: number
}

export interface PartQuestion {
  readonly fleet: Fleet
  /** Numbers of the satellites: the first, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly looks: Looks
  readonly places: readonly Spot[]
  /** Lowest elevation that counts as in view [rad]. */
  readonly mask: number
  /** Whether positions [km] and velocities [km/s] are wanted, x, y, z each, satellite by satellite, look by look. */
  readonly positions?: boolean
}

export interface PartAnswer {
  /** Of each look: sunlight over all satellites, as the share of the Sun's disc that each sees [1]. */
  readonly lit: Float64Array
  /** Of each look: satellites that see less than half of the Sun, and satellites that some place sees. */
  readonly dark: Uint32Array
  readonly seen: Uint32Array
  /** Satellites times looks in each bin of height, as `debris.ts` cuts them; what is above the last counts in it. */
  readonly heights: Uint32Array
  /** Of each look and place: satellites in view. */
  readonly inView: Uint32Array
  /** Of each place: passes that began. */
  readonly rises: Uint32Array
  readonly position?: Float64Array
  readonly velocity?: Float64Array
}

/** Satellites times looks that are propagated at once: some ten megabytes. */
const bundle = 131_072
/** How much farther than on a sphere a place may see, by the ellipsoid and by an orbit's swing [rad]. */
const margin = 0.02

/** Answers for blocks of satellites; the runtime of SGP4 loads with the first. */
export const flyPart = async (question: PartQuestion): Promise<PartAnswer> => {
  const { fleet, from, to, looks, places } = question
  const records = recordsOf(fleet, from, to)
  const count = records.length
  const answer = emptyAnswer(question, count)
  if (count === 0 || looks.count === 0) return answer
  const atOnce = Math.max(1, Math.min(looks.count, Math.floor(bundle / count)))
  const propagator = new BulkPropagator({
    runtime: await createSingleThreadRuntime(),
    calculators: [new EciBaseCalculator(), new SunPositionCalculator(), new ShadowFractionCalculator()],
    satRecsCount: count,
    datesCount: atOnce,
  })
  const watch = watchOf(question, count)
  const start = startOfDay(fleet.day).getTime()
  try {
    propagator.setSatRecs(records)
    for (let first = 0; first < looks.count; first += atOnce) {
      const dates = Array.from(
        { length: Math.min(atOnce, looks.count - first) },
        (_, n) => new Date(start + (looks.offset + (first + n) * looks.step) * 1000),
      )
      propagator.setDates(dates)
      propagator.run({})
      const { eci, shadowFraction } = propagator.getRawOutput()
      if (eci.error.some((code) => code !== 0)) throw new Error(whyNoOrbit(fleet))
      addSunlight(answer, shadowFraction, { first, dates: dates.length, count })
      addHeights(answer, eci.position, count * dates.length)
      if (places.length > 0) watch(answer, eci.position, first, dates)
      if (answer.position && answer.velocity)
        for (let n = 0; n < count; n++) {
          const [low, high] = [n * dates.length * 3, (n + 1) * dates.length * 3]
          answer.position.set(eci.position.subarray(low, high), (n * looks.count + first) * 3)
          answer.velocity.set(eci.velocity.subarray(low, high), (n * looks.count + first) * 3)
        }
    }
  } finally {
    propagator.dispose()
  }
  return answer
}

const whyNoOrbit = ({ rings }: Fleet): string =>
  `altitude = ${Math.min(...rings.map((ring) => ring.altitude))} m: SGP4 has no orbit there; 200 km or more is accepted`

/** Nothing seen yet, for so many satellites: what blocks add to. */
export const emptyAnswer = (
  { looks, places, positions }: Pick<PartQuestion, 'looks' | 'places' | 'positions'>,
  count: number,
): PartAnswer => ({
  lit: new Float64Array(looks.count),
  dark: new Uint32Array(looks.count),
  seen: new Uint32Array(looks.count),
  heights: new Uint32Array(heightBins),
  inView: new Uint32Array(looks.count * places.length),
  rises: new Uint32Array(places.length),
  ...(positions && {
    position: new Float64Array(count * looks.count * 3),
    velocity: new Float64Array(count * looks.count * 3),
  }),
})

const addSunlight = (
  { lit, dark }: PartAnswer,
  shadow: Float64Array,
  { first, dates, count }: { first: number; dates: number; count: number },
): void => {
  for (let n = 0; n < count; n++)
    for (let look = 0; look < dates; look++) {
      const covered = shadow[n * dates + look] as number
      lit[first + look] = (lit[first + look] as number) + 1 - covered
      if (covered >= 0.5) dark[first + look] = (dark[first + look] as number) + 1
    }
}

const addHeights = ({ heights }: PartAnswer, position: Float64Array, count: number): void => {
  for (let n = 0; n < count; n++) {
    const [x, y, z] = [position[3 * n], position[3 * n + 1], position[3 * n + 2]] as [number, number, number]
    const height = Math.sqrt(x * x + y * y + z * z) * 1000 - earthRadius
    const bin = Math.max(0, Math.min(heightBins - 1, Math.floor(height / heightStep)))
    heights[bin] = (heights[bin] as number) + 1
  }
}

type Watch = (answer: PartAnswer, position: Float64Array, first: number, dates: readonly Date[]) => void

/** Counts satellites over places, in the frame that turns with the Earth. */
const watchOf = ({ fleet, places, mask }: PartQuestion, count: number): Watch => {
  const stands = places.map(standOf)
  const altitude = Math.max(...fleet.rings.map((ring) => ring.altitude)) + 30e3
  const reach = visibilityAngle({ altitude, elevation: mask, earthRadius }) + margin
  const cells = placesByCell(
    stands.map((stand) => {
      const length = hypot(stand[0] as number, stand[1] as number, stand[2] as number)
      return [0, 1, 2].map((axis) => (stand[axis] as number) / length)
    }),
    reach,
  )
  const sine = sin(mask)
  const flat = new Float64Array(places.length * 6)
  stands.forEach((stand, n) => {
    flat.set(stand, n * 6)
  })
  // The look at which a place saw a satellite last, counted from 1.
  const last = new Int32Array(count * places.length)
  return ({ inView, seen, rises }, position, first, dates) => {
    const turns = dates.map((date) => gstime(date))
    const [cosines, sines] = [turns.map(cos), turns.map(sin)]
    for (let n = 0; n < count; n++)
      for (let look = 0; look < dates.length; look++) {
        const at = (n * dates.length + look) * 3
        const [c, s] = [cosines[look] as number, sines[look] as number]
        const [px, py] = [position[at] as number, position[at + 1] as number]
        const [x, y, z] = [c * px + s * py, c * py - s * px, position[at + 2] as number]
        const near = cells[cellOf(x, y, z)] as Uint16Array
        let isSeen = false
        for (let k = 0; k < near.length; k++) {
          const place = near[k] as number
          const f = place * 6
          const dx = x - (flat[f] as number)
          const dy = y - (flat[f + 1] as number)
          const dz = z - (flat[f + 2] as number)
          const up =
            dx * (flat[f + 3] as number) + dy * (flat[f + 4] as number) + dz * (flat[f + 5] as number)
          if (up < sine * Math.sqrt(dx * dx + dy * dy + dz * dz)) continue
          isSeen = true
          const here = (first + look) * places.length + place
          inView[here] = (inView[here] as number) + 1
          const before = n * places.length + place
          const number = first + look + 1
          if (number > 1 && last[before] !== number - 1) rises[place] = (rises[place] as number) + 1
          last[before] = number
        }
        if (isSeen) seen[first + look] = (seen[first + look] as number) + 1
      }
  }
}
