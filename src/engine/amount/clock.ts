/** Times of day, for quantities that are one. */
import { type AmountField, acceptedBy, asTyped, type Reading, refused, taken } from './amount.ts'

const clock = /^(\d{1,2}):(\d\d)\s*([ap])?\.?(?:m\.?)?$/i

/** A time of day is declared in seconds and read in hours. */
const isTimeOfDay = ({ unit, display }: AmountField): boolean =>
  unit === 's' && (display.length === 0 || display.some(({ name }) => name === 'h'))

/**
 * Reads a time of day.
 *
 * @returns Seconds since midnight, `18:45` being 67500; null where the text has no colon.
 */
export const readClock = (typed: string, signs: string, field: AmountField): Reading | null => {
  if (!signs.includes(':')) return null
  if (!isTimeOfDay(field))
    return refused(`${asTyped(typed)} is a time of day, which is not wanted here; write ${acceptedBy(field)}`)
  const [, hours = '', minutes = '', half] = clock.exec(signs) ?? []
  const [hour, minute] = [Number(hours), Number(minutes)]
  const fits = half === undefined ? hour <= 23 : hour >= 1 && hour <= 12
  if (hours === '' || !fits || minute > 59)
    return refused(`${asTyped(typed)} is no time of day; they run from 00:00 to 23:59`)
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0
  return taken(((half === undefined ? hour : (hour % 12) + afternoon) * 60 + minute) * 60)
}
