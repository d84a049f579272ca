/** The dependency graph: what each quantity needs, in which order to compute, and where it runs in a circle. */
import { must } from '../must.ts'
import { type Expression, parts } from './expression.ts'
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
  const visit = (expression: Expression, into: Set<string>): void => {
    if (expression.kind === 'name' && known.has(expression.id)) into.add(expression.id)
    if (expression.kind === 'option') into.add(expression.choice)
    // `previous(x, lag)` needs x's earlier years only; its lag is needed now.
    const looksBack = expression.kind === 'call' && expression.name === 'previous'
    parts(expression).forEach((part, i) => {
      visit(part, looksBack && i === 0 ? before : into)
    })
  }
  for (const { role, expression } of quantity.formulas) if (role !== 'acts') visit(expression, now)
  return { now, before }
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
  const of = (id: string): Needs => must(needs.get(id), `what ${id} needs`)
  const all = (id: string) => new Set([...of(id).now, ...of(id).before])
  const problems: string[] = []
  const steps = components(ids, all).map((group): Step => {
    const inside = new Set(group)
    const within = (id: string) => new Set([...of(id).now].filter((need) => inside.has(need)))
    const order = components(group, within)
    const report = (id: string, what: string, way: typeof within) =>
      problems.push(`${locate(id)}: ${id} depends on itself${what}: ${circleThrough(id, way).join(' → ')}`)
    const circles = order.flatMap((circle) =>
      circle.length > 1 ? circle.slice(0, 1) : circle.filter((id) => within(id).has(id)),
    )
    for (const first of circles) report(first, '', within)
    const scalar = group.find((id) => model.quantities.get(id)?.declaration.type !== 'series')
    if (group.length > 1 && scalar && circles.length === 0) report(scalar, ' through a series', all)
    return { ids: order.flat() }
  })
  return { steps, problems }
}

/** What is known of an id while its component is looked for. */
interface Visit {
  readonly id: string
  readonly index: number
  /** The least index that can be reached. */
  low: number
  done: boolean
}

/** Strongly connected components, dependencies first (Tarjan 1972). */
const components = (
  ids: readonly string[],
  needs: (id: string) => ReadonlySet<string>,
): readonly (readonly string[])[] => {
  const visits = new Map<string, Visit>()
  const stack: Visit[] = []
  const found: string[][] = []
  const visit = (id: string): Visit => {
    const known = visits.get(id)
    if (known) return known
    const here: Visit = { id, index: visits.size, low: visits.size, done: false }
    visits.set(id, here)
    stack.push(here)
    for (const next of needs(id)) {
      const there = visit(next)
      if (!there.done) here.low = Math.min(here.low, there.low)
    }
    if (here.low === here.index) {
      const group = stack.splice(stack.indexOf(here))
      for (const member of group) member.done = true
      found.push(group.map((member) => member.id))
    }
    return here
  }
  for (const id of ids) visit(id)
  return found
}

/** A shortest way from an id in a circle back to itself. */
const circleThrough = (start: string, needs: (id: string) => ReadonlySet<string>): readonly string[] => {
  // What is added to a map while it is walked is walked too: breadth first, each id once.
  const ways = new Map([[start, [start]]])
  for (const [id, way] of ways) {
    for (const next of needs(id)) if (!ways.has(next)) ways.set(next, [...way, next])
  }
  const lasts = [...ways].filter(([id]) => needs(id).has(start))
  const [, way] = must(lasts[0], `a way back to ${start}`)
  return [...way, start]
}
