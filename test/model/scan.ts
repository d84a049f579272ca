/** One input moved across its range, the others at rest: what results do on the way, and whether any of them jumps. */
import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import type { CompiledInput } from '../../src/engine/compiled.ts'
import { evaluate, type Settings } from '../../src/engine/evaluate.ts'
import { partialEvaluator } from '../../src/engine/partial.ts'

/** A result that a scan reads: its id and where its number stands; of a row the ratio. */
export interface Read {
  readonly id: string
  readonly slot: number
}

export interface Scan {
  readonly xs: readonly number[]
  /** Numbers of each result in the order of the points; NaN where it is not feasible. */
  readonly ys: ReadonlyMap<string, readonly number[]>
}

/** Results by id, rows by their ratio. */
export const readsOf = (ids: Iterable<string>): readonly Read[] => {
  const wanted = new Set(ids)
  return model.quantities
    .filter(({ id }) => wanted.has(id))
    .map(({ id, slot, type }) => ({ id, slot: type === 'constraint' ? slot + 2 : slot }))
}

/** Points evenly from end to end of the slider, in ratio where it is logarithmic; whole numbers where only these count. */
const pointsOf = ({ range, scale, step }: CompiledInput, count: number): readonly number[] => {
  const [low, high] = range
  const from = low > 0 ? low : high / 1000
  const at = (share: number) => (scale === 'log' ? from * (high / from) ** share : low + (high - low) * share)
  const points = Array.from({ length: count }, (_, n) => at(n / (count - 1)))
  return step > 0 ? [...new Set(points.map((x) => Math.round(x / step) * step))] : points
}

export const scan = (
  input: CompiledInput,
  reads: readonly Read[],
  settings: Settings = {},
  count = 200,
): Scan => {
  const values = evaluate(model, settings)
  const run = partialEvaluator(
    stages,
    [input.id],
    reads.map(({ id }) => id),
  )
  const xs = pointsOf(input, count)
  const ys = new Map(reads.map(({ id }) => [id, [] as number[]]))
  for (const x of xs) {
    values[input.slot] = x
    run(values)
    for (const { id, slot } of reads) ys.get(id)?.push(values[slot] ?? Number.NaN)
  }
  return { xs, ys }
}

/**
 * What a result does across a range: `+` or `-` where it never turns, `0` where it stays, `u` with one lowest point
 * inside, `n` with one highest, `~` for anything else; empty where it is nowhere feasible.
 */
export type Trend = '+' | '-' | '0' | 'u' | 'n' | '~' | ''

/** @param noise Changes below this share of the value are rounding. */
export const trendOf = (ys: readonly number[], noise = 1e-9): Trend => {
  const finite = ys.filter(Number.isFinite)
  if (finite.length === 0) return ''
  const turns: number[] = []
  for (let n = 1, kept = finite[0] ?? 0; n < finite.length; n++) {
    const y = finite[n] ?? 0
    if (Math.abs(y - kept) <= noise * Math.max(Math.abs(y), Math.abs(kept))) continue
    const direction = Math.sign(y - kept)
    if (turns.at(-1) !== direction) turns.push(direction)
    kept = y
  }
  const name = turns.map((turn) => (turn > 0 ? '+' : '-')).join('')
  const names: Readonly<Record<string, Trend>> = { '': '0', '+': '+', '-': '-', '-+': 'u', '+-': 'n' }
  return names[name] ?? '~'
}

/** A step of a scan over which a result changes more than any power of the input that physics has. */
export interface Seam {
  readonly at: readonly [number, number]
  readonly from: number
  readonly to: number
}

/**
 * Finds jumps: steps over which the result changes by more than `power` times the relative step of the input, and by
 * far more than over the steps beside it. What is not feasible on one side is a limit, not a jump.
 */
export const seamsOf = (
  xs: readonly number[],
  ys: readonly number[],
  { power = 6, abrupt = 8, least = 0.002 } = {},
): readonly Seam[] => {
  const size = Math.max(...ys.filter(Number.isFinite).map(Math.abs))
  const move = (n: number): number => Math.abs((ys[n + 1] ?? Number.NaN) - (ys[n] ?? Number.NaN))
  return xs.slice(1).flatMap((x, n) => {
    const [before = 0, from = Number.NaN, to = Number.NaN] = [xs[n], ys[n], ys[n + 1]]
    const step = move(n)
    const scale = Math.max(Math.abs(from), Math.abs(to), 1e-3 * size)
    const ratio = Math.abs(x - before) / Math.max(Math.abs(x), Math.abs(before))
    const beside = Math.max(...[move(n - 1), move(n + 1)].filter(Number.isFinite), 0)
    return step > scale * (power * ratio + least) && step > abrupt * beside
      ? [{ at: [before, x] as const, from, to }]
      : []
  })
}
