/** The scenario compared with. */
import { useMemo } from 'react'
import type { CompiledModel } from '../../engine/compiled.ts'
import { evaluate, type Settings } from '../../engine/evaluate.ts'
import type { ScenarioState } from '../../scenario/store.ts'
import { useScenario, useSession } from '../session.tsx'

export interface Compared {
  readonly title: string
  readonly settings: Settings
  readonly values: Float64Array
}

const known = new WeakMap<Settings, Float64Array>()

/** Values of settings, computed once for as long as they are kept. */
const valuesOf = (model: CompiledModel, settings: Settings): Float64Array => {
  const before = known.get(settings)
  if (before) return before
  const values = evaluate(model, settings)
  known.set(settings, values)
  return values
}

const select = (state: ScenarioState) => state.compared

/** The second scenario with its values; null when nothing is compared. */
export const useCompared = (): Compared | null => {
  const { model } = useSession()
  const compared = useScenario(select)
  return useMemo(
    () => compared && { ...compared, values: valuesOf(model, compared.settings) },
    [model, compared],
  )
}
