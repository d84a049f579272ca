/** What every view needs: the model, the store and the texts of numbers. */
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { CompiledModel, CompiledQuantity } from '../engine/compiled.ts'
import { type Row, rowsOf } from '../engine/evaluate.ts'
import type { ScenarioState, ScenarioStore } from '../scenario/store.ts'
import { type Following, followSensitivity } from './analysis/follow.ts'
import type { Scenario } from './evidence/evidence.ts'
import { useGate } from './layout/gated.tsx'
import { createTexts, type Texts } from './number/texts.ts'
import { perState } from './per-state.ts'

export interface Session {
  readonly model: CompiledModel
  readonly store: ScenarioStore
  readonly texts: Texts
  readonly scenarios: readonly Scenario[]
  readonly following: Following
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
  return {
    model,
    store,
    scenarios,
    following: followSensitivity(store),
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
  const { store } = useSession()
  const read = () => select(store.getState())
  return useSyncExternalStore(store.subscribe, read, read)
}

/** The number itself, in its declared unit; for sliders and drawings. Waits while its section is out of view. */
export const useValue = (id: string): number => {
  const { store, quantity } = useSession()
  const { slot } = quantity(id)
  const subscribe = useGate(store.subscribe)
  const read = () => store.values[slot] ?? Number.NaN
  return useSyncExternalStore(subscribe, read, read)
}

/** The number as people read it: a view is drawn again only when this text changes. */
export const useText = (id: string): string => {
  const { store, texts } = useSession()
  const subscribe = useGate(store.subscribe)
  const read = () => texts.now(id)
  return useSyncExternalStore(subscribe, read, read)
}
