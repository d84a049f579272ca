/** Where each value lives in the array. */
import { extentOf } from '../extent.ts'
import { must } from '../must.ts'
import { alone, type Layout } from './emission.ts'
import { namedValueOf, type ReadModel } from './read.ts'

/** Positions of everything, including what only the compiled code needs. */
export interface FullLayout extends Layout {
  readonly size: number
  /** Position of the n-th requirement of a derived quantity. */
  readonly requirementSlot: (id: string, n: number) => number
}

/** Lays a model out in the order of its declarations, as `extentOf` says. */
export const createLayout = (model: ReadModel): FullLayout => {
  const { definition, quantities } = model
  const [first, last] = definition.horizon
  const years = last - first + 1
  const places = new Map<string, { readonly slot: number; readonly requirements: number }>()
  const expensive = new Set(
    Object.entries(definition.functions).flatMap(([name, f]) => (f.expensive ? [name] : [])),
  )
  const series = new Set<string>()
  let size = 0
  for (const { id, declaration } of quantities.values()) {
    const requirements = declaration.type === 'derived' ? Object.keys(declaration.requires ?? {}) : []
    const extent = extentOf(declaration.type, requirements.length, years)
    const slot = size + extent.before
    places.set(id, { slot, requirements: slot + extent.values })
    size = slot + extent.values + extent.after
    if (declaration.type === 'series') series.add(id)
  }
  const placeOf = (id: string) => must(places.get(id), `the place of ${id}`)
  return {
    first,
    years,
    size,
    addressing: alone,
    slot: (id) => placeOf(id).slot,
    requirementSlot: (id, n) => placeOf(id).requirements + n,
    isSeries: (id) => series.has(id),
    isExpensive: (name) => expensive.has(name),
    isChoice: (id) => quantities.get(id)?.declaration.type === 'choice',
    valueOfName: (id, name) => namedValueOf(model, id, name).value,
  }
}
