/** The evening of a city: how many satellites are above its horizon, how many of them the Sun still lights. */
import { asin, cos, hypot, pow, sin } from '../elementary/index.ts'
import { earthRadius, sunRate } from '../physics/constants.ts'
import { nodeDrift } from '../physics/orbit.ts'
import { sunPosition } from '../physics/sun.ts'
import type { Constellation } from './constellation.ts'
import { newYear } from './days.ts'
import { standOf } from './places.ts'
import { anomalyOf, fleetOnDay, nodeOf } from './satellites.ts'
import { argumentRate } from './secular.ts'

export interface Evening {
  readonly constellation: Pick<Constellation, 'rings' | 'each'>
  /** Local time of the ascending node on 1 January [s]. */
  readonly nodeTime: number
  /** Day of the year, 0 for 1 January. */
  readonly day: number
  /** [rad] */
  readonly latitude: number
  readonly longitude: number
  /** Of a satellite overhead, and height at which that is [m]. */
  readonly magnitude: number
  readonly altitude: number
}

export interface DuskMinute {
  /** Since sunset. */
  readonly minute: number
  /** Height of the Sun [rad]. */
  readonly sun: number
  /** Satellites above the horizon, those of them in sunlight, those of the lit above 30 degrees, those brighter than 6. */
  readonly up: number
  readonly lit: number
  readonly high: number
  readonly byEye: number
}

export interface Dusk {
  /** Time of sunset [s] since midnight (UT) of the day. */
  readonly sunset: number
  readonly minutes: readonly DuskMinute[]
  /** Satellites that each counted one stands for. */
  readonly each: number
}

/** A satellite in the sky: direction from the south and the zenith, as a disc with the zenith in the middle. */
export interface Spark {
  /** East and north of the zenith, 1 at the horizon. */
  readonly east: number
  readonly north: number
  readonly isLit: boolean
  readonly byEye: boolean
}

/** More satellites than this are counted by every so many, evenly. */
const mostCounted = 12_000
/** Minutes after sunset that are looked at: to deep night at most places. */
export const eveningMinutes = 240
/** Height of the Sun at sunset, refraction and its radius in it [rad]. */
const horizon = (-0.833 * Math.PI) / 180
const high = 0.5
/** Faintest that a good eye sees in a dark sky. */
const eyeLimit = 6

interface Spots {
  readonly rings: readonly { readonly node: number; readonly drift: number; readonly rate: number }[]
  /** Of each counted satellite: ring, and cosine and sine of its argument at midnight. */
  readonly ring: Int32Array
  readonly cosine: Float64Array
  readonly sine: Float64Array
  readonly radius: Float64Array
  readonly inclination: Float64Array
  readonly each: number
}

const spotsOf = ({ constellation, nodeTime, day }: Evening): Spots => {
  const fleet = fleetOnDay(constellation, { nodeTime, day })
  const { rings } = fleet
  const all = rings.reduce((sum, { satellites }) => sum + satellites, 0)
  const stride = Math.max(1, Math.ceil(all / mostCounted))
  const count = Math.ceil(all / stride)
  const spots = {
    rings: rings.map((one) => ({
      node: nodeOf(fleet, one),
      drift: nodeDrift(one) + sunRate,
      rate: argumentRate(one),
    })),
    ring: new Int32Array(count),
    cosine: new Float64Array(count),
    sine: new Float64Array(count),
    radius: Float64Array.from(rings, (one) => (earthRadius + one.altitude) / 1000),
    inclination: Float64Array.from(rings, (one) => one.inclination),
    each: (constellation.each * all) / Math.max(1, count),
  }
  let [first, at] = [0, 0]
  rings.forEach((one, n) => {
    for (; at < count && at * stride < first + one.satellites; at++) {
      const argument = anomalyOf(one, at * stride - first)
      spots.ring[at] = n
      spots.cosine[at] = cos(argument)
      spots.sine[at] = sin(argument)
    }
    first += one.satellites
  })
  return spots
}

/** The Sun, and the frame of a place, at a time of a day: all in the frame of the stars. */
const skyAt = ({ day, latitude, longitude }: Evening, time: number) => {
  const { rightAscension, declination, meanLongitude } = sunPosition({
    julianDate: newYear + day + time / 86_400,
  })
  const sun = [
    cos(declination) * cos(rightAscension),
    cos(declination) * sin(rightAscension),
    sin(declination),
  ] as const
  const turned = longitude + meanLongitude + Math.PI + 2 * Math.PI * (time / 86_400)
  const stand = standOf({ latitude, longitude: turned, height: 0 })
  const [x, y, z, ux, uy, uz] = stand as unknown as readonly [number, number, number, number, number, number]
  return { sun, place: [x, y, z] as const, up: [ux, uy, uz] as const, turned }
}

const dot = (a: readonly [number, number, number], b: readonly [number, number, number]): number =>
  a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** Height of the Sun over a place [rad]. */
const sunHeight = (evening: Evening, time: number): number => {
  const { sun, up } = skyAt(evening, time)
  return asin(Math.max(-1, Math.min(1, dot(sun, up))))
}

/**
 * Time of sunset at a place on a day.
 *
 * @param evening Day and place [rad].
 * @returns Seconds since midnight (UT), to the second, or null where the Sun does not set on that day.
 *
 * Limits: the Sun's middle at -0.833 degrees, as almanacs have it, over a level horizon at sea level.
 * Worked number: Greenwich, 20 March 2026: 18:14 UT.
 */
export const sunsetOf = (evening: Evening): number | null => {
  const step = 600
  for (let time = step; time <= 86_400; time += step) {
    if (!(sunHeight(evening, time - step) >= horizon && sunHeight(evening, time) < horizon)) continue
    let [above, below] = [time - step, time]
    while (below - above > 1) {
      const middle = Math.round((above + below) / 2)
      if (sunHeight(evening, middle) >= horizon) above = middle
      else below = middle
    }
    return below
  }
  return null
}

type Seen = (spark: {
  readonly elevationSine: number
  readonly range: number
  readonly isLit: boolean
  readonly position: readonly [number, number, number]
}) => void

/** Tells of every counted satellite above the horizon of a place at a time. */
const look = (spots: Spots, sky: ReturnType<typeof skyAt>, time: number, seen: Seen): void => {
  const axes = spots.rings.map(({ node, drift, rate }, n) => {
    const turned = node + drift * time
    const [c, s] = [cos(turned), sin(turned)]
    const [ci, si] = [cos(spots.inclination[n] ?? 0), sin(spots.inclination[n] ?? 0)]
    return {
      turn: [cos(rate * time), sin(rate * time)] as const,
      a: [c, s, 0] as const,
      b: [-s * ci, c * ci, si] as const,
    }
  })
  const earth = earthRadius / 1000
  for (let at = 0; at < spots.ring.length; at++) {
    const ring = spots.ring[at] as number
    const axis = axes[ring]
    if (!axis) continue
    const [c0, s0] = [spots.cosine[at] as number, spots.sine[at] as number]
    const radius = spots.radius[ring] as number
    const c = radius * (c0 * axis.turn[0] - s0 * axis.turn[1])
    const s = radius * (s0 * axis.turn[0] + c0 * axis.turn[1])
    const position = [c * axis.a[0] + s * axis.b[0], c * axis.a[1] + s * axis.b[1], s * axis.b[2]] as const
    const away = [position[0] - sky.place[0], position[1] - sky.place[1], position[2] - sky.place[2]] as const
    const upward = dot(away, sky.up)
    if (upward <= 0) continue
    const range = Math.sqrt(dot(away, away))
    const along = dot(position, sky.sun)
    const isLit = along > 0 || radius * radius - along * along > earth * earth
    seen({ elevationSine: upward / range, range, isLit, position: away })
  }
}

/** Distance within which a lit satellite is brighter than the eye's limit [km]. */
const eyeReach = ({ magnitude, altitude }: Evening): number =>
  (altitude / 1000) * pow(10, (eyeLimit - magnitude) / 5)

/**
 * The evening of a place, minute by minute from sunset.
 *
 * @param evening Constellation, day, place and brightness.
 * @returns Counts of satellites; null where the Sun does not set on that day.
 *
 * (1) places by the drift that oblateness gives circular orbits (`secularPosition`); sunlight outside a cylinder
 * (2) magnitude = that overhead + 5 log10(distance/altitude)
 *
 * Limits: no refraction, air or phase angle dims or lifts a satellite; of more than 12,000 every so many are counted.
 * Reference: as `secularPosition`; limit of the eye by Mallama and Cole (2025), arXiv 2507.00107.
 * Worked number: no satellites: all counts are 0.
 */
export const duskOf = (evening: Evening): Dusk | null => {
  const sunset = sunsetOf(evening)
  if (sunset === null) return null
  const spots = spotsOf(evening)
  const reach = eyeReach(evening)
  const minutes = Array.from({ length: eveningMinutes + 1 }, (_, minute): DuskMinute => {
    const time = sunset + 60 * minute
    const counts = { up: 0, lit: 0, high: 0, byEye: 0 }
    look(spots, skyAt(evening, time), time, ({ elevationSine, range, isLit }) => {
      counts.up++
      if (!isLit) return
      counts.lit++
      if (elevationSine > high) counts.high++
      if (range < reach) counts.byEye++
    })
    const { each } = spots
    return {
      minute,
      sun: sunHeight(evening, time),
      up: counts.up * each,
      lit: counts.lit * each,
      high: counts.high * each,
      byEye: counts.byEye * each,
    }
  })
  return { sunset, minutes, each: spots.each }
}

/**
 * The sky of a place at a moment, as a disc.
 *
 * @param evening As for `duskOf`; @param time Since midnight (UT) [s].
 * @returns Satellites above the horizon: distance from the middle is the angle from the zenith over 90 degrees.
 */
export const sparksOf = (evening: Evening, time: number): readonly Spark[] => {
  const sky = skyAt(evening, time)
  const { turned } = sky
  const { latitude } = evening
  const east = [-sin(turned), cos(turned), 0] as const
  const north = [-sin(latitude) * cos(turned), -sin(latitude) * sin(turned), cos(latitude)] as const
  const reach = eyeReach(evening)
  const sparks: Spark[] = []
  look(spotsOf(evening), sky, time, ({ elevationSine, range, isLit, position }) => {
    const [e, n] = [dot(position, east), dot(position, north)]
    const flat = hypot(e, n) || 1
    const out = 1 - asin(elevationSine) / (Math.PI / 2)
    sparks.push({ east: (e / flat) * out, north: (n / flat) * out, isLit, byEye: isLit && range < reach })
  })
  return sparks
}
