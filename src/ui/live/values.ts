/** The numbers of the store as signals: each is computed when it is read, and once for each state of the store. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { CompiledModel, CompiledQuantity } from '../../engine/compiled.ts'
import { type Row, rowsOf } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import type { ScenarioStore } from '../../scenario/store.ts'
import { formatValue } from '../number/format-value.ts'
import type { Clock } from './clocks.ts'

export interface Values {
  /** The number in its declared unit; the same signal whenever the same id is asked for. */
  readonly number: (id: QuantityId) => ReadonlySignal<number>
  /** The number as people read it; formatted only when it has changed. */
  readonly text: (id: QuantityId) => ReadonlySignal<string>
  /** All rows of the verdict, by id. */
  readonly rows: ReadonlySignal<ReadonlyMap<QuantityId, Row<QuantityId>>>
  /** Makes the signal that is being computed depend on some places of the array of values. */
  readonly track: (slot: number, length: number) => void
}

/** Makes a value for each key once. */
const remember = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

export const createValues = (
  model: CompiledModel<QuantityId>,
  store: ScenarioStore,
  everyMove: Clock,
  quantity: (id: QuantityId) => CompiledQuantity,
): Values => {
  /** No value is null and not NaN, which differs from itself and would count as a change every time. */
  const slots = remember((slot: number) =>
    computed(() => {
      everyMove.value
      const value = store.values[slot] ?? Number.NaN
      return Number.isNaN(value) ? null : value
    }),
  )
  const number = remember((id: QuantityId) => {
    const { slot } = quantity(id)
    return computed(() => slots(slot).value ?? Number.NaN)
  })
  return {
    number,
    text: remember((id) => {
      const found = quantity(id)
      return computed(() => formatValue(found, slots(found.slot).value ?? Number.NaN))
    }),
    rows: computed(() => {
      everyMove.value
      return new Map(rowsOf(model, store.values).map((row) => [row.id, row]))
    }),
    track: (slot, length) => {
      for (let at = slot; at < slot + length; at++) slots(at).value
    },
  }
}
