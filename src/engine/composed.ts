/** Quantities whose formula is put together: sums of parts, tables by option, named outcomes. */
import type { DerivedDeclaration, Kind, Outcome, SeriesDeclaration } from './declaration.ts'
import { measured, type Spec } from './spec.ts'

/** What a person declares of one outcome. */
interface OutcomeSpec {
  /** What people read instead of a number, in lower case unless it is a name. */
  readonly label: string
  /** Condition under which it holds; the first that holds wins, and the last outcome has none. */
  readonly when?: string
  /** Value of the quantity; its position after `first` when left out. */
  readonly code?: number
}

/** Ids added up in their order: `sumText(['lids', 'jars'])` is `lids + jars`. */
const sumText = (ids: readonly string[]): string => ids.join(' + ')

const inBrackets = (text: string): string => (text.includes('?') ? `(${text})` : text)

/** Branches with their conditions, from the last to the first: `a ? 1 : (b ? 2 : 3)`. */
const branches = (all: readonly { readonly when: string | null; readonly value: string }[]): string =>
  all.reduceRight((rest, { when, value }) => {
    const otherwise = inBrackets(rest)
    return rest === '' || when === null ? value : `${inBrackets(when)} ? ${inBrackets(value)} : ${otherwise}`
  }, '')

/**
 * One formula for each option of a choice; the last one needs no test.
 *
 * `lookupText('size', { small: '1', large: 'jar / 2' })` is `size == "small" ? 1 : jar / 2`.
 */
const lookupText = (by: string, of: Readonly<Record<string, string>>): string =>
  branches(Object.entries(of).map(([option, value]) => ({ when: `${by} == "${option}"`, value })))

/** Outcomes with their codes, which count from `first` where none is given. */
const outcomesOf = (of: Readonly<Record<string, OutcomeSpec>>, first: number): readonly Outcome[] =>
  Object.entries(of).map(([id, { label, when = null, code }], i) => ({
    id,
    label,
    when,
    code: code ?? first + i,
  }))

/** The code of the first outcome whose condition holds: `full > 1 ? 0 : 1`. */
const outcomeText = (outcomes: readonly Outcome[]): string =>
  branches(outcomes.map(({ when, code }) => ({ when, value: String(code) })))

interface Parts {
  /** Ids of the parts, in the order in which they are added and shown. */
  readonly of: readonly string[]
}

const added = <S extends Parts>({ of, ...rest }: S) => ({
  ...rest,
  formula: sumText(of),
  composition: { as: 'sum', of } as const,
})

/**
 * A sum of parts: whatever shows the parts, such as a chart or a table, walks this list.
 *
 * `sum('Breakfast', mass, { symbol: 'm_b', of: ['bread', 'jam'], why: '…' })` has the formula `bread + jam`.
 */
export const sum = (
  label: string,
  kind: Kind,
  spec: Spec<DerivedDeclaration, 'formula'> & Parts,
): DerivedDeclaration => ({ type: 'derived', ...measured(label, kind, added(spec)) })

/** A sum of series, year by year. */
export const seriesSum = (
  label: string,
  kind: Kind,
  spec: Spec<SeriesDeclaration, 'formula'> & Parts,
): SeriesDeclaration => ({ type: 'series', ...measured(label, kind, added(spec)) })

interface ByOption {
  /** Id of a choice. */
  readonly by: string
  /** A formula for each of its options. */
  readonly of: Readonly<Record<string, string>>
}

const lookedUp = <S extends ByOption>({ by, of, ...rest }: S) => ({
  ...rest,
  formula: lookupText(by, of),
  composition: { as: 'lookup', by, of } as const,
})

/**
 * A table of values by the option of a choice; every option has its row.
 *
 * `lookup('Lid mass', mass, { symbol: 'm_l', by: 'lid', of: { screw: 'jar / 9', cork: 'cork' }, why: '…' })`
 */
export const lookup = (
  label: string,
  kind: Kind,
  spec: Spec<DerivedDeclaration, 'formula'> & ByOption,
): DerivedDeclaration => ({ type: 'derived', ...measured(label, kind, lookedUp(spec)) })

/** A table of series by the option of a choice. */
export const seriesLookup = (
  label: string,
  kind: Kind,
  spec: Spec<SeriesDeclaration, 'formula'> & ByOption,
): SeriesDeclaration => ({ type: 'series', ...measured(label, kind, lookedUp(spec)) })

interface Outcomes {
  /** In the order in which they are tried: the first whose `when` holds wins, and the last has no `when`. */
  readonly of: Readonly<Record<string, OutcomeSpec>>
  /** Code of the first outcome, 0 when left out; the others count on. */
  readonly first?: number
}

const named = <S extends Outcomes>({ of, first = 0, ...rest }: S) => {
  const outcomes = outcomesOf(of, first)
  return {
    ...rest,
    unit: '1',
    formula: outcomeText(outcomes),
    composition: { as: 'outcome', of: outcomes } as const,
  }
}

/**
 * A derived choice: which of some named things is the case. People read the name, never the code.
 *
 * `outcome('What ran out', { symbol: 'o', of: { fruit: { label: 'fruit', when: 'fruit < sugar' }, sugar: { label:
 * 'sugar' } }, why: '…' })` is 0 where there is less fruit than sugar, shown as `fruit`, and 1 otherwise.
 */
export const outcome = (
  label: string,
  spec: Omit<Spec<DerivedDeclaration, 'formula' | 'display'>, 'unit'> & Outcomes,
): DerivedDeclaration => ({ type: 'derived', label, ...named(spec) })

/** A derived choice in every year. */
export const seriesOutcome = (
  label: string,
  spec: Omit<Spec<SeriesDeclaration, 'formula' | 'display'>, 'unit'> & Outcomes,
): SeriesDeclaration => ({ type: 'series', label, ...named(spec) })
