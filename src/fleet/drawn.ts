/** One satellite of every so many, where a whole fleet would keep a machine busy for hours. */
import { numberAt, STRIDE } from '../engine/random.ts'

/** More satellites than this are not all flown unless it is asked for: their links are known well enough by a part. */
const flownAtMost = 50_000

/** Of how many satellites one is flown, so that no more than `flownAtMost` are: 1 for fewer. */
export const usualEvery = (satellites: number): number => Math.max(1, Math.ceil(satellites / flownAtMost))

/**
 * The satellite that is drawn from a group of neighbours in number.
 *
 * @param group Of the groups of `every` satellites, counted from 0; @param every Satellites in a group.
 * @param satellites In the fleet.
 * @returns Number of a satellite, the same each time.
 *
 * (1) every group + floor(u m), u uniform and m the satellites of the group: fewer than `every` in the last
 *
 * Limits: stratified, so that a count of satellites scatters less than one of as many drawn from all.
 * Reference: W. G. Cochran, Sampling Techniques (1977), chapter 5.
 * Worked number: with one of every one, satellite 7 for group 7.
 */
export const drawnFrom = (group: number, every: number, satellites: number): number => {
  const first = group * every
  const state = Math.imul(group + 1, STRIDE)
  return first + Math.floor(numberAt(state) * Math.min(every, satellites - first))
}

/**
 * Standard error of how many satellites are in view, where one of `every` is flown, over that number.
 *
 * @param every Satellites that each stands for [1]; @param inView Satellites in view, flown or not [1].
 * @returns Share [1]; 0 where all are flown.
 *
 * (1) sqrt((every - 1) / inView)
 *
 * Limits: that of a draw from all satellites; by groups it is less.
 * Reference: variance of a binomial count; Cochran (1977), chapter 3.
 * Worked number: one of 20, 40,000 in view: 2.18 %.
 */
export const countError = (every: number, inView: number): number =>
  every > 1 ? Math.sqrt((every - 1) / inView) : 0
