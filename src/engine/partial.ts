/** Partial evaluation: after one full evaluation, compute only what can change and what is asked for. */
import type { Stage, StageFacts } from './compiled.ts'
import { must } from './must.ts'

/** Stages on the way to some results, by the results' ids: whoever moves many inputs asks for the same ones again. */
const ways = new WeakMap<readonly StageFacts[], Map<string, readonly number[]>>()

const wayTo = (stages: readonly StageFacts[], wanted: readonly string[]): readonly number[] => {
  const known = ways.get(stages) ?? new Map<string, readonly number[]>()
  ways.set(stages, known)
  const key = wanted.toSorted().join()
  const found = known.get(key) ?? ancestors(stages, new Set(wanted))
  known.set(key, found)
  return found
}

/** Last first: a stage is needed when it computes what is wanted or when a needed one reads it. */
const ancestors = (stages: readonly StageFacts[], wanted: ReadonlySet<string>): readonly number[] => {
  const needed = new Set<number>()
  for (let n = stages.length - 1; n >= 0; n--) {
    const stage = must(stages[n], 'a stage')
    if (needed.has(n) || stage.ids.some((id) => wanted.has(id))) {
      needed.add(n)
      for (const earlier of stage.needs) needed.add(earlier)
    }
  }
  return [...needed].sort((a, b) => a - b)
}

/**
 * Chooses the stages that some inputs can change and some results need.
 *
 * @param stages All stages of a model, in order.
 * @param varying Ids of the inputs that will change.
 * @param wanted Ids of the results that will be read; every result when left out.
 * @returns The stages to run, in order. For a model in which `pots` is computed from `jamMass` and that from
 * `fruitMass`, `affected(stages, ['fruitMass'], ['jamMass'])` is the one stage of `jamMass`.
 */
export const affected = <S extends StageFacts>(
  stages: readonly S[],
  varying: Iterable<string>,
  wanted?: Iterable<string>,
): readonly S[] => {
  const ids = new Set(varying)
  const way = wanted ? wayTo(stages, [...wanted]).map((n) => must(stages[n], 'a stage')) : stages
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
  stages: readonly Stage[],
  varying: Iterable<string>,
  wanted?: Iterable<string>,
): ((values: Float64Array) => void) => {
  const chosen = affected(stages, varying, wanted)
  return (values) => {
    for (const { run } of chosen) run(values)
  }
}
