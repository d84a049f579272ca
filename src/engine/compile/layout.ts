/** Where each value lives in the array. */
import { extentOf } from '../extent.ts'
import type { Layout } from './javascript.ts'
import type { ReadModel } from './read.ts'

/** Positions of everything, including what only the compiled code needs. */
export interface FullLayout extends Layout {
  readonly size: number
  /** Position of the n-th requirement of a derived quantity. */
  readonly requirementSlot: (id: string, n: number) => number
}

/** Lays a model out in the order of its declarations, as `extentOf` says. */
export const createLayout = (model: ReadModel): FullLayout => {
  const [first, last] = model.definition.horizon
  const years = last - first + 1
  const slots = new Map<string, number>()
  const requirements = new Map<string, number>()
  let size = 0
  for (const { id, declaration } of model.quantities.values()) {
    const count = declaration.type === 'derived' ? (declaration.requires?.length ?? 0) : 0
    const extent = extentOf(declaration.type, count, years)
    slots.set(id, size + extent.before)
    requirements.set(id, size + extent.before + extent.values)
    size += extent.before + extent.values + extent.after
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
