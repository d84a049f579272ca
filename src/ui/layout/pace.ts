/**
 * Keeps the hand and the eye together on slow machines. The slider and the strip of main results follow every move.
 * All else follows every move too while a frame is done in time; where it is not, a few times a second.
 */
import { createRelay, leaveAll, type Subscribe } from './relay.ts'

/** What a frame may take before all else falls behind, of the 16.7 ms that there are [ms]. */
const budget = 10

/** Time between two updates of all else on a slow machine: faster than words can be read [ms]. */
const pause = 200

/** Updates between two measurements, which have a price of their own. */
const unmeasured = 3

/** Tells what a change has cost by the end of its frame [ms]. */
export type Measure = (done: (cost: number) => void) => void

/** From now to the end of the handling of the event, and from the beginning of the frame to its end. */
const measureFrame: Measure = (done) => {
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
 * Passes news on at once while frames are done in time, else with the first move after a pause. What is then still
 * owed is told when the hand lets go, or rests.
 *
 * @param isMoving Whether a hand is on its way: whole changes are always told at once.
 */
export const createPace = (
  source: Subscribe,
  rested: Subscribe,
  isMoving: () => boolean,
  measure: Measure = measureFrame,
): Subscribe => {
  let cost = 0
  let toldAt = Number.NEGATIVE_INFINITY
  let isOwed = false
  let sinceMeasured = unmeasured

  const tell = () => {
    isOwed = false
    toldAt = performance.now()
    sinceMeasured++
    if (sinceMeasured > unmeasured) {
      sinceMeasured = 0
      // Never more than twice the budget: a frame lost to something else is forgotten after the next.
      measure((latest) => {
        cost = (cost + Math.min(latest, 2 * budget)) / 2
      })
    }
    relay.tell()
  }
  const hear = () => {
    if (cost <= budget || !isMoving() || performance.now() >= toldAt + pause) tell()
    else isOwed = true
  }
  const catchUp = () => {
    if (isOwed) tell()
  }
  const forget = () => {
    isOwed = false
  }
  const relay = createRelay(() => leaveAll(source(hear), rested(catchUp), forget))
  return relay.subscribe
}
