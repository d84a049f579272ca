/** Declarations → the data the page works with. */
import type { CompiledQuantity } from '../compiled.ts'
import type { Composition, InputDeclaration } from '../declaration.ts'
import { amount, displayUnits, spreadNumbers } from './amounts.ts'
import type { FullLayout } from './layout.ts'
import type { ReadQuantity } from './read.ts'

/**
 * Data of one quantity.
 *
 * @param uses Indices of the quantities it is computed from.
 * @throws Error when an amount or unit cannot be read or a default is out of its limits.
 */
export const describeQuantity = (
  { id, topic, declaration }: ReadQuantity,
  layout: FullLayout,
  uses: readonly number[],
): CompiledQuantity => {
  const base = { id, topic, label: declaration.label, slot: layout.slot(id), uses }
  if (declaration.type === 'choice') {
    return {
      ...base,
      type: 'choice',
      default: layout.valueOfName(id, declaration.default),
      options: Object.entries(declaration.options).map(([option, { label }]) => ({ id: option, label })),
      role: declaration.role,
      evidence: declaration.evidence,
      main: declaration.main ?? false,
    }
  }
  const { unit } = declaration
  const measured = { ...base, unit, display: displayUnits(unit, declaration.display) }
  switch (declaration.type) {
    case 'input':
      return { ...measured, ...inputNumbers(declaration), type: 'input' }
    case 'constant':
      return { ...measured, type: 'constant', value: amount(declaration.value, unit) }
    case 'derived':
      return {
        ...measured,
        type: 'derived',
        ...composedOf(declaration.composition),
        requires: Object.values(declaration.requires ?? {}).map((otherwise, n) => ({
          otherwise,
          slot: layout.requirementSlot(id, n),
        })),
      }
    case 'series':
      return { ...measured, type: 'series', ...composedOf(declaration.composition) }
    case 'constraint':
      return {
        ...measured,
        type: 'constraint',
        side: declaration.side,
        answers: declaration.answers,
        cause: declaration.cause ?? declaration.label,
        yardstick: declaration.yardstick ?? false,
        cost: declaration.cost ?? false,
      }
  }
}

/** Parts of a sum and names of outcomes; empty for what is neither. */
const composedOf = (composition: Composition | undefined) => ({
  parts: composition?.as === 'sum' ? composition.of : [],
  outcomes:
    composition?.as === 'outcome' ? composition.of.map(({ id, label, code }) => ({ id, label, code })) : [],
})

/** How far beyond the slider a value may lie where nothing sets a limit: what is further off is a slip of the pen. */
const SENSIBLE = 1000

const inputNumbers = (declaration: InputDeclaration) => {
  const { unit, role, scale = 'linear', marks = [], evidence, main = false } = declaration
  const value = amount(declaration.default, unit)
  const [low, high] = declaration.range
  const range = [amount(low, unit), amount(high, unit)] as const
  const [least, most] = declaration.limits ?? [null, null]
  const limits = [
    least === null ? Number.NEGATIVE_INFINITY : amount(least, unit),
    most === null ? SENSIBLE * Math.max(...range.map(Math.abs)) : amount(most, unit),
  ] as const
  if (!(range[0] < range[1])) throw new Error(`range from ${low} to ${high} is empty`)
  if (!(limits[0] <= range[0] && range[1] <= limits[1]))
    throw new Error(`range from ${low} to ${high} leaves the limits`)
  if (!(limits[0] <= value && value <= limits[1]))
    throw new Error(`default ${declaration.default} leaves the limits`)
  if (scale === 'log' && !(range[0] > 0)) throw new Error(`a log scale cannot start at ${low}`)
  return {
    default: value,
    range,
    limits,
    scale,
    step: declaration.step === undefined ? 0 : amount(declaration.step, unit),
    spread: spreadNumbers(declaration.spread, unit),
    marks: marks.map(({ at, label, source }) => ({ at: amount(at, unit), label, source: source ?? null })),
    role,
    evidence,
    main,
  }
}
