/** Computes once for each state of the store, however many views ask. */
import type { ScenarioStore } from '../scenario/store.ts'

export const perState = <T>({ getState }: Pick<ScenarioStore, 'getState'>, compute: () => T): (() => T) => {
  let known: { readonly state: object; readonly result: T } | null = null
  return () => {
    const state = getState()
    if (known?.state !== state) known = { state, result: compute() }
    return known.result
  }
}
