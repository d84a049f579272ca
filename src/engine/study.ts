/** Studies: a model at every point of a grid of inputs, and at draws of what is not known there, in any order and part. */
import type { Batch, BatchStage, CompiledInput, CompiledModel, CompiledSpread } from './compiled.ts'
import { evaluate, quantityOf, type Settings } from './evaluate.ts'
import { fillStrata, type Replicate, replicatesOf } from './hypercube.ts'
import { must } from './must.ts'
import { affected } from './partial.ts'
import { blockOf, readerOf } from './sample.ts'
import { isUncertain, quantile, spreadAt } from './spread.ts'

/** An input with the values that it takes, one after the other; of a choice, places of its options. */
export interface Axis {
  readonly id: string
  readonly values: readonly number[]
}

/** What is asked. */
export interface Study {
  /** What stays as it is. */
  readonly settings: Settings
  /** Every value of each is combined with every value of the others; the last moves fastest. */
  readonly axes: readonly Axis[]
  /** Draws at each combination: how many, and of which inputs, none of an axis; one, and of none, without. */
  readonly draws: { readonly count: number; readonly ids: readonly string[] }
  readonly seed: number
  /** Ids of the results to keep: scalars, constraints (their ratio), and inputs (as they were drawn). */
  readonly record: readonly string[]
}

/** Some points of a study, one after the other. */
export interface StudyPart {
  readonly study: Study
  readonly start: number
  readonly count: number
}

/** How many combinations a study has. */
export const cellsOf = ({ axes }: Study): number =>
  axes.reduce((product, { values }) => product * values.length, 1)

/** How many points a study has: combinations times draws. */
export const pointsOf = (study: Study): number => cellsOf(study) * study.draws.count

/**
 * Where a point of a study lies.
 *
 * @param point From 0.
 * @returns The draw from 0, and the place on each axis. With axes of 2 and 3 values and 10 draws, point 47 is draw 7 at
 * the places 1 and 1.
 */
export const placeOf = (
  { axes, draws }: Study,
  point: number,
): { readonly draw: number; readonly places: readonly number[] } => {
  let cell = Math.floor(point / draws.count)
  const places = axes.toReversed().map(({ values }) => {
    const place = cell % values.length
    cell = Math.floor(cell / values.length)
    return place
  })
  return { draw: point % draws.count, places: places.toReversed() }
}

type Drawn = CompiledInput & { readonly spread: CompiledSpread }

/** Hypercubes whose numbers are kept, because the next combination draws them again. */
const MOST_KEPT = 16

/**
 * Evaluates parts of a study.
 *
 * Every combination gets the same draws, so that what lies between two of them is the inputs' doing and not chance's.
 * What a point gives depends on the study and its number alone: not on the part that it is in, nor on what was computed
 * before.
 *
 * @returns Function that gives, for some points, one array of numbers for each id of `record`, in order; NaN where a
 * result has no value.
 * @throws Error that names the nearest known id, or the point whose numbers a numeric function refuses.
 */
export const studyEvaluator = (
  model: CompiledModel,
  batch: Batch,
  study: Study,
): ((part: Pick<StudyPart, 'start' | 'count'>) => readonly Float64Array[]) => {
  const { lanes } = batch
  const values = evaluate(model, study.settings)
  const block = blockOf(values, batch)
  const lanesOf = (id: string): Float64Array => {
    const { slot } = quantityOf(model, id)
    return block.subarray(slot * lanes, (slot + 1) * lanes)
  }
  const varying = [...study.axes.map(({ id }) => id), ...study.draws.ids]
  const stages = affected(batch.stages, varying, study.record)
  const readers = study.record.map((id) => readerOf(model, batch, id))
  const axes = study.axes.map((axis) => ({ ...axis, into: lanesOf(axis.id) }))
  const drawn = drawnOf(model, study, stages).map((q) => ({
    id: q.id,
    into: lanesOf(q.id),
    spread: spreadAt(q, values[q.slot] ?? q.default) ?? q.spread,
  }))
  const strataOf = strataKeeper(
    study,
    drawn.map(({ id }) => id),
  )
  const replicates = replicatesOf(study.draws.count)
  let cell = -1
  let places: readonly number[] = []

  const enter = (point: number): void => {
    cell = Math.floor(point / study.draws.count)
    places = placeOf(study, point).places
  }

  const fill = (point: number, lane: number, replicate: Replicate): void => {
    for (let n = 0; n < axes.length; n++) must(axes[n], 'an axis').into[lane] = valueAt(study, n, places)
    const strata = strataOf(replicate)
    const place = (point % study.draws.count) - replicate.start
    for (let n = 0; n < drawn.length; n++) {
      const { spread, into } = must(drawn[n], 'an input')
      into[lane] = quantile(spread, must(strata[n]?.[place], 'a stratum'))
    }
  }

  return ({ start, count }) => {
    const found = readers.map(() => new Float64Array(count))
    for (let first = 0; first < count; first += lanes) {
      const used = Math.min(lanes, count - first)
      for (let lane = 0; lane < used; lane++) {
        const point = start + first + lane
        if (Math.floor(point / study.draws.count) !== cell) enter(point)
        fill(point, lane, replicateOf(replicates, point % study.draws.count))
      }
      runAll(stages, block, used, start + first)
      readers.forEach(({ read }, n) => {
        read(block, must(found[n], 'a result'), first, used)
      })
    }
    return found
  }
}

const valueAt = ({ axes }: Study, axis: number, places: readonly number[]): number =>
  must(axes[axis]?.values[places[axis] ?? 0], 'a value of an axis')

/** The inputs that are drawn and move anything that is recorded. */
const drawnOf = (
  model: CompiledModel,
  { draws, record }: Study,
  stages: readonly BatchStage[],
): readonly Drawn[] => {
  const matters = new Set([...record, ...stages.flatMap(({ inputs }) => inputs)])
  return model.quantities.filter(isUncertain).filter(({ id }) => draws.ids.includes(id) && matters.has(id))
}

/** The hypercube that a draw is in: they are of nearly the same size. */
const replicateOf = (replicates: readonly Replicate[], draw: number): Replicate => {
  const at = (n: number): Replicate => must(replicates[n], 'a hypercube')
  let number = Math.min(replicates.length - 1, Math.floor(draw / at(0).size))
  while (draw < at(number).start) number--
  while (draw >= at(number).start + at(number).size) number++
  return at(number)
}

/** The probabilities of each input in a hypercube, the last few of them kept. */
const strataKeeper = ({ seed }: Study, ids: readonly string[]) => {
  const kept = new Map<number, readonly Float64Array[]>()
  return ({ number, size }: Replicate): readonly Float64Array[] => {
    const known = kept.get(number)
    if (known) return known
    const strata = ids.map((id) => {
      const numbers = new Float64Array(size)
      fillStrata(`${seed}:${number}:${id}`, numbers)
      return numbers
    })
    const [oldest] = kept.keys()
    if (kept.size === MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    kept.set(number, strata)
    return strata
  }
}

const runAll = (stages: readonly BatchStage[], block: Float64Array, count: number, first: number): void => {
  try {
    for (const { run } of stages) run(block, count)
  } catch (error) {
    throw new Error(`points ${first} to ${first + count - 1}: ${(error as Error).message}`)
  }
}
