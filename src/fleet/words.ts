/** Sentences about a flight that the page and the command line share. */
import { formatNumber } from '../engine/format.ts'
import { newYear } from './days.ts'
import type { FlightOptions } from './plan.ts'
import type { FleetFlown } from './report.ts'

const percent = (share: number): string => `${formatNumber(share * 100, 3)}\u00a0%`
const year = 31_557_600

/** Of a fleet of which a part was flown: which, and how well it stands for all. */
export const partWords = (
  { satellites, counted, countError }: Pick<FleetFlown, 'satellites' | 'counted' | 'countError'>,
  { every = 1 }: Pick<FlightOptions, 'every'>,
): string | null =>
  every === 1
    ? null
    : `${formatNumber(counted)} of ${formatNumber(satellites)} satellites, one drawn of every ${formatNumber(every)}, flown by SGP4, so that satellites in view of a site are known to ${percent(countError)}; all`

/** What waits on board, and for how long. */
export const bufferWords = ({
  unbuffered,
  buffered,
}: Pick<FleetFlown, 'unbuffered' | 'buffered'>): string => {
  if (unbuffered.short === 0)
    return 'The links carry all traffic at once, at every look and in every weather.'
  const waits = `${percent(unbuffered.short)} of the time the links carry less than the traffic, and ${percent(1 - unbuffered.atOnce)} of it would be lost without storage on board.`
  const later = `With storage ${percent(buffered.atOnce)} goes at once, ${percent(buffered.later)} later and ${buffered.lost < 1e-9 ? 'none' : percent(buffered.lost)} is lost`
  return `${waits} ${later}; at most ${formatNumber(buffered.most / 8e12, 3)} TB wait in the fleet, and the mean wait of all is ${formatNumber(buffered.meanWait / 60, 2)} min.`
}

/** Debris along the orbits flown. */
export const debrisWords = ({ debris }: Pick<FleetFlown, 'debris'>, closedForm: number): string => {
  const { factor, small, centimetre, large, hits, inBelts, lowest, highest } = debris
  const each = (flux: number) => formatNumber(flux * year, 2)
  return `Between ${formatNumber(lowest / 1000)} and ${formatNumber(highest / 1000)} km the fleet meets ${formatNumber(factor, 3)} times the debris of the reference height (closed form ${formatNumber(closedForm, 3)}): ${each(small)} pieces above a millimetre, ${each(centimetre)} above a centimetre and ${each(large)} above ten a square metre and year, so ${each(hits)} of a centimetre or more on each satellite a year. It is ${percent(inBelts)} of the time in a crowded region.`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day of the year in words: day 45 is 15 Feb. */
export const dayText = (day: number): string => {
  const date = new Date((newYear + day - 2440587.5) * 86_400_000)
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]}`
}
