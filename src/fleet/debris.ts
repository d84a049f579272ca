/** How much debris a fleet flies through, by the height at which each satellite is at each look. */
import { exp, pow } from '../elementary/index.ts'

/** Heights are counted in bins of this width, up to the last one [m]. */
export const heightStep = 1000
export const heightBins = 2200

/** Shape of debris over height, and flux at its reference, as the model has them. */
export interface DebrisPlan {
  /** Heights of the crowded regions and their width [m], and how much they stand out [1]. */
  readonly lowBelt: number
  readonly highBelt: number
  readonly beltWidth: number
  readonly belt: number
  /** Height over which drag sweeps ten times less, and height of the fluxes given [m]. */
  readonly sweptStep: number
  readonly reference: number
  /** At the reference, of pieces above a millimetre, a centimetre and ten centimetres [1/(m^2 s)]. */
  readonly small: number
  readonly centimetre: number
  readonly large: number
  /** Of one satellite [m^2]. */
  readonly area: number
}

/** What was flown through, mean over all satellites and looks. */
export interface DebrisFlown {
  /** Over that at the reference height [1]. */
  readonly factor: number
  /** [1/(m^2 s)] */
  readonly small: number
  readonly centimetre: number
  readonly large: number
  /** Pieces of a centimetre or more that hit one satellite [1/s]. */
  readonly hits: number
  /** Share of the time within a width of the middle of a crowded region. */
  readonly inBelts: number
  /** Lowest and highest height seen [m], to a bin. */
  readonly lowest: number
  readonly highest: number
}

/**
 * Debris at a height over that at the reference height.
 *
 * @param height Above the equatorial radius [m]; @param plan Shape.
 * @returns Factor on the fluxes given [1].
 *
 * (1) c(h) = (1 + b (exp(-((h - h1)/w)^2) + exp(-((h - h2)/w)^2)/2)) / (1 + 10^(2.5 - h/H)); factor = c(h)/c(h_ref)
 *
 * Limits: a shape, not ORDEM or MASTER; the same formula as the model's `debrisFactor`, which a test compares.
 * Reference: as `debrisFactor`: Kessler (1989), Rossi (1999), National Research Council (1995) p. 65.
 * Worked number: at the reference height 1.
 */
export const debrisAt = (height: number, plan: DebrisPlan): number =>
  crowding(height, plan) / crowding(plan.reference, plan)

const crowding = (height: number, { lowBelt, highBelt, beltWidth, belt, sweptStep }: DebrisPlan): number => {
  const near = (middle: number): number => {
    const off = (height - middle) / beltWidth
    return exp(-off * off)
  }
  return (1 + belt * (near(lowBelt) + near(highBelt) / 2)) / (1 + pow(10, 2.5 - height / sweptStep))
}

/**
 * Means over the heights that were flown.
 *
 * @param heights Satellites times looks in each bin of `heightStep`; @param plan Shape, fluxes, area.
 * @returns Fluxes, hits, share of the time in the crowded regions.
 *
 * Limits: each bin counts at its middle.
 * Worked number: all in the bin from 650 to 651 km, at fluxes of 650 km: a factor of 1.00.
 */
export const debrisOf = (heights: ArrayLike<number>, plan: DebrisPlan): DebrisFlown => {
  let [all, sum, inBelts] = [0, 0, 0]
  let [lowest, highest] = [Number.NaN, Number.NaN]
  for (let bin = 0; bin < heights.length; bin++) {
    const count = heights[bin] as number
    if (count === 0) continue
    const height = (bin + 0.5) * heightStep
    all += count
    sum += count * debrisAt(height, plan)
    const near = [plan.lowBelt, plan.highBelt].some((middle) => Math.abs(height - middle) < plan.beltWidth)
    if (near) inBelts += count
    if (Number.isNaN(lowest)) lowest = bin * heightStep
    highest = (bin + 1) * heightStep
  }
  const factor = sum / all
  return {
    factor,
    small: factor * plan.small,
    centimetre: factor * plan.centimetre,
    large: factor * plan.large,
    hits: factor * plan.centimetre * plan.area,
    inBelts: inBelts / all,
    lowest,
    highest,
  }
}
