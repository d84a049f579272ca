/** Under which choices an input reaches a result: the guards that formulas put around what they use. */
import { must } from '../must.ts'
import { allOf, always, anyOf, type Clauses, never, type OptionsOf } from './clause.ts'
import { type Expression, parts } from './expression.ts'
import type { Step } from './order.ts'
import { namedValues, type ReadModel } from './read.ts'

/** When the branches of a test are taken, as far as choices tell. */
interface Branches {
  readonly yes: Clauses
  readonly no: Clauses
}

const branchesOf = (test: Expression, optionsOf: OptionsOf): Branches => {
  if (test.kind === 'option') {
    const options = optionsOf(test.choice)
    // A derived choice has no options that a person could set, so it tells nothing.
    if (options.length === 0) return { yes: always, no: always }
    const [is, other] = [[test.option], options.filter((option) => option !== test.option)]
    const when = (some: readonly string[]): Clauses => (some.length === 0 ? never : [{ [test.choice]: some }])
    return test.negated ? { yes: when(other), no: when(is) } : { yes: when(is), no: when(other) }
  }
  if (test.kind !== 'logic') return { yes: always, no: always }
  const [first, ...rest] = test.of.map((part) => branchesOf(part, optionsOf))
  const start = must(first, 'a part of a condition')
  if (test.operator === 'not') return { yes: start.no, no: start.yes }
  const [joinYes, joinNo] = test.operator === 'and' ? [allOf, anyOf] : [anyOf, allOf]
  return rest.reduce(
    ({ yes, no }, next) => ({ yes: joinYes(yes, next.yes, optionsOf), no: joinNo(no, next.no, optionsOf) }),
    start,
  )
}

/** Calls `found` with every id that an expression uses and the choices under which it does. */
const usesIn = (
  expression: Expression,
  when: Clauses,
  optionsOf: OptionsOf,
  found: (id: string, when: Clauses) => void,
): void => {
  if (when.length === 0) return
  if (expression.kind === 'name') found(expression.id, when)
  if (expression.kind === 'option') found(expression.choice, when)
  if (expression.kind === 'logic') {
    // `a or b` does not look at b where a holds, nor `a and b` where a does not.
    expression.of.forEach((part, i) => {
      const others = expression.of.filter((_, j) => j !== i).map((other) => branchesOf(other, optionsOf))
      const left = others.map(({ yes, no }) => (expression.operator === 'or' ? no : yes))
      const open = left.reduce((all, one) => allOf(all, one, optionsOf), when)
      usesIn(part, open, optionsOf, found)
    })
    return
  }
  if (expression.kind !== 'condition') {
    for (const part of parts(expression)) usesIn(part, when, optionsOf, found)
    return
  }
  const { test, yes, no } = expression
  const branches = branchesOf(test, optionsOf)
  usesIn(test, when, optionsOf, found)
  usesIn(yes, allOf(when, branches.yes, optionsOf), optionsOf, found)
  usesIn(no, allOf(when, branches.no, optionsOf), optionsOf, found)
}

/**
 * The choices under which each quantity reaches a result, which is a quantity that no other uses.
 *
 * Only conditions on choices count: a product with zero or a limit that does not bind is not seen here.
 */
export const openPaths = (
  { quantities }: ReadModel,
  steps: readonly Step[],
): ReadonlyMap<string, Clauses> => {
  const optionsOf: OptionsOf = (id) => {
    const declaration = quantities.get(id)?.declaration
    return declaration?.type === 'choice' ? namedValues(declaration).map((option) => option.id) : []
  }
  const users = new Map<string, Map<string, Clauses>>()
  for (const { id, formulas } of quantities.values()) {
    for (const { role, expression } of formulas) {
      if (role === 'acts') continue
      usesIn(expression, always, optionsOf, (used, when) => {
        if (used === id) return
        const known = users.get(used) ?? new Map<string, Clauses>()
        users.set(used, known.set(id, anyOf(known.get(id) ?? never, when, optionsOf)))
      })
    }
  }
  const isResult = (id: string): boolean =>
    !users.has(id) && !['input', 'choice'].includes(quantities.get(id)?.declaration.type ?? '')
  const open = new Map<string, Clauses>(
    [...quantities.keys()].map((id) => [id, isResult(id) ? always : never]),
  )
  const fromTheEnd = steps.flatMap(({ ids }) => ids).reverse()
  // Series may use each other's earlier years, so the graph has circles: widen until nothing changes.
  for (let changed = true; changed; ) {
    changed = false
    for (const id of fromTheEnd) {
      if (isResult(id)) continue
      const wider = [...(users.get(id) ?? [])].reduce(
        (sum, [user, when]) => anyOf(sum, allOf(when, open.get(user) ?? never, optionsOf), optionsOf),
        never,
      )
      if (JSON.stringify(wider) === JSON.stringify(open.get(id))) continue
      open.set(id, wider)
      changed = true
    }
  }
  return open
}
