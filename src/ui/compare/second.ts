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
  readonly note?: string
}

/** The names of the scenarios of a comparison, the one on show first. */
export const letters = ['A', 'B', 'C', 'D'] as const

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

type Compared = ScenarioState['compared']

const plain = ({ title, note, settings }: Second): Second => ({
  ...{ title, settings },
  ...(note ? { note } : {}),
})

/** The scenarios beside the one on show, in order. */
export const sidesOf = (compared: Compared): readonly Second[] =>
  compared ? [plain(compared), ...(compared.others ?? []).map(plain)] : []

const withSides = ([first, ...others]: readonly Second[]): Compared =>
  first ? { ...plain(first), ...(others.length > 0 ? { others: others.map(plain) } : {}) } : null

/** Puts a scenario at a place beside the one on show: 0 is B; behind the last there is room for one more, up to D. */
export const putSide = (store: ScenarioStore, at: number, side: Second): void => {
  store.endGesture()
  const sides = [...sidesOf(store.getState().compared)]
  sides[at] = side
  store.compare(withSides(sides.slice(0, letters.length - 1)))
}

/** Takes a scenario away; those behind it move up, and with the last the comparison ends. */
export const removeSide = (store: ScenarioStore, at: number): void => {
  store.endGesture()
  store.compare(withSides(sidesOf(store.getState().compared).filter((_, n) => n !== at)))
}

/** The scenario on show becomes the second one as well. */
export const copyToSecond = (model: CompiledModel, store: ScenarioStore): void => {
  const state = store.getState()
  putSide(store, 0, { title: titleOf(model, state), settings: state.settings })
}

/** One more scenario: a copy of the one on show, to be chosen anew or worked away from. */
export const addSide = (model: CompiledModel, store: ScenarioStore): void => {
  const state = store.getState()
  const title = titleOf(model, state)
  putSide(store, sidesOf(state.compared).length, { title, settings: state.settings })
}

/** The scenario on show and one beside it change places. */
export const swap = (model: CompiledModel, store: ScenarioStore, at = 0): void => {
  store.endGesture()
  const state = store.getState()
  const sides = [...sidesOf(state.compared)]
  const other = sides[at]
  if (!other) return
  sides[at] = { title: titleOf(model, state), settings: state.settings }
  store.open({ slug: null, ...other })
  store.compare(withSides(sides))
}
