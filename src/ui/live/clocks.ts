/** When views look at the store again: with every change, as often as the machine can draw, or after a pause. */
import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { ScenarioState, ScenarioStore } from '../../scenario/store.ts'
import { debounce } from './debounce.ts'
import { type Measure, measureFrame, throttle } from './throttle.ts'

/** A signal that changes when it is time to look again. */
export type Clock = ReadonlySignal<ScenarioState>

export interface Clocks {
  /** With every change: for the slider under the hand and the main results. */
  readonly everyMove: Clock
  /** With every change while frames are drawn in time, else a few times a second: for all else in view. */
  readonly throttled: Clock
  /** When nothing has changed for a moment: for what is out of view. */
  readonly debounced: Clock
  /** Brings every clock up to date now. */
  readonly flush: () => void
}

/** Pause after which what is out of view is brought up to date [ms]. */
const pause = 250

/** Clocks of a store; they run as long as the store is used. */
export const createClocks = (store: ScenarioStore, measure: Measure = measureFrame): Clocks => {
  const everyMove = signal(store.getState())
  store.subscribe(() => {
    everyMove.value = store.getState()
  })
  const { signal: debounced, flush } = debounce(everyMove, pause)
  const isDragging = () => store.getState().gesture !== null
  return { everyMove, throttled: throttle(everyMove, debounced, isDragging, measure), debounced, flush }
}
