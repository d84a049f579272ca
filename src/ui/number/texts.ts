/** Texts of numbers, formatted once a value: hundreds of rows ask on every move of a slider. */
import type { CompiledQuantity } from '../../engine/compiled.ts'
import type { ScenarioStore } from '../../scenario/store.ts'
import { formatValue } from './format-value.ts'

export interface Texts {
  readonly now: (id: string) => string
  /** In the scenario as opened. */
  readonly opened: (id: string) => string
}

export const createTexts = (quantity: (id: string) => CompiledQuantity, store: ScenarioStore): Texts => ({
  now: remembering(quantity, store.values),
  opened: remembering(quantity, store.openedValues),
})

interface Remembered {
  readonly quantity: CompiledQuantity
  value: number
  text: string
}

const remembering = (quantity: (id: string) => CompiledQuantity, values: Float64Array) => {
  const remembered = new Map<string, Remembered>()
  return (id: string): string => {
    let entry = remembered.get(id)
    if (!entry) {
      const found = quantity(id)
      entry = { quantity: found, value: Number.NaN, text: formatValue(found, Number.NaN) }
      remembered.set(id, entry)
    }
    const value = values[entry.quantity.slot] ?? Number.NaN
    if (!Object.is(value, entry.value)) {
      entry.value = value
      entry.text = formatValue(entry.quantity, value)
    }
    return entry.text
  }
}
