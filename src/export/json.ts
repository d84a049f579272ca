/** Results as JSON: the same shape from the page and from the command line. */
import type { Citation, CompiledModel, CompiledQuantity, Notes } from '../engine/compiled.ts'
import { isInput, optionOf, rowOf, type Status, seriesOf } from '../engine/evaluate.ts'
import { whyNotFeasible } from '../engine/feasible.ts'
import { isNamed, outcomeOf } from '../engine/outcome.ts'

/** A value that is null is not feasible, and `why` says why. */
export interface ResultsJson {
  /** Release of the model. */
  readonly model: string
  readonly scenario: string | null
  readonly title?: string
  readonly note?: string
  readonly date?: string
  readonly link?: string
  readonly inputs: Readonly<Record<string, { readonly value: number | string; readonly unit?: string }>>
  readonly results: Readonly<
    Record<
      string,
      {
        readonly value: number | null
        readonly unit: string
        /** Id of the outcome, where the value is the code of one. */
        readonly outcome?: string
        readonly why?: string
      }
    >
  >
  readonly series: Readonly<
    Record<
      string,
      {
        readonly unit: string
        readonly years: readonly number[]
        readonly values: readonly (number | null)[]
        /** Ids of the outcomes, where the values are codes of them. */
        readonly outcomes?: readonly (string | null)[]
        readonly why?: string
      }
    >
  >
  readonly constraints: readonly {
    readonly id: string
    readonly side: 'orbit' | 'ground'
    readonly demand: number | null
    readonly capacity: number | null
    readonly unit: string
    readonly ratio: number | null
    readonly status: Status
    /** Its capacity is something to compare with and stops nobody. */
    readonly yardstick?: true
    /** It compares costs, and stands apart from what runs out. */
    readonly cost?: true
    /** Rows of one cause and side are counted once. */
    readonly cause: string
    readonly why?: string
  }[]
  /** What each number rests on, by id: works and places in them. */
  readonly sources?: CitedBy
}

type CitedBy = Readonly<Record<string, readonly Citation[]>>

/** What every quantity of a model rests on; those that cite nothing are left out. */
export const citedBy = ({ quantities }: Notes): CitedBy =>
  Object.fromEntries(
    Object.entries(quantities).flatMap(([id, { sources }]) => (sources.length > 0 ? [[id, sources]] : [])),
  )

/** What the values belong to; the command line has no link. */
export interface ResultsOrigin {
  readonly scenario: string | null
  readonly title?: string
  readonly note?: string
  readonly date?: string
  readonly link?: string
  readonly sources?: CitedBy
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

/**
 * All inputs, results, series and constraints of an evaluated scenario.
 *
 * @param values From `evaluate`.
 * @returns Plain data, ready for `JSON.stringify`.
 */
export const resultsJson = (
  model: CompiledModel,
  values: Float64Array,
  { scenario, sources, ...origin }: ResultsOrigin,
): ResultsJson => {
  const [first] = model.horizon
  const years = Array.from({ length: model.years }, (_, i) => first + i)
  const read = ({ slot }: CompiledQuantity): number => values[slot] ?? Number.NaN
  const why = (id: string, missing: boolean) => {
    const sentence = missing ? whyNotFeasible(model, values, id) : null
    return sentence === null ? {} : { why: sentence }
  }
  const pick = <K extends CompiledQuantity['type'], T>(
    type: K,
    make: (quantity: Extract<CompiledQuantity, { type: K }>) => T,
  ): readonly T[] =>
    model.quantities.flatMap((q) =>
      q.type === type ? [make(q as Extract<CompiledQuantity, { type: K }>)] : [],
    )
  return {
    model: model.release,
    scenario,
    ...origin,
    inputs: Object.fromEntries(
      model.quantities
        .filter(isInput)
        .map((q) => [
          q.id,
          q.type === 'choice' ? { value: optionOf(model, values, q.id) } : { value: read(q), unit: q.unit },
        ]),
    ),
    results: Object.fromEntries(
      model.quantities.flatMap((q) => {
        if (q.type !== 'derived' && q.type !== 'constant') return []
        const value = finite(read(q))
        const outcome = outcomeOf(q, read(q))
        const named = outcome ? { outcome: outcome.id } : {}
        return [[q.id, { value, unit: q.unit, ...named, ...why(q.id, value === null) }]]
      }),
    ),
    series: Object.fromEntries(
      pick('series', (q) => {
        const numbers = [...seriesOf(model, values, q.id)]
        const yearly = numbers.map(finite)
        const named = isNamed(q) ? { outcomes: numbers.map((x) => outcomeOf(q, x)?.id ?? null) } : {}
        return [q.id, { unit: q.unit, years, values: yearly, ...named, ...why(q.id, yearly.includes(null)) }]
      }),
    ),
    constraints: pick('constraint', ({ id, side, unit }) => {
      const { demand, capacity, ratio, status, cause, yardstick, cost } = rowOf(model, values, id)
      return {
        id,
        side,
        demand: finite(demand),
        capacity: finite(capacity),
        unit,
        ratio: finite(ratio),
        status,
        cause,
        ...(yardstick ? { yardstick: true as const } : {}),
        ...(cost ? { cost: true as const } : {}),
        ...why(id, status === 'not-feasible'),
      }
    }),
    ...(sources ? { sources } : {}),
  }
}
