/** The dependency graph: what each quantity needs, in which order to compute, and where it runs in a circle. */
import { type Expression, walk } from './expression.ts'
import type { Locate, ReadModel, ReadQuantity } from './read.ts'

/** What a quantity is computed from: `now` must be known first; `before` is an earlier year of a series. */
export interface Needs {
  readonly now: ReadonlySet<string>
  readonly before: ReadonlySet<string>
}

/** One step of the computation: one quantity, or series that depend on each other's earlier years. */
export interface Step {
  readonly ids: readonly string[]
}

const needsOf = (quantity: ReadQuantity, known: ReadonlySet<string>): Needs => {
  const now = new Set<string>()
  const before = new Set<string>()
  const visit = (expression: Expression): void => {
    if (expression.kind === 'name' && known.has(expression.id)) now.add(expression.id)
    if (expression.kind === 'option') now.add(expression.choice)
  }
  for (const { expression } of quantity.formulas) {
    // `previous(x, lag)` needs x's earlier years only; its lag is needed now.
    walk(withoutPrevious(expression, before), visit)
  }
  return { now, before }
}

/** The expression with every `previous(x, …)` replaced by its lag; the series are added to `before`. */
const withoutPrevious = (expression: Expression, before: Set<string>): Expression => {
  switch (expression.kind) {
    case 'call': {
      const [first, ...rest] = expression.of
      if (expression.name === 'previous' && first?.kind === 'name') {
        before.add(first.id)
        return { ...expression, of: rest }
      }
      return { ...expression, of: expression.of.map((e) => withoutPrevious(e, before)) }
    }
    case 'binary':
    case 'compare':
      return {
        ...expression,
        left: withoutPrevious(expression.left, before),
        right: withoutPrevious(expression.right, before),
      }
    case 'negate':
      return { ...expression, of: withoutPrevious(expression.of, before) }
    case 'logic':
      return { ...expression, of: expression.of.map((e) => withoutPrevious(e, before)) }
    case 'condition':
      return {
        ...expression,
        test: withoutPrevious(expression.test, before),
        yes: withoutPrevious(expression.yes, before),
        no: withoutPrevious(expression.no, before),
      }
    default:
      return expression
  }
}

/** What every quantity needs. */
export const needsOfModel = (model: ReadModel): ReadonlyMap<string, Needs> => {
  const known = new Set(model.quantities.keys())
  return new Map([...model.quantities.values()].map((q) => [q.id, needsOf(q, known)]))
}

/**
 * Orders a model for computation.
 *
 * @returns Steps in which everything a step needs comes before it, and problems: circles with their path.
 */
export const orderModel = (
  model: ReadModel,
  needs: ReadonlyMap<string, Needs>,
  locate: Locate,
): { readonly steps: readonly Step[]; readonly problems: readonly string[] } => {
  const ids = [...model.quantities.keys()]
  const now = (id: string) => needs.get(id)?.now ?? new Set<string>()
  const all = (id: string) => new Set([...now(id), ...(needs.get(id)?.before ?? [])])
  const problems: string[] = []
  const steps = components(ids, all).map((group): Step => {
    const inside = new Set(group)
    const within = (id: string) => new Set([...now(id)].filter((n) => inside.has(n)))
    const order = components(group, within)
    for (const circle of order) {
      const [first = ''] = circle
      if (circle.length === 1 && !within(first).has(first)) continue
      const path = circleThrough(first, within)
      problems.push(`${locate(first)}: ${first} depends on itself: ${path.join(' → ')}`)
    }
    const scalar = group.find((id) => model.quantities.get(id)?.declaration.type !== 'series')
    if (group.length > 1 && scalar && order.every((circle) => circle.length === 1)) {
      problems.push(
        `${locate(scalar)}: ${scalar} depends on itself through a series: ${circleThrough(scalar, all).join(' → ')}`,
      )
    }
    return { ids: order.flat() }
  })
  return { steps, problems }
}

/** Strongly connected components, dependencies first (Tarjan 1972). */
export const components = (
  ids: readonly string[],
  needs: (id: string) => ReadonlySet<string>,
): readonly (readonly string[])[] => {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()
  const found: string[][] = []
  const visit = (id: string): void => {
    index.set(id, index.size)
    low.set(id, index.get(id) ?? 0)
    stack.push(id)
    onStack.add(id)
    for (const next of needs(id)) {
      if (!index.has(next)) {
        visit(next)
        low.set(id, Math.min(low.get(id) ?? 0, low.get(next) ?? 0))
      } else if (onStack.has(next)) {
        low.set(id, Math.min(low.get(id) ?? 0, index.get(next) ?? 0))
      }
    }
    if (low.get(id) !== index.get(id)) return
    const group = stack.splice(stack.indexOf(id))
    for (const member of group) onStack.delete(member)
    found.push(group)
  }
  for (const id of ids) if (!index.has(id)) visit(id)
  return found
}

/** A shortest way from an id back to itself. */
const circleThrough = (start: string, needs: (id: string) => ReadonlySet<string>): readonly string[] => {
  const paths: string[][] = [[start]]
  const seen = new Set<string>()
  for (let path = paths.shift(); path; path = paths.shift()) {
    for (const next of needs(path.at(-1) ?? '')) {
      if (next === start) return [...path, start]
      if (seen.has(next)) continue
      seen.add(next)
      paths.push([...path, next])
    }
  }
  return [start, start]
}
