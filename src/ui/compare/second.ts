/** What may stand on the other side of a comparison. */
import '../live/details.ts'
import type { Settings } from '../../engine/evaluate.ts'
import type { ScenarioState, ScenarioStore } from '../../scenario/store.ts'
import { defaultsTitle } from '../evidence/evidence.ts'

export interface Second {
  readonly title: string
  readonly settings: Settings
}

const defaults: Second = { title: defaultsTitle, settings: {} }

const isAsOpened = ({ opened, settings }: Pick<ScenarioState, 'opened' | 'settings'>): boolean => {
  const ids = Object.keys(settings)
  return (
    ids.length === Object.keys(opened.settings).length &&
    ids.every((id) => Object.is(settings[id], opened.settings[id]))
  )
}

/** The name of the scenario on show; with what was changed it is no longer the one that was opened. */
export const titleOf = (state: Pick<ScenarioState, 'opened' | 'settings'>): string =>
  isAsOpened(state) ? state.opened.title : `${state.opened.title}, changed`

/** A comparison begins with what the person came from: the scenario as opened, or the model's defaults. */
export const firstCompared = (state: ScenarioState): Second =>
  isAsOpened(state) ? defaults : { title: state.opened.title, settings: state.opened.settings }

/** The scenario on show becomes the second one as well. */
export const copyToSecond = (store: ScenarioStore): void => {
  store.endGesture()
  const state = store.getState()
  store.compare({ title: titleOf(state), settings: state.settings })
}

/** The two change places. */
export const swap = (store: ScenarioStore): void => {
  store.endGesture()
  const state = store.getState()
  const { compared } = state
  if (!compared) return
  const first: Second = { title: titleOf(state), settings: state.settings }
  store.open({ slug: null, ...compared })
  store.compare(first)
}
