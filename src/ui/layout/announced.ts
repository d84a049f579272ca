/** What a change did to the main results, in one sentence for those who cannot see it. */

import { formatQuantity } from '../../engine/format.ts'
import { goal, scores } from '../../model/headline.ts'
import type { QuantityId } from '../../model/index.ts'
import { spoken } from '../input/spoken.ts'
import type { Session } from '../live/session.tsx'
import { lowerFirst } from '../number/label.ts'

/** More cannot be kept in mind. */
const MOST = 3

/** The main results as they are spoken, the cost ratio first. */
export const spokenResults = ({ store, quantity, has }: Pick<Session, 'store' | 'quantity' | 'has'>) =>
  [goal, ...scores.map(({ id }) => id).filter((id) => id !== goal)].filter(has).map((id: QuantityId) => {
    const found = quantity(id)
    const value = store.values[found.slot] ?? Number.NaN
    const text = Number.isFinite(value) ? spoken(formatQuantity(found, value)) : 'not feasible'
    return { label: found.label, text }
  })

/**
 * What is to be said: `Cost ratio 3, before 6.3; launches 1,060, before 902.`; that nothing changed is said too, or an
 * input without an effect would sound like a page that does not work.
 */
export const announcement = (
  before: readonly { readonly label: string; readonly text: string }[],
  now: typeof before,
): string => {
  const changed = now.flatMap(({ label, text }, i) =>
    text === before[i]?.text ? [] : [`${label} ${text}, before ${before[i]?.text ?? 'unknown'}`],
  )
  if (changed.length === 0) return 'No main result changed.'
  const [first = '', ...others] = changed.slice(0, MOST)
  const more = changed.length > MOST ? `; and ${changed.length - MOST} more changed` : ''
  return `${[first, ...others.map(lowerFirst)].join('; ')}${more}.`
}
