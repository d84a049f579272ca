/** What every view needs: the model, the store and the texts of numbers. */
import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react'
import type { CompiledModel, CompiledQuantity } from '../engine/compiled.ts'
import { type Row, rowsOf } from '../engine/evaluate.ts'
import type { ScenarioState, ScenarioStore } from '../scenario/store.ts'
import { type Following, followSensitivity } from './analysis/follow.ts'
import type { Scenario } from './evidence/evidence.ts'
import { createRest } from './layout/gate.ts'
import { useGate } from './layout/gate-context.ts'
import { createPace } from './layout/pace.ts'
import type { Subscribe } from './layout/relay.ts'
import { createTexts, type Texts } from './number/texts.ts'
import { perState } from './per-state.ts'

export interface Session {
  readonly model: CompiledModel
  readonly store: ScenarioStore
  readonly texts: Texts
  readonly scenarios: readonly Scenario[]
  readonly following: Following
  /** News of the store for all but the slider and the main results: as often as the machine can draw it. */
  readonly paced: Subscribe
  /** Tells once when the settings have not changed for a moment. */
  readonly rested: Subscribe
  readonly quantity: (id: string) => CompiledQuantity
  /** All rows of the verdict with their present numbers, by id. */
  readonly rows: () => ReadonlyMap<string, Row>
  readonly has: (id: string) => boolean
}

export const createSession = (
  model: CompiledModel,
  store: ScenarioStore,
  scenarios: readonly Scenario[],
): Session => {
  const byId = new Map(model.quantities.map((quantity) => [quantity.id, quantity]))
  const quantity = (id: string): CompiledQuantity => {
    const found = byId.get(id)
    if (!found) throw new RangeError(`${id}: the model declares no such quantity`)
    return found
  }
  const rested = createRest(store.subscribe)
  return {
    model,
    store,
    scenarios,
    following: followSensitivity(store),
    paced: createPace(store.subscribe, rested, () => store.getState().gesture !== null),
    rested,
    texts: createTexts(quantity, store),
    quantity,
    rows: perState(store, () => new Map(rowsOf(model, store.values).map((row) => [row.id, row]))),
    has: (id) => byId.has(id),
  }
}

const SessionContext = createContext<Session | null>(null)

export const SessionProvider = ({ session, children }: { session: Session; children: ReactNode }) => (
  <SessionContext value={session}>{children}</SessionContext>
)

export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession: no SessionProvider above')
  return session
}

/** Part of the store's state; the selector must give the same object for the same state. */
export const useScenario = <T,>(select: (state: ScenarioState) => T): T => {
  const { store, paced } = useSession()
  const read = () => select(store.getState())
  return useSyncExternalStore(paced, read, read)
}

/** What is read from the present numbers: a view is drawn again only when it changes. Waits while out of view. */
export const useReading = <T extends string | number | boolean | null>(read: () => T): T => {
  const { store } = useSession()
  return useSyncExternalStore(useGate(store.subscribe), read, read)
}

/** Reads the number itself, in its declared unit; the same function for the life of the session. */
export const useValueOf = (id: string): (() => number) => {
  const { store, quantity } = useSession()
  return useCallback(() => store.values[quantity(id).slot] ?? Number.NaN, [store, quantity, id])
}

/** The number as people read it: a view is drawn again only when this text changes. */
export const useText = (id: string): string => {
  const { texts } = useSession()
  return useReading(() => texts.now(id))
}
