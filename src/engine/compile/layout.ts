/** Where each value lives in the array. */
import type { Layout } from './javascript.ts'
import type { ReadModel } from './read.ts'

/** Positions of everything, including what only the compiled code needs. */
export interface FullLayout extends Layout {
  readonly size: number
  /** Position of the n-th requirement of a derived quantity. */
  readonly requirementSlot: (id: string, n: number) => number
}

/**
 * Lays a model out: inputs, choices, constants and derived quantities take one place, a constraint three
 * (demand, capacity, ratio), a series one a year after one for its initial value, a requirement one.
 */
export const createLayout = (model: ReadModel): FullLayout => {
  const [first, last] = model.definition.horizon
  const years = last - first + 1
  const slots = new Map<string, number>()
  const requirements = new Map<string, number>()
  let size = 0
  for (const { id, declaration } of model.quantities.values()) {
    if (declaration.type === 'series') size += 1
    slots.set(id, size)
    size += declaration.type === 'series' ? years : declaration.type === 'constraint' ? 3 : 1
    if (declaration.type !== 'derived') continue
    requirements.set(id, size)
    size += declaration.requires?.length ?? 0
  }
  const place = (map: ReadonlyMap<string, number>, id: string): number => {
    const slot = map.get(id)
    if (slot === undefined) throw new Error(`${id} has no place in the layout`)
    return slot
  }
  return {
    first,
    years,
    size,
    slot: (id) => place(slots, id),
    requirementSlot: (id, n) => place(requirements, id) + n,
    isSeries: (id) => model.quantities.get(id)?.declaration.type === 'series',
    isExpensive: (name) => model.definition.functions[name]?.expensive ?? false,
    optionIndex: (choice, option) => {
      const declaration = model.quantities.get(choice)?.declaration
      return declaration?.type === 'choice' ? Object.keys(declaration.options).indexOf(option) : -1
    },
  }
}
