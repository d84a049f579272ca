import { exp, log10, pow } from '../elementary/index.ts'
import { julianYear } from './constants.ts'

/** A power system over its life: the parameters of `worstLoadOverPower`. */
export interface PowerOverLife {
  readonly life: number
  readonly lossRate: number
  readonly fixedShare: number
  readonly degradation: number
  readonly radiationShare: number
  readonly damage: number
  readonly slope: number
}

/** Load over power by age [s], as the equations 1 and 2 of `worstLoadOverPower` have it. */
const quotientBy = ({
  lossRate,
  fixedShare,
  degradation,
  radiationShare,
  damage,
  slope,
}: PowerOverLife): ((age: number) => number) => {
  const yearly = degradation * julianYear
  const left = 1 - yearly
  const withoutOther = left / (1 - (1 - radiationShare) * yearly)
  return (age) => {
    const years = age / julianYear
    const load = (1 - fixedShare) * exp(-lossRate * age) + fixedShare
    const reference = pow(withoutOther, years)
    const dose = pow(10, (1 - reference) / slope) - 1
    const excess = 1 - (slope * log10((1 + damage * dose) / (1 + dose))) / reference
    return excess > 0 ? load / (pow(left, years) * excess) : Number.NaN
  }
}

/**
 * The worst age of a power system: load over what the array gives, largest over the life.
 *
 * @param life - service life [s]; @param lossRate - single units of the load that fail [1/s]
 * @param fixedShare - part of the load that does not fall with them [1]; @param degradation - of the array in the
 * reference orbit [1/s]; @param radiationShare - radiation's part of it [1]; @param damage - radiation of this orbit
 * over the reference [1]; @param slope - power lost for ten times the damage [1]
 * @returns load over power, each relative to its value when new, at the age at which it is largest [1]
 *
 * (1) load(t) = (1 - b) exp(-lambda t) + b
 * (2) power(t) = (1 - d)^t (1 - C log10((1 + k phi)/(1 + phi))/R), R = ((1 - d)/(1 - (1 - x) d))^t,
 *     phi = 10^((1 - R)/C) - 1, t in years
 * (3) the largest load/power: at the start or the end where k is 1, since the quotient is then convex; else by eighths
 *     of the life and golden sections around the largest of them
 *
 * Limits: NaN where nothing is left of the array at some age.
 * Reference: Wertz and Larson (1999), Space Mission Analysis and Design, section 11.4, ISBN 978-1881883104, for the
 * two factors; SPENVIS, Radiation damage to solar cells, for the logarithm.
 * Worked number: 5 years, no failures, 2 % a year -> 1.10627, at the end; with 6 % of failures a year and a tenth of
 * the load fixed -> 1, at the start; with 14 times the radiation as well -> 1.04089, in between.
 */
export const worstLoadOverPower = (system: PowerOverLife): number => worstOf(system).value

/**
 * Load over power at the very share of the life at which it is largest for one system: as that age moves, nothing
 * changes to first order, so that this has the slopes of `worstLoadOverPower` there without its search.
 *
 * @param system - the system at whose worst age others are looked at, as in `worstLoadOverPower`
 * @returns load over power of another system at that age [1]
 *
 * (1) load(s T)/power(s T), s = t/T of the worst age t of a life of T
 *
 * Limits: as `worstLoadOverPower`; where two ages are equally bad, one of them counts.
 * Reference: P. Milgrom and I. Segal (2002), Envelope theorems for arbitrary choice sets, Econometrica 70, 583.
 * Worked number: 5 years, 2 % a year -> for itself 1.10627, for 3 % a year 1.16450.
 */
export const nearWorstLoadOverPower = (system: PowerOverLife): ((other: PowerOverLife) => number) => {
  const share = worstOf(system).age / system.life
  return (other) => quotientBy(other)(share * other.life)
}

const worstOf = (system: PowerOverLife): { readonly value: number; readonly age: number } => {
  const { life, damage } = system
  const quotient = quotientBy(system)
  const last = quotient(life)
  const ends = { value: Math.max(1, last), age: last > 1 ? life : 0 }
  if (damage === 1) return ends
  let [best, at] = [ends.value, last > 1 ? steps : 0]
  for (let step = 1; step < steps; step++) {
    const value = quotient((life * step) / steps)
    if (value > best || Number.isNaN(value)) [best, at] = [value, step]
  }
  let low = (life * Math.max(0, at - 1)) / steps
  let high = (life * Math.min(steps, at + 1)) / steps
  for (let section = 0; section < 30; section++) {
    const [a, b] = [high - golden * (high - low), low + golden * (high - low)]
    if (quotient(a) > quotient(b)) high = b
    else low = a
  }
  const age = (low + high) / 2
  const value = quotient(age)
  return { value: Math.max(best, value), age: value >= best ? age : (life * at) / steps }
}

const steps = 8
const golden = (Math.sqrt(5) - 1) / 2
