/** The scenario compared with, and its values. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { CompiledModel } from '../../engine/compiled.ts'
import { evaluate, type Settings } from '../../engine/evaluate.ts'
import type { Clock } from './clocks.ts'

export interface Compared {
  readonly title: string
  readonly settings: Settings
  readonly values: Float64Array
}

/** The second scenario with its values, evaluated once; null when nothing is compared. */
export const createCompared = (model: CompiledModel, everyMove: Clock): ReadonlySignal<Compared | null> => {
  const second = computed(() => everyMove.value.compared)
  return computed(() => second.value && { ...second.value, values: evaluate(model, second.value.settings) })
}
