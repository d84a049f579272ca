/** Says that an input has no effect at present and why, with one press that gives it one. */

import { activityOf } from '../../engine/activity.ts'
import type { Settings } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { loadActivities } from '../live/loads.ts'
import { useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { formatValue } from '../number/format-value.ts'

interface Idle {
  readonly reason: string
  readonly set: Settings
}

/**
 * What keeps an input from having an effect; null where it has one, or while that is not known yet. Choices decide it,
 * so it waits until a slider rests.
 */
const useIdleReason = (read: () => Idle | null): string | null => {
  const { clocks } = useSession()
  return useLive(() => read()?.reason ?? null, clocks.debounced)
}

export const IdleNote = ({ id }: { readonly id: QuantityId }) => {
  const { model, store, quantity, has } = useSession()
  const idleNow = (): Idle | null => {
    const activities = loadActivities.state.peek()
    if (activities.is !== 'loaded') return null
    const activity = activityOf(model, activities.value, store.values, id)
    return activity.active ? null : activity
  }
  const reason = useIdleReason(idleNow)
  const set = (reason !== null && idleNow()?.set) || {}
  if (reason === null) return null
  const changes = Object.entries(set).flatMap(([other, value]) => {
    if (!has(other)) return []
    const found = quantity(other)
    if (found.type !== 'choice') return [`${found.label} to ${formatValue(found, Number(value))}`]
    return [`${found.label} to ${found.options.find((option) => option.id === value)?.label ?? value}`]
  })
  return (
    <p className="input-idle">
      {reason}
      {changes.length > 0 && (
        <>
          {' '}
          <button type="button" onClick={() => store.setAll(set)}>
            {t('Set {x}', { x: changes.join(', and ') })}
          </button>
        </>
      )}
    </p>
  )
}
