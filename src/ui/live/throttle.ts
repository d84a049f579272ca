/**
 * A signal that follows another one as often as the machine can draw, so that the slider stays under the hand on slow
 * machines: every change while frames are done in time; where they are not, a few changes a second.
 */
import { type ReadonlySignal, signal } from '@preact/signals-core'
import { onChange } from './on-change.ts'

/** What a frame may take before changes are left out, of the 16.7 ms that there are [ms]. */
const budget = 10

/** Time between two changes on a slow machine: faster than words can be read [ms]. */
const interval = 200

/** Changes between two measurements, which have a cost of their own. */
const unmeasured = 3

/** Tells what a change has cost by the end of its frame [ms]. */
export type Measure = (done: (cost: number) => void) => void

/** From now to the end of the handling of the event, and from the beginning of the frame to its end. */
export const measureFrame: Measure = (done) => {
  const start = performance.now()
  queueMicrotask(() => {
    const handled = performance.now() - start
    requestAnimationFrame(() => {
      const begun = performance.now()
      setTimeout(() => done(handled + performance.now() - begun))
    })
  })
}

/**
 * Throttles a signal. A change that was left out is passed on when the debounced signal changes, or with the next one.
 *
 * @param debounced The same signal, debounced.
 * @param isDragging Whether more changes are on their way: a change that is complete is passed on at once.
 */
export const throttle = <T>(
  source: ReadonlySignal<T>,
  debounced: ReadonlySignal<T>,
  isDragging: () => boolean,
  measure: Measure,
): ReadonlySignal<T> => {
  const throttled = signal(source.peek())
  let cost = 0
  let passedAt = Number.NEGATIVE_INFINITY
  let sinceMeasured = unmeasured

  const pass = () => {
    passedAt = performance.now()
    if (isDragging() && sinceMeasured++ >= unmeasured) {
      sinceMeasured = 0
      // Never more than twice the budget: a frame lost to something else is forgotten after the next.
      measure((latest) => {
        cost = (cost + Math.min(latest, 2 * budget)) / 2
      })
    }
    throttled.value = source.peek()
  }
  onChange(source, () => {
    if (cost <= budget || !isDragging() || performance.now() >= passedAt + interval) pass()
  })
  onChange(debounced, () => {
    if (throttled.peek() !== source.peek()) pass()
  })
  return throttled
}
