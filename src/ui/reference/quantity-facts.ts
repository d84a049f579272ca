/** What the declaration of a quantity says in short. */
import type { CompiledQuantity } from '../../engine/compiled.ts'
import { formatValue } from '../number/format-value.ts'

export const kindText = (quantity: CompiledQuantity): string => {
  switch (quantity.type) {
    case 'input':
    case 'choice':
      return `Input · ${quantity.evidence}`
    case 'constant':
      return 'Constant'
    case 'derived':
      return 'Computed'
    case 'series':
      return 'Computed by year'
    case 'constraint':
      return `Row of the verdict · ${quantity.side}`
  }
}

export interface Fact {
  readonly name: string
  readonly text: string
}

export const factsOf = (quantity: CompiledQuantity): readonly Fact[] => {
  if (quantity.type === 'choice') {
    const standard = quantity.options[quantity.default]?.label ?? ''
    return [
      { name: 'Default', text: standard },
      { name: 'Options', text: quantity.options.map(({ label }) => label).join(' · ') },
    ]
  }
  const unit = { name: 'Unit', text: quantity.unit === '1' ? 'none' : quantity.unit }
  if (quantity.type !== 'input') return [unit]
  const span = ([low, high]: readonly [number, number]) =>
    `${formatValue(quantity, low)} to ${formatValue(quantity, high)}`
  return [
    { name: 'Default', text: formatValue(quantity, quantity.default) },
    { name: 'Slider', text: span(quantity.range) },
    { name: 'Possible', text: possibleText(quantity.limits, (value) => formatValue(quantity, value)) },
    unit,
  ]
}

/** Some limits are open. */
const possibleText = ([low, high]: readonly [number, number], show: (value: number) => string): string => {
  if (!Number.isFinite(low) && !Number.isFinite(high)) return 'any'
  if (!Number.isFinite(high)) return `from ${show(low)}`
  if (!Number.isFinite(low)) return `up to ${show(high)}`
  return `${show(low)} to ${show(high)}`
}
