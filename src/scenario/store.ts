/** The one place where settings live. Views subscribe to it; values are computed before anyone is told. */
import { createStore } from 'zustand/vanilla'
import type { CompiledModel } from '../engine/compiled.ts'
import { createEvaluator, evaluate, type Settings } from '../engine/evaluate.ts'
import { published, spreadKey } from '../engine/spread-key.ts'
import { emptyHistory, type History, record, redo, undo } from './history.ts'
import type { Named, Opened } from './naming.ts'

export type { Opened } from './naming.ts'

/** A scenario that stands beside the one on show. */
export type Side = Omit<Named, 'slug'>

export interface Snapshot {
  readonly settings: Settings
  readonly opened: Opened
}

export interface ScenarioState extends Snapshot {
  readonly history: History<Snapshot>
  /** Where an unfinished gesture began; null between gestures. */
  readonly gesture: Snapshot | null
  /** The second scenario, when two are compared, and with it a third and a fourth. */
  readonly compared: (Side & { readonly others?: readonly Side[] }) | null
  /** Rises whenever a change is complete: a gesture ended, a scenario opened, an undo. */
  readonly settled: number
}

export interface ScenarioStore {
  readonly getState: () => ScenarioState
  readonly subscribe: (listener: () => void) => () => void
  /** Current values of the model, the same array for the life of the store. */
  readonly values: Float64Array
  /** Values of the scenario as opened. */
  readonly openedValues: Float64Array
  /** One whole change. */
  readonly set: (id: string, value: number | string) => void
  /** Several settings in one change, such as a row of a catalog. */
  readonly setAll: (changes: Settings) => void
  /** Part of a gesture: every call is computed and shown, and `endGesture` makes one step of them all. */
  readonly move: (id: string, value: number | string) => void
  readonly endGesture: () => void
  /** Ends a gesture that was none, such as a touch that turned into a scroll: everything is as before it. */
  readonly cancelGesture: () => void
  /** Back to the default, or to the scenario as opened; all settings when no ids are given. */
  readonly reset: (to: 'default' | 'opened', ids?: readonly string[]) => void
  readonly open: (opened: Opened) => void
  /** Gives what is on show a name of its own: from then on it counts as opened. */
  readonly name: (title: string, note: string) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Shows other settings without recording them; null returns to the real ones. */
  readonly preview: (settings: Settings | null) => void
  readonly compare: (compared: ScenarioState['compared']) => void
}

export const createScenarioStore = (model: CompiledModel, opened: Opened): ScenarioStore => {
  const defaults = new Map<string, number | string>()
  for (const quantity of model.quantities) {
    if (quantity.type === 'input')
      defaults.set(quantity.id, quantity.default).set(spreadKey(quantity.id), published)
    if (quantity.type === 'choice') defaults.set(quantity.id, quantity.options[quantity.default]?.id ?? '')
  }

  const evaluator = createEvaluator(model)
  const openedValues = new Float64Array(model.size)
  /** The settings whose numbers the evaluator holds. */
  let shown: Settings | null = null
  const show = (settings: Settings) => {
    evaluator.load(settings)
    evaluator.update()
    shown = settings
  }
  const showOpened = (settings: Settings) => openedValues.set(evaluate(model, settings))
  show(opened.settings)
  showOpened(opened.settings)

  const store = createStore<ScenarioState>(() => ({
    settings: opened.settings,
    opened,
    history: emptyHistory,
    gesture: null,
    compared: null,
    settled: 0,
  }))

  /** Only what differs from the default is kept, so that links and files stay short. */
  const merged = (settings: Settings, changes: Settings): Settings => {
    const next: Record<string, number | string> = { ...settings }
    for (const [id, value] of Object.entries(changes)) {
      if (!defaults.has(id)) throw new RangeError(`${id} = ${value}: no input has this id`)
      if (value === defaults.get(id)) delete next[id]
      else next[id] = value
    }
    return next
  }

  const complete = (next: Snapshot) => {
    const { settings, opened, history, settled } = store.getState()
    show(next.settings)
    if (next.opened !== opened) showOpened(next.opened.settings)
    store.setState({
      ...next,
      history: record(history, { before: { settings, opened }, after: next }),
      gesture: null,
      settled: settled + 1,
    })
  }

  const endGesture = () => {
    const { gesture, settings, opened, history, settled } = store.getState()
    if (!gesture) return
    const same = sameSettings(gesture.settings, settings)
    store.setState({
      history: same ? history : record(history, { before: gesture, after: { settings, opened } }),
      gesture: null,
      settled: settled + 1,
    })
  }

  const setAll = (changes: Settings) => {
    endGesture()
    const { settings, opened } = store.getState()
    const next = merged(settings, changes)
    if (!sameSettings(settings, next)) complete({ settings: next, opened })
  }

  const travel = (way: typeof undo) => () => {
    endGesture()
    const { history, opened, settled } = store.getState()
    const moved = way(history)
    if (!moved) return
    show(moved.snapshot.settings)
    if (moved.snapshot.opened !== opened) showOpened(moved.snapshot.opened.settings)
    store.setState({ ...moved.snapshot, history: moved.history, settled: settled + 1 })
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    values: evaluator.values,
    openedValues,
    set: (id, value) => setAll({ [id]: value }),
    setAll,
    move: (id, value) => {
      const { settings, opened, gesture } = store.getState()
      const next = merged(settings, { [id]: value })
      if (sameSettings(settings, next)) return
      if (shown === settings) {
        evaluator.set(id, value)
        evaluator.update()
        shown = next
      } else show(next)
      store.setState({ settings: next, gesture: gesture ?? { settings, opened } })
    },
    endGesture,
    cancelGesture: () => {
      const { gesture } = store.getState()
      if (!gesture) return
      show(gesture.settings)
      store.setState({ settings: gesture.settings, gesture: null })
    },
    reset: (to, ids) => {
      const { opened } = store.getState()
      const changes: Record<string, number | string> = {}
      // The way back of an input is that of what is believed of it too.
      for (const id of ids?.flatMap((one) => [one, spreadKey(one)]) ?? defaults.keys()) {
        const value = (to === 'opened' ? opened.settings[id] : undefined) ?? defaults.get(id)
        if (value !== undefined) changes[id] = value
      }
      setAll(changes)
    },
    open: (next) => {
      endGesture()
      complete({ settings: merged({}, next.settings), opened: next })
    },
    name: (title, note) => {
      endGesture()
      const { settings } = store.getState()
      complete({ settings, opened: { slug: null, title, ...(note ? { note } : {}), settings } })
    },
    undo: travel(undo),
    redo: travel(redo),
    preview: (settings) => {
      endGesture()
      show(settings ?? store.getState().settings)
      store.setState({})
    },
    compare: (compared) => store.setState({ compared }),
  }
}

const sameSettings = (a: Settings, b: Settings): boolean => {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]))
}
