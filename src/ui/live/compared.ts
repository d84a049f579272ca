/** The scenario compared with, and its values. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { CompiledModel } from '../../engine/compiled.ts'
import { evaluate, type Settings } from '../../engine/evaluate.ts'
import type { Clock } from './clocks.ts'

interface ComparedSide {
  readonly title: string
  readonly settings: Settings
  readonly values: Float64Array
}

export interface Compared extends ComparedSide {
  /** The third and the fourth scenario. */
  readonly others: readonly ComparedSide[]
}

/** The second scenario with its values, evaluated once; null when nothing is compared. */
export const createCompared = (model: CompiledModel, everyMove: Clock): ReadonlySignal<Compared | null> => {
  const second = computed(() => everyMove.value.compared)
  const valued = <T extends { readonly settings: Settings }>(side: T) => ({
    ...side,
    values: evaluate(model, side.settings),
  })
  return computed(
    () => second.value && { ...valued(second.value), others: (second.value.others ?? []).map(valued) },
  )
}
