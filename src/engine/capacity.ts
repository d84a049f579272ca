/** How large one input may become until each constraint can no longer be met: what stops first, second, third. */
import { exp, log } from '../elementary/index.ts'
import type { CompiledModel, Stage } from './compiled.ts'
import { quantityOf, type Row, rowsOf } from './evaluate.ts'
import { must } from './must.ts'
import { partialEvaluator } from './partial.ts'

/** The largest value at which a constraint is met, or that none is or all are. */
export type Largest = number | 'never' | 'unlimited'

/** Up to where a constraint can be met. */
export interface Reach<Id extends string = string> {
  readonly row: Row<Id>
  readonly largest: Largest
  /** Where it begins to be met, if it is not at the smallest value: it needs a size, too. */
  readonly from: number | null
  /** Whether need over capacity changes with the input at all. */
  readonly grows: boolean
}

export interface Sought {
  /** The input that grows; it is searched on a logarithmic scale. */
  readonly input: string
  readonly range: readonly [low: number, high: number]
}

/** Points of the scan for each factor of ten. */
const DENSITY = 4
/** Relative width of the bracket at which the search ends: less than the digits that are shown. */
const WIDTH = 1e-5
/** A ratio that moves by less is taken to stand still. */
const STILL = 1e-6
/** Halving alone would need fewer than this. */
const STEPS = 60

interface Bracket {
  /** Position among the rows. */
  readonly at: number
  /** Logarithms of a value at which it is met and of one, above, at which it is not. */
  met: number
  failed: number
  /** Logarithms of its ratio there; NaN where it has no value or is zero. */
  metRatio: number
  failedRatio: number
}

/**
 * Searches for all constraints at once: every evaluation serves each of them.
 *
 * A constraint need not fail for good above its largest value. The first stretch in which it is met, from below, counts:
 * whoever grows has to pass through what comes after. Stretches shorter than a quarter of a factor of ten can be missed,
 * but not at the present value.
 *
 * @param values Values of the scenario, fully evaluated; they are left as they were.
 * @returns One reach for each constraint, in the order in which they stop what grows. In a kitchen with a shelf for 100 jars,
 * `{ input: 'jars', range: [1, 1e6] }` gives 100 for the shelf, `'unlimited'` for the recipe that suits any number,
 * and `'never'` for the stove that is too cold at any.
 */
export const reaches = <Id extends string>(
  model: CompiledModel<Id>,
  stages: readonly Stage[],
  values: Float64Array,
  { input, range: [low, high] }: Sought,
): readonly Reach<Id>[] => {
  if (!(low > 0 && high > low)) throw new Error(`range = [${low}, ${high}] must rise from above zero`)
  const { slot, type } = quantityOf(model, input as Id)
  if (type !== 'input') throw new Error(`${input} is not an input with a range`)
  const work = Float64Array.from(values)
  const rows = rowsOf(model, values)
  const update = partialEvaluator(
    stages,
    [input],
    rows.map(({ id }) => id),
  )
  const asked = must(values[slot], input)
  const askedPlace = log(asked)
  // Whoever asks for less than the range, or for more, is told of that, too.
  const [from, to] = [Math.min(log(low), askedPlace), Math.max(log(high), askedPlace)]
  const ratiosAt = (place: number): Float64Array => {
    work[slot] = place === askedPlace ? asked : exp(place)
    update(work)
    return Float64Array.from(rowsOf(model, work), ({ ratio }) => ratio)
  }
  const count = Math.ceil(((to - from) / Math.LN10) * DENSITY)
  const grid = Array.from({ length: count + 1 }, (_, n) => from + ((to - from) * n) / count)
  // The present value is a point of the scan, so that no row is said to be met where it is seen to fail.
  const isBetween = askedPlace > from && askedPlace < to && !grid.includes(askedPlace)
  const places = isBetween ? [...grid, askedPlace].sort((a, b) => a - b) : grid
  const scan = places.map(ratiosAt)
  const found = rows.map((_, at) => stretchOf(at, places, scan))
  narrow(
    found.flatMap(({ bracket }) => bracket ?? []),
    ratiosAt,
  )
  const reached = rows.map((row, at): Reach<Id> => {
    const { first, bracket } = must(found[at], row.id)
    const ends = scan.map((ratios) => must(ratios[at], row.id)).filter(Number.isFinite)
    const [least, most] = [Math.min(...ends), Math.max(...ends)]
    return {
      row,
      largest: first === null ? 'never' : bracket ? exp(bracket.met) : 'unlimited',
      from: first === null || first === 0 ? null : exp(must(places[first], 'a place')),
      grows: ends.length > 0 && most - least > STILL * most,
    }
  })
  return reached.toSorted(soonerFirst)
}

const place = ({ largest }: Reach): number =>
  largest === 'never' ? 0 : largest === 'unlimited' ? Number.POSITIVE_INFINITY : largest

/** Two that are never stopped have no difference. */
const soonerFirst = (a: Reach, b: Reach): number => (place(a) === place(b) ? 0 : place(a) - place(b))

/** NaN cannot be told and counts as not met. */
const isMet = (ratio: number): boolean => ratio <= 1

/** The first stretch of the scan in which a constraint is met, with the bracket of its end if it has one. */
const stretchOf = (
  at: number,
  places: readonly number[],
  scan: readonly Float64Array[],
): { readonly first: number | null; readonly bracket: Bracket | null } => {
  const ratios = scan.map((all) => must(all[at], 'a ratio'))
  const first = ratios.findIndex(isMet)
  if (first === -1) return { first: null, bracket: null }
  const end = ratios.findIndex((ratio, n) => n > first && !isMet(ratio))
  if (end === -1) return { first, bracket: null }
  const place = (n: number): number => must(places[n], 'a place')
  const logOf = (n: number): number => log(must(ratios[n], 'a ratio'))
  return {
    first,
    bracket: {
      at,
      met: place(end - 1),
      failed: place(end),
      metRatio: logOf(end - 1),
      failedRatio: logOf(end),
    },
  }
}

/**
 * Closes the brackets. Need over capacity is nearly a power of the input for most, so that the straight line through
 * the ends, on logarithmic scales, meets 1 at once; where it jumps, halving closes in on the step.
 */
const narrow = (brackets: readonly Bracket[], ratiosAt: (place: number) => Float64Array): void => {
  for (const bracket of brackets)
    for (let step = 0; bracket.failed - bracket.met > WIDTH && step < STEPS; step++) {
      const place = nextPlace(bracket, step)
      const ratios = ratiosAt(place)
      for (const other of brackets) tighten(other, place, must(ratios[other.at], 'a ratio'))
    }
}

const nextPlace = ({ met, failed, metRatio, failedRatio }: Bracket, step: number): number => {
  const middle = (met + failed) / 2
  const line = met - (metRatio * (failed - met)) / (failedRatio - metRatio)
  if (!Number.isFinite(line) || step % 3 === 2) return middle
  // A little beyond the line, on either side in turn, so that both ends move.
  const aside = line + (step % 3 === 0 ? 0.4 : -0.4) * WIDTH
  return aside > met && aside < failed ? aside : middle
}

const tighten = (bracket: Bracket, place: number, ratio: number): void => {
  if (!(place > bracket.met && place < bracket.failed)) return
  if (isMet(ratio)) {
    bracket.met = place
    bracket.metRatio = log(ratio)
  } else {
    bracket.failed = place
    bracket.failedRatio = log(ratio)
  }
}
