/** Times of day, for quantities that are one. */
import { type AmountField, acceptedBy, asTyped, type Reading, refused, taken } from './amount.ts'

const clock = /^(\d{1,2})(?::(\d\d))?(?::(\d\d))?\s*(?:h|([ap])\.?(?:m\.?)?)?$/i
/** `6 pm`, which has no colon. */
const wholeHour = /^\d{1,2}\s*[ap]\.?m\.?$/i

/** A time of day is declared in seconds and read in hours. */
const isTimeOfDay = ({ unit, display }: AmountField): boolean =>
  unit === 's' && (display.length === 0 || display.some(({ name }) => name === 'h'))

/**
 * Reads a time of day.
 *
 * @returns Seconds since midnight, `18:45` being 67500; null where the text is nothing of the kind.
 */
export const readClock = (typed: string, signs: string, field: AmountField): Reading | null => {
  if (!signs.includes(':') && !(wholeHour.test(signs) && isTimeOfDay(field))) return null
  if (!isTimeOfDay(field))
    return refused(`${asTyped(typed)} is a time of day, which is not wanted here; write ${acceptedBy(field)}`)
  const [, hours = '', minutes = '0', seconds = '0', half] = clock.exec(signs) ?? []
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)]
  const fits = half === undefined ? hour <= 23 : hour >= 1 && hour <= 12
  if (hours === '' || !fits || minute > 59 || second > 59)
    return refused(`${asTyped(typed)} is no time of day; they run from 00:00 to 23:59`)
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0
  return taken(((half === undefined ? hour : (hour % 12) + afternoon) * 60 + minute) * 60 + second)
}
