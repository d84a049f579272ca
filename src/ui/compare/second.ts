/** What may stand on the other side of a comparison. */
import '../live/details.ts'
import type { CompiledModel } from '../../engine/compiled.ts'
import type { Settings } from '../../engine/evaluate.ts'
import { nameOf, sameScenario } from '../../scenario/naming.ts'
import type { ScenarioState, ScenarioStore } from '../../scenario/store.ts'
import { defaultsTitle } from '../evidence/evidence.ts'

export interface Second {
  readonly title: string
  readonly settings: Settings
}

const defaults: Second = { title: defaultsTitle, settings: {} }

/** The name of the scenario on show; with what was changed it is no longer the one that was opened. */
export const titleOf = (
  model: CompiledModel,
  { settings, opened }: Pick<ScenarioState, 'opened' | 'settings'>,
): string => nameOf(model, settings, opened).title

/** A comparison begins with what the person came from: the scenario as opened, or the model's defaults. */
export const firstCompared = (model: CompiledModel, { settings, opened }: ScenarioState): Second =>
  sameScenario(model, settings, opened.settings)
    ? defaults
    : { title: opened.title, settings: opened.settings }

/** The scenario on show becomes the second one as well. */
export const copyToSecond = (model: CompiledModel, store: ScenarioStore): void => {
  store.endGesture()
  const state = store.getState()
  store.compare({ title: titleOf(model, state), settings: state.settings })
}

/** The two change places. */
export const swap = (model: CompiledModel, store: ScenarioStore): void => {
  store.endGesture()
  const state = store.getState()
  const { compared } = state
  if (!compared) return
  const first: Second = { title: titleOf(model, state), settings: state.settings }
  store.open({ slug: null, ...compared })
  store.compare(first)
}
