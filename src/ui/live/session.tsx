/** What every view needs: the model, the store, its numbers as signals, and when to look at them again. */
import type { ReadonlySignal } from '@preact/signals-core'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { CompiledModel, CompiledQuantity } from '../../engine/compiled.ts'
import { isIdOf, quantitiesById } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import type { ScenarioState, ScenarioStore } from '../../scenario/store.ts'
import type { Titled } from '../evidence/evidence.ts'
import { type Clocks, createClocks } from './clocks.ts'
import { type Compared, createCompared } from './compared.ts'
import { ClockContext, useLive } from './use-live.ts'
import { createValues, type Values } from './values.ts'

export interface Session extends Values {
  readonly model: CompiledModel<QuantityId>
  readonly store: ScenarioStore
  /** The shipped scenarios by name; what they set is loaded when one is opened. */
  readonly titles: readonly Titled[]
  /** The whole link to the scenario on show. */
  readonly link: () => Promise<string>
  readonly clocks: Clocks
  readonly compared: ReadonlySignal<Compared | null>
  readonly quantity: (id: QuantityId) => CompiledQuantity<QuantityId>
  /** Whether a text, such as a link has, is the id of a quantity. */
  readonly has: (id: string) => id is QuantityId
}

export const createSession = (
  model: CompiledModel<QuantityId>,
  store: ScenarioStore,
  titles: readonly Titled[],
  link: Session['link'],
): Session => {
  const quantity = (id: QuantityId): CompiledQuantity<QuantityId> => {
    const found = quantitiesById(model).get(id)
    if (!found) throw new RangeError(`${id}: the model declares no such quantity`)
    return found
  }
  const clocks = createClocks(store)
  return {
    model,
    store,
    titles,
    link,
    clocks,
    compared: createCompared(model, clocks.everyMove),
    ...createValues(model, store, clocks.everyMove, quantity),
    quantity,
    has: (id): id is QuantityId => isIdOf(model, id),
  }
}

const SessionContext = createContext<Session | null>(null)

export const SessionProvider = ({ session, children }: { session: Session; children: ReactNode }) => {
  const { throttled, flush } = session.clocks
  useEffect(() => {
    addEventListener('beforeprint', flush)
    return () => removeEventListener('beforeprint', flush)
  }, [flush])
  return (
    <SessionContext value={session}>
      <ClockContext value={throttled}>{children}</ClockContext>
    </SessionContext>
  )
}

export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession: no SessionProvider above')
  return session
}

/** Its children follow every move of a slider: for the slider itself and the main results. */
export const EveryMove = ({ children }: { readonly children: ReactNode }) => (
  <ClockContext value={useSession().clocks.everyMove}>{children}</ClockContext>
)

/** Part of the store's state; the selector must give the same object for the same state. */
export const useScenario = <T,>(select: (state: ScenarioState) => T): T => {
  const { store } = useSession()
  return useLive(() => select(store.getState()))
}

/** The second scenario; null when nothing is compared. */
export const useCompared = (): Compared | null => {
  const { compared } = useSession()
  return useLive(() => compared.value)
}

/** The number as people read it. */
export const useText = (id: QuantityId): string => {
  const text = useSession().text(id)
  return useLive(() => text.value)
}
