/**
 * Conditions on choices as a list of clauses, any of which is enough: a small algebra of sets of options.
 *
 * `[{ lid: ['cork'] }, { size: ['large'], lid: ['screw'] }]` holds with a cork, or with a screw lid on a large jar;
 * `[{}]` holds always and `[]` never.
 */
import type { Clause } from '../compiled.ts'

export type Clauses = readonly Clause[]

/** All options of a choice. */
export type OptionsOf = (choice: string) => readonly string[]

export const always: Clauses = [{}]
export const never: Clauses = []

/** Both at once, which is no clause where they contradict each other. */
const both = (a: Clause, b: Clause): Clauses => {
  const result: Record<string, readonly string[]> = { ...a }
  for (const [choice, options] of Object.entries(b)) {
    const left = (a[choice] ?? options).filter((option) => options.includes(option))
    if (left.length === 0) return never
    result[choice] = left
  }
  return [result]
}

/** Whether a clause holds wherever another does. */
const covers = (wide: Clause, narrow: Clause): boolean =>
  Object.entries(wide).every(([choice, options]) =>
    (narrow[choice] ?? []).length > 0 ? narrow[choice]?.every((option) => options.includes(option)) : false,
  )

/** Two clauses that differ in one choice alone as one; null where they do not. */
const merged = (a: Clause, b: Clause, optionsOf: OptionsOf): Clause | null => {
  const choices = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  const differing = choices.filter((choice) => String(a[choice]) !== String(b[choice]))
  const [choice] = differing
  if (choice === undefined || differing.length > 1 || !a[choice] || !b[choice]) return null
  const options = optionsOf(choice).filter(
    (option) => a[choice]?.includes(option) || b[choice]?.includes(option),
  )
  const { [choice]: _, ...rest } = a
  return options.length === optionsOf(choice).length ? rest : { ...rest, [choice]: options }
}

/** The same condition in as few clauses as absorbing and merging pairs gives. */
const simplify = (clauses: Clauses, optionsOf: OptionsOf): Clauses => {
  const kept = clauses.filter(
    (clause, i) =>
      !clauses.some((other, j) => i !== j && covers(other, clause) && !(covers(clause, other) && i < j)),
  )
  for (const [i, a] of kept.entries()) {
    for (const [j, b] of kept.entries()) {
      const one = i < j ? merged(a, b, optionsOf) : null
      if (one) return simplify([...kept.filter((_, k) => k !== i && k !== j), one], optionsOf)
    }
  }
  return kept
}

/** Either of two conditions. */
export const anyOf = (a: Clauses, b: Clauses, optionsOf: OptionsOf): Clauses =>
  simplify([...a, ...b], optionsOf)

/** Both of two conditions. */
export const allOf = (a: Clauses, b: Clauses, optionsOf: OptionsOf): Clauses =>
  simplify(
    a.flatMap((one) => b.flatMap((other) => both(one, other))),
    optionsOf,
  )
