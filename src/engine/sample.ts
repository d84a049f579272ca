/** Monte Carlo: what the spreads of the inputs together do to the results. Seeded. */
import type { Batch, BatchStage, CompiledInput, CompiledModel, CompiledSpread } from './compiled.ts'
import { type CorrelationGroup, groupsOf } from './correlation.ts'
import { figureOf } from './decide/figure.ts'
import { isInput, quantitiesById } from './evaluate.ts'
import { fillStrata, putTogether, type Replicate, replicatesOf } from './hypercube.ts'
import { must } from './must.ts'
import { affected } from './partial.ts'
import { fillQuantiles, isUncertain, spreadAt } from './spread.ts'

/** What is drawn where nobody says otherwise: on the page, on the command line and in exports. */
export const usualDraws = { seed: 1, count: 2000 } as const

export interface SampleOptions {
  readonly seed: number
  readonly count: number
  /** Ids of scalars, constraints and series to record; of a constraint its ratio, of a series every year or one, `stock@2028`. */
  readonly record: readonly string[]
  /** Inputs that stay as they are, although they have a spread. */
  readonly fixed?: readonly string[]
}

/** Recorded values by id, one a draw; of a series all years of the first draw, then those of the second, and so on. */
export type Draws = Readonly<Record<string, Float64Array>>

type Drawn = CompiledInput & { readonly spread: CompiledSpread }

/**
 * Draws inputs from their spreads and evaluates. What somebody decides stays as it is, and what was set has its spread
 * around the value that was set (`spread.ts`).
 *
 * The draws are Latin hypercubes (`hypercube.ts`). The numbers of an input follow from the seed, the hypercube and the
 * input's id alone, so that another input does not change them; of inputs that go together (`correlation.ts`) the later
 * ones follow the earlier in the order of their draws.
 *
 * @param values Values of the scenario, fully evaluated; inputs that are not drawn stay at these.
 * @param options What to draw and record.
 * @param only Which of the hypercubes of the sample to draw; all when left out.
 * @returns As many values for each recorded id as there are draws, or years in all draws, in order; ratios for constraints
 * (infinite where nothing has any capacity); NaN where not feasible. `statistics.ts` makes percentiles of them.
 * @throws Error that names the nearest known id.
 */
export const sample = (
  model: CompiledModel,
  batch: Batch,
  values: Float64Array,
  options: SampleOptions,
  only: readonly Replicate[] = replicatesOf(options.count),
): Draws => {
  const count = only.reduce((sum, { size }) => sum + size, 0)
  const all = Object.fromEntries(
    options.record.map((id) => [id, new Float64Array(count * recorded(model, id).width)]),
  )
  const next = Object.fromEntries(options.record.map((id) => [id, 0]))
  sampleEach(model, batch, values, options, only, (_, drawn) => {
    for (const [id, numbers] of Object.entries(drawn)) {
      const start = next[id] ?? 0
      must(all[id], id).set(numbers, start)
      next[id] = start + numbers.length
    }
  })
  return all
}

/**
 * The same hypercube by hypercube, for those who need not keep all draws.
 *
 * @param take Is given each hypercube with its draws, in arrays that the next one is written into.
 * @throws Error that names the nearest known id.
 */
export const sampleEach = (
  model: CompiledModel,
  batch: Batch,
  values: Float64Array,
  options: SampleOptions,
  only: readonly Replicate[],
  take: (replicate: Replicate, drawn: Draws) => void,
): void => {
  const most = Math.max(0, ...only.map(({ size }) => size))
  const results = options.record.map((id) => {
    const reader = readerOf(model, batch, id)
    return { id, ...reader, drawn: new Float64Array(most * reader.width) }
  })
  const block = blockOf(values, batch)
  const { free, groups, stages } = plan(model, batch, options)
  const spreadOf = (q: Drawn): CompiledSpread => spreadAt(q, values[q.slot] ?? q.default) ?? q.spread
  const inputs = free.map((q) => ({
    id: q.id,
    spread: spreadOf(q),
    strata: new Float64Array(most),
    into: block.subarray(q.slot * batch.lanes, (q.slot + 1) * batch.lanes),
  }))
  for (const replicate of only) {
    const { number, size } = replicate
    for (const { id, strata } of inputs)
      fillStrata(`${options.seed}:${number}:${id}`, strata.subarray(0, size))
    for (const { at, factor } of groups)
      putTogether(
        at.map((n) => must(inputs[n], 'an input').strata.subarray(0, size)),
        factor,
      )
    for (let start = 0; start < size; start += batch.lanes) {
      const lanes = Math.min(batch.lanes, size - start)
      for (const { spread, strata, into } of inputs) fillQuantiles(spread, strata, start, into, lanes)
      for (const { run } of stages) run(block, lanes)
      for (const { read, drawn } of results) read(block, drawn, start, lanes)
    }
    take(
      replicate,
      Object.fromEntries(results.map(({ id, width, drawn }) => [id, drawn.subarray(0, size * width)])),
    )
  }
}

/**
 * The inputs that move anything recorded, with those that go together with them, and the stages through which they do:
 * what else is recorded leaves the draws of an input alone.
 */
const plan = (
  model: CompiledModel,
  { stages }: Batch,
  { record, fixed = [] }: SampleOptions,
): {
  readonly free: readonly Drawn[]
  readonly groups: readonly CorrelationGroup[]
  readonly stages: readonly BatchStage[]
} => {
  const all = model.quantities.filter(isUncertain).filter(({ id }) => !fixed.includes(id))
  const ids = all.map(({ id }) => id)
  const wanted = record.map((text) => recorded(model, text).quantity.id)
  const chosen = affected(stages, ids, wanted)
  const matters = new Set([...wanted, ...chosen.flatMap(({ inputs }) => inputs)])
  for (const { at } of groupsOf(model.correlations, ids)) {
    const members = at.map((n) => must(ids[n], 'an input'))
    if (members.some((id) => matters.has(id))) for (const id of members) matters.add(id)
  }
  const free = all.filter(({ id }) => matters.has(id))
  const groups = groupsOf(
    model.correlations,
    free.map(({ id }) => id),
  )
  return { free, groups, stages: chosen }
}

/** The same values in every lane. */
export const blockOf = (values: Float64Array, { lanes }: Batch): Float64Array => {
  const block = new Float64Array(values.length * lanes)
  values.forEach((value, slot) => {
    block.fill(value, slot * lanes, (slot + 1) * lanes)
  })
  return block
}

/** What is recorded under a text: a series whole, an input as it is drawn, or any one number that is computed. */
const recorded = (model: CompiledModel, text: string) => {
  const known = quantitiesById(model).get(text)
  if (known?.type === 'series') return { quantity: known, place: known.slot, width: model.years }
  if (known && isInput(known)) return { quantity: known, place: known.slot, width: 1 }
  return { ...figureOf(model, text), width: 1 }
}

/** Copies a result out of a block: as `numberOf`, `rowOf` and `seriesOf` read it from the values of one setting. */
export const readerOf = (model: CompiledModel, { lanes }: Batch, id: string) => {
  const { quantity, place, width } = recorded(model, id)
  const [demand, first] = [quantity.slot * lanes, place * lanes]
  const read =
    quantity.type === 'constraint'
      ? (block: Float64Array, into: Float64Array, start: number, count: number): void => {
          for (let i = 0; i < count; i++) into[start + i] = block[demand + i] === 0 ? 0 : at(block, first + i)
        }
      : (block: Float64Array, into: Float64Array, start: number, count: number): void => {
          for (let i = 0; i < count; i++)
            for (let year = 0; year < width; year++) {
              const value = at(block, first + year * lanes + i)
              into[(start + i) * width + year] = Number.isFinite(value) ? value : Number.NaN
            }
        }
  return { width, read }
}

/** Element of an array of numbers at an index within it. */
const at = (values: Float64Array, index: number): number => values[index] as number
