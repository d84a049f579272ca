/** A signal that follows another one when that has not changed for a while. */
import { type ReadonlySignal, signal } from '@preact/signals-core'
import { onChange } from './on-change.ts'

export interface Debounced<T> {
  readonly signal: ReadonlySignal<T>
  /** Follows now, without the wait. */
  readonly flush: () => void
}

/**
 * Debounces a signal.
 *
 * The timer is not restarted by each change, which would cost a new timer sixty times a second: when it fires, it
 * is set again for what remains since the last change.
 *
 * @param wait Time without a change after which the value is passed on [ms].
 */
export const debounce = <T>(source: ReadonlySignal<T>, wait: number): Debounced<T> => {
  const debounced = signal(source.peek())
  let changedAt = 0
  let isWaiting = false

  const flush = () => {
    debounced.value = source.peek()
  }
  const fire = () => {
    const remaining = changedAt + wait - performance.now()
    isWaiting = remaining > 0
    if (isWaiting) setTimeout(fire, remaining)
    else flush()
  }
  onChange(source, () => {
    changedAt = performance.now()
    if (isWaiting) return
    isWaiting = true
    setTimeout(fire, wait)
  })
  return { signal: debounced, flush }
}
