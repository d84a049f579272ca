/** One number of a model that can be asked about: a single result, a constraint's ratio, or a series in a year. */
import type { CompiledConstraint, CompiledDerived, CompiledModel, CompiledSeries } from '../compiled.ts'
import { quantitiesById } from '../evaluate.ts'
import { must } from '../must.ts'
import { nearest } from '../nearest.ts'

/** What can be asked about: of a constraint, demand over capacity; of a series, one of its years. */
export interface Figure {
  readonly quantity: CompiledDerived | CompiledConstraint | CompiledSeries
  /** Of a series. */
  readonly year: number | null
  /** Position of the number in the array of values. */
  readonly place: number
}

/**
 * Reads what is asked about.
 *
 * @param text An id; of a series with the year: `stock@2028`.
 * @throws Error with the bad id and the nearest that will do, or with the years that there are.
 */
export const figureOf = (model: CompiledModel, text: string): Figure => {
  const [id = '', year] = text.split('@', 2)
  const quantity = quantitiesById(model).get(id)
  switch (quantity?.type) {
    case 'derived':
    case 'constraint': {
      if (year !== undefined) throw new Error(`${id} has no years, so ${text} is nothing; write ${id}`)
      const place = quantity.type === 'constraint' ? quantity.slot + 2 : quantity.slot
      return { quantity, year: null, place }
    }
    case 'series': {
      const [first, last] = model.horizon
      const n = year === undefined ? Number.NaN : /^\d{4}$/.test(year) ? Number(year) : Number.NaN
      if (!(n >= first && n <= last))
        throw new Error(
          `${id} has a number for each year: write ${id}@${first} to ${id}@${last}, not "${text}"`,
        )
      return { quantity, year: n, place: quantity.slot + n - first }
    }
    default: {
      const known = model.quantities.flatMap((q) => (isAsked(q.type) ? [q.id] : []))
      const what = quantity ? `${id} is set, not computed` : `no result or constraint is called "${id}"`
      throw new Error(`${what}; the nearest is "${nearest(id.slice(0, 60), known)}"`)
    }
  }
}

const isAsked = (type: string): boolean => ['derived', 'constraint', 'series'].includes(type)

/** An id as it is typed: `stock@2028`. */
export const textOf = ({ quantity, year }: Figure): string =>
  year === null ? quantity.id : `${quantity.id}@${year}`

/**
 * The figure in values that are computed; NaN where it has none. A need of nothing is met by nothing: its ratio is 0.
 */
export const numberIn = ({ quantity, place }: Figure, values: Float64Array): number => {
  const value = must(values[place], quantity.id)
  if (quantity.type !== 'constraint') return Number.isFinite(value) ? value : Number.NaN
  return values[quantity.slot] === 0 ? 0 : value
}

/** What somebody wants of a figure. */
export interface Goal {
  readonly figure: Figure
  readonly sense: 'most' | 'least'
  readonly value: number
  /** What counts as a unit of missing it, where ratios say nothing: near zero and below. */
  readonly scale?: number
}

/** Whether a value of the figure is what is wanted; no value is not. */
export const isReached = ({ sense, value }: Goal, is: number): boolean =>
  sense === 'most' ? is <= value : is >= value

/** The goal that a constraint is met: its need is no more than its capacity. */
export const goalOfRow = (figure: Figure): Goal => ({ figure, sense: 'most', value: 1 })

/** Unit of the number; of a constraint's ratio, that of a pure number. */
export const unitOf = ({ quantity }: Figure): string => (quantity.type === 'constraint' ? '1' : quantity.unit)
