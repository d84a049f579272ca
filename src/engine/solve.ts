/** Which value of one variable makes a function reach a target: a scan for brackets, then Brent's method. */
import { exp, log } from '../elementary/index.ts'
import type { CompiledModel, Stage } from './compiled.ts'
import { figureOf, numberIn } from './decide/figure.ts'
import { quantityOf } from './evaluate.ts'
import { must } from './must.ts'
import { partialEvaluator } from './partial.ts'

/** What is searched: `of(x) = target` for x in the range. */
export interface Search {
  /** NaN where it has no value. */
  readonly of: (x: number) => number
  readonly target: number
  readonly range: readonly [low: number, high: number]
  readonly scale?: 'linear' | 'log'
  /** Of several solutions, the one nearest to this value is given first. */
  readonly near?: number
}

/** Why there is no solution: the function stays on one side, steps over the target, or has no value anywhere. */
export type NoneReason = 'above' | 'below' | 'jump' | 'undefined'

export interface Found {
  readonly value: number
  /** Further solutions in the range, in rising order. */
  readonly others: readonly number[]
}

export interface None {
  readonly none: NoneReason
  /** The function at the ends of the range. */
  readonly atLow: number
  readonly atHigh: number
}

export type Solution = Found | None

const STEPS = 96
const ITERATIONS = 200

/**
 * Solves `of(x) = target` over a range.
 *
 * @returns The solution, or why there is none; `solve({ of: (x) => x * x, target: 2, range: [0, 4] })` is 1.414….
 * Two solutions closer than a 96th of the range can escape the scan, as can a target that is only touched.
 */
export const solve = (search: Search): Solution => {
  const [low, high] = search.range
  if (!(high > low)) throw new Error(`range = [${low}, ${high}] must rise`)
  const isLog = search.scale === 'log' && low > 0
  const [from, to] = isLog ? [log(low), log(high)] : [low, high]
  const place = (t: number): number => (t <= from ? low : t >= to ? high : isLog ? exp(t) : t)
  const gap = (t: number): number => search.of(place(t)) - search.target
  const scan = Array.from({ length: STEPS + 1 }, (_, i): Point => {
    const t = i === STEPS ? to : from + ((to - from) * i) / STEPS
    return { t, gap: gap(t) }
  })
  const roots = bracketed(gap, scan).map(place)
  if (roots.length > 0) return nearestFirst(roots, search.near ?? low)
  const gaps = scan.map((point) => point.gap).filter(Number.isFinite)
  return { none: reason(gaps), atLow: search.of(low), atHigh: search.of(high) }
}

interface Point {
  readonly t: number
  readonly gap: number
}

/** A solution at each point of the scan, or between it and the one before, that holds one. */
const bracketed = (gap: (t: number) => number, scan: readonly Point[]): readonly number[] => {
  const roots: number[] = []
  let before: Point | null = null
  for (const here of scan) {
    if (here.gap === 0) roots.push(here.t)
    if (before && Math.sign(before.gap) * Math.sign(here.gap) < 0) {
      const root = brent(gap, before.t, here.t, before.gap, here.gap)
      // At a jump the method closes in on the step, where the gap stays as large as the step.
      const most = 1e-6 * Math.max(Math.abs(before.gap), Math.abs(here.gap))
      if (Math.abs(gap(root)) <= most) roots.push(root)
    }
    before = here
  }
  return roots
}

const nearestFirst = (roots: readonly number[], near: number): Found => {
  const value = roots.reduce((best, x) => (Math.abs(x - near) < Math.abs(best - near) ? x : best))
  return { value, others: roots.filter((x) => x !== value) }
}

const reason = (gaps: readonly number[]): NoneReason => {
  if (gaps.length === 0) return 'undefined'
  if (gaps.every((g) => g > 0)) return 'above'
  return gaps.every((g) => g < 0) ? 'below' : 'jump'
}

/**
 * Brent's method: inverse quadratic steps where they help, halving where they do not.
 *
 * Reference: R. P. Brent, Algorithms for Minimization without Derivatives, chapter 4 (1973).
 */
const brent = (
  gap: (t: number) => number,
  left: number,
  right: number,
  atLeft: number,
  atRight: number,
): number => {
  let [a, b, fa, fb] = [left, right, atLeft, atRight]
  let [c, fc, step, before] = [a, fa, b - a, b - a]
  for (let i = 0; ; i++) {
    if (Math.sign(fb) === Math.sign(fc)) [c, fc, step, before] = [a, fa, b - a, b - a]
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb]
    const tolerance = 2 * Number.EPSILON * Math.abs(b)
    const half = (c - b) / 2
    if (Math.abs(half) <= tolerance || fb === 0 || i === ITERATIONS) return b
    const guess =
      Math.abs(before) > tolerance && Math.abs(fa) > Math.abs(fb) ? interpolate(a, b, c, fa, fb, fc) : null
    if (
      guess &&
      2 * guess.p < Math.min(3 * half * guess.q - Math.abs(tolerance * guess.q), Math.abs(before * guess.q))
    ) {
      ;[before, step] = [step, guess.p / guess.q]
    } else {
      ;[before, step] = [half, half]
    }
    ;[a, fa] = [b, fb]
    b += Math.abs(step) > tolerance ? step : Math.sign(half) * tolerance
    fb = gap(b)
    // Where the function has no value inside a bracket there is nothing to close in on.
    if (Number.isNaN(fb)) return b
  }
}

/** Step `p / q` (p not negative) of the secant or of the inverse parabola through three points. */
const interpolate = (
  a: number,
  b: number,
  c: number,
  fa: number,
  fb: number,
  fc: number,
): { p: number; q: number } => {
  const s = fb / fa
  const linear = a === c
  const [r, t] = [fb / fc, fa / fc]
  const p = linear ? (c - b) * s : s * ((c - b) * t * (t - r) - (b - a) * (r - 1))
  const q = linear ? 1 - s : (t - 1) * (r - 1) * (s - 1)
  return p > 0 ? { p, q: -q } : { p: -p, q }
}

/**
 * The value of one input at which a result reaches a target, with everything else as it is.
 *
 * @param values Values of the scenario, fully evaluated; they are left as they were.
 * @param resultId A single result, a constraint (its ratio), or a year of a series: `stock@2028`.
 */
export const solveInput = (
  model: CompiledModel,
  stages: readonly Stage[],
  values: Float64Array,
  inputId: string,
  resultId: string,
  target: number,
): Solution => {
  const input = quantityOf(model, inputId)
  if (input.type !== 'input') throw new Error(`${inputId} is not an input with a range`)
  const work = Float64Array.from(values)
  const figure = figureOf(model, resultId)
  const update = partialEvaluator(stages, [inputId], [figure.quantity.id])
  return solve({
    of: (x) => {
      work[input.slot] = x
      update(work)
      return numberIn(figure, work)
    },
    target,
    range: input.range,
    scale: input.scale,
    near: must(values[input.slot], inputId),
  })
}
