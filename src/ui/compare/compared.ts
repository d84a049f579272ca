/** The scenario compared with, and what two values differ by. */
import type { CompiledModel, CompiledQuantity } from '../../engine/compiled.ts'
import { evaluate, type Settings } from '../../engine/evaluate.ts'
import { displayUnitFor, formatNumber } from '../../engine/format.ts'
import type { ScenarioState } from '../../scenario/store.ts'
import { formatValue } from '../number/format-value.ts'
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
  return compared && { ...compared, values: valuesOf(model, compared.settings) }
}

const signed = (value: number, text: string): string => `${value > 0 ? '+' : '−'}${text}`

/** `+120 t`; nothing where the values are the same or one is missing. A difference of temperatures is in kelvins. */
export const differenceText = (quantity: CompiledQuantity, a: number, b: number): string => {
  const difference = b - a
  if (quantity.type === 'choice' || !(Math.abs(difference) > 0)) return ''
  const size = Math.abs(difference)
  const unit = displayUnitFor(quantity.display, Math.abs(a) > Math.abs(b) ? a : b)
  if (unit.offset !== 0)
    return signed(difference, `${formatNumber(size / unit.factor)}\u00a0${quantity.unit}`)
  if (unit.name === '%') return signed(difference, `${formatNumber(size / unit.factor)}\u00a0points`)
  return signed(difference, formatValue(quantity, size))
}

/** `+12 %`, `×35`; nothing where there is no ratio to speak of. */
export const relativeText = (a: number, b: number): string => {
  const share = (b - a) / Math.abs(a)
  if (!Number.isFinite(share) || share === 0) return ''
  if (share > 9) return `×\u00a0${formatNumber(b / a)}`
  return signed(share, `${formatNumber(Math.abs(share) * 100)}\u00a0%`)
}
