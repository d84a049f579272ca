/** Partial evaluation: after one full evaluation, compute only what can change and what is asked for. */
import type { Stage } from './compiled.ts'
import { must } from './must.ts'

type Stages = readonly Stage[]

/** Stages on the way to some results, by the results' ids: whoever moves many inputs asks for the same ones again. */
const ways = new WeakMap<Stages, Map<string, Stages>>()

const wayTo = (stages: Stages, wanted: readonly string[]): Stages => {
  const known = ways.get(stages) ?? new Map<string, Stages>()
  ways.set(stages, known)
  const key = wanted.toSorted().join()
  const found = known.get(key) ?? ancestors(stages, new Set(wanted))
  known.set(key, found)
  return found
}

/** Last first: a stage is needed when it computes what is wanted or when a needed one reads it. */
const ancestors = (stages: Stages, wanted: ReadonlySet<string>): Stages => {
  const needed = new Set<number>()
  for (let n = stages.length - 1; n >= 0; n--) {
    const stage = must(stages[n], 'a stage')
    if (needed.has(n) || stage.ids.some((id) => wanted.has(id))) {
      needed.add(n)
      for (const earlier of stage.needs) needed.add(earlier)
    }
  }
  return stages.filter((_, n) => needed.has(n))
}

/**
 * Chooses the stages that some inputs can change and some results need.
 *
 * @param stages All stages of a model, in order.
 * @param varying Ids of the inputs that will change.
 * @param wanted Ids of the results that will be read; every result when left out.
 * @returns The stages to run, in order. For a model in which `pots` is computed from `jamMass` and both from
 * `fruitMass`, `affected(stages, ['fruitMass'], ['jamMass'])` is the one stage of `jamMass`.
 */
export const affected = (stages: Stages, varying: Iterable<string>, wanted?: Iterable<string>): Stages => {
  const ids = new Set(varying)
  const way = wanted ? wayTo(stages, [...wanted]) : stages
  return way.filter(({ inputs }) => inputs.some((id) => ids.has(id)))
}

/**
 * Brings values up to date after some inputs, and no others, have changed.
 *
 * @param stages All stages of a model, in order.
 * @param varying Ids of the inputs that will change.
 * @param wanted Ids of the results that will be read; every result when left out. Other results may stay as they were.
 * @returns Function that computes in place, over values that were fully evaluated before the first change. What it
 * computes has the same bits as after a full evaluation.
 */
export const partialEvaluator = (
  stages: Stages,
  varying: Iterable<string>,
  wanted?: Iterable<string>,
): ((values: Float64Array) => void) => {
  const chosen = affected(stages, varying, wanted)
  return (values) => {
    for (const { run } of chosen) run(values)
  }
}
