import { exp, log, log1p } from '../elementary/index.ts'
import { at } from './array.ts'
import { airDensity, straightFrom } from './atmosphere.ts'
import { earthGravity, earthRadius } from './constants.ts'
import { eightPoints } from './quadrature.ts'

/** Height at which a satellite is lost within an orbit or two [m]. */
const reentryAltitude = 120e3
const highestAltitude = 2000e3

/**
 * The way down at one level of solar activity, in pieces in which the density is exponential in height.
 *
 * The lowest piece begins where a satellite is lost; the highest goes on without end.
 */
interface Fall {
  readonly activity: number
  /** Lowest height of each piece [m], density there [kg/m^3] and scale height [m]. */
  readonly from: Float64Array
  readonly density: Float64Array
  readonly scale: Float64Array
  /** Fall from there to the end, for a ballistic area of 1 m^2/kg [s m^2/kg]. */
  readonly below: Float64Array
  /** Fall from the highest altitude that is looked for. */
  whole: number
}

/**
 * Fall within a piece, by the Gauss-Legendre rule over steps of at most two scale heights.
 *
 * @param climb - height above the lowest of the piece [m]
 */
const fallWithin = ({ from, density, scale }: Fall, piece: number, climb: number): number => {
  const [base, height] = [earthRadius + at(from, piece), at(scale, piece)]
  const { places, weights } = eightPoints
  const steps = Math.max(1, Math.ceil(climb / (2 * height)))
  const half = climb / steps / 2
  let sum = 0
  for (let step = 0; step < steps; step++)
    for (let point = 0; point < places.length; point++) {
      const up = (2 * step + 1 + at(places, point)) * half
      sum += (at(weights, point) * exp(up / height)) / Math.sqrt(earthGravity * (base + up))
    }
  return (sum * half) / at(density, piece)
}

const tabulate = (activity: number): Fall => {
  const densityAt = (altitude: number): number => airDensity({ altitude, activity })
  const from = Float64Array.from(straightFrom)
  const density = from.map(densityAt)
  const scale = from.map((low, piece) => {
    const middle = (low + (straightFrom[piece + 1] ?? highestAltitude)) / 2
    return (middle - low) / log(at(density, piece) / densityAt(middle))
  })
  const fall: Fall = { activity, from, density, scale, below: new Float64Array(from.length), whole: 0 }
  for (let piece = 1; piece < from.length; piece++) {
    const climb = at(from, piece) - at(from, piece - 1)
    fall.below[piece] = at(fall.below, piece - 1) + fallWithin(fall, piece - 1, climb)
  }
  fall.whole = fallFrom(fall, highestAltitude)
  return fall
}

/** The last levels of activity that were asked about: a scenario has one of three. */
const known: Fall[] = []
let oldest = 0

const fallAt = (activity: number): Fall => {
  for (let n = 0; n < known.length; n++) {
    const fall = known[n] as Fall
    if (fall.activity === activity) return fall
  }
  const fall = tabulate(activity)
  known[oldest] = fall
  oldest = (oldest + 1) % 4
  return fall
}

/** Piece that begins at or below a value, in a column that rises. */
const pieceOf = (column: Float64Array, value: number): number => {
  let piece = column.length - 1
  while (piece > 0 && at(column, piece) > value) piece--
  return piece
}

const fallFrom = (fall: Fall, altitude: number): number => {
  const piece = pieceOf(fall.from, altitude)
  return at(fall.below, piece) + fallWithin(fall, piece, altitude - at(fall.from, piece))
}

/**
 * Time in which drag brings a circular orbit down.
 *
 * @param altitude - starting height [m]; @param ballisticArea - drag coefficient times area over mass [m^2/kg]
 * @param activity - solar activity, -1 minimum to 1 maximum [1]
 * @returns time to 120 km [s]; 0 below it
 *
 * (1) da/dt = -rho (Cd A/m) sqrt(mu a), so t = I(h)/(Cd A/m) with I = integral of da/(rho sqrt(mu a))
 * (2) I at the ends of the layers is tabulated once for a level of activity; within a layer by eight points of Gauss
 *
 * Limits: circular throughout, activity constant, no wind. The integral is good to 1e-9 at any height and activity.
 * Reference: King-Hele (1987), Satellite Orbits in an Atmosphere, ISBN 978-0216922525.
 * Worked number: 650 km, 0.05 m^2/kg, mean activity -> 11.2 years.
 */
export const decayTime = ({
  altitude,
  ballisticArea,
  activity,
}: {
  altitude: number
  ballisticArea: number
  activity: number
}): number => (altitude <= reentryAltitude ? 0 : fallFrom(fallAt(activity), altitude) / ballisticArea)

/**
 * Height from which drag alone brings a satellite down within a given time.
 *
 * @param time - allowed [s]; @param ballisticArea, activity - as `decayTime`
 * @returns height [m], between 120 and 2,000 km
 *
 * (1) I(h) = time Cd A/m: the layer from the table of `decayTime`, the height in it by Newton's steps from
 *     h = H ln(1 + rest rho sqrt(mu a)/H), which is exact but for the slow fall of the speed with height
 *
 * Limits: as `decayTime`.
 * Reference: as `decayTime`; the rule of five years is FCC 22-74, 47 CFR 25.114(d)(14).
 * Worked number: 5 years, 0.05 m^2/kg, mean activity -> 597.5 km.
 */
export const decayAltitude = ({
  time,
  ballisticArea,
  activity,
}: {
  time: number
  ballisticArea: number
  activity: number
}): number => {
  const fall = fallAt(activity)
  const wanted = time * ballisticArea
  if (!(wanted > 0)) return wanted === 0 ? reentryAltitude : Number.NaN
  if (wanted >= fall.whole) return highestAltitude
  const piece = pieceOf(fall.below, wanted)
  const [rest, scale] = [wanted - at(fall.below, piece), at(fall.scale, piece)]
  const base = earthRadius + at(fall.from, piece)
  const slowness = (climb: number): number =>
    exp(climb / scale) / (at(fall.density, piece) * Math.sqrt(earthGravity * (base + climb)))
  let climb = scale * log1p(rest / (slowness(0) * scale))
  for (let step = 0; step < 3; step++) climb -= (fallWithin(fall, piece, climb) - rest) / slowness(climb)
  return at(fall.from, piece) + climb
}
