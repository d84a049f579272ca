/** What is believed of an input: the spread that its declaration gives, or the same belief around a value that was set. */
import { pow } from '../elementary/index.ts'
import type { CompiledInput, CompiledQuantity, CompiledSpread } from './compiled.ts'

/**
 * Quantile of a spread.
 *
 * @param p Probability in [0, 1]; the median of a triangle from 0 over 1 to 2 is 1.
 */
export const quantile = (spread: CompiledSpread, p: number): number => {
  const { low, high } = spread
  if (spread.shape !== 'triangular') {
    return spread.shape === 'uniform' ? low + p * (high - low) : low * pow(high / low, p)
  }
  const { mode } = spread
  const width = high - low
  if (width === 0) return low
  const split = (mode - low) / width
  return p < split
    ? low + Math.sqrt(p * width * (mode - low))
    : high - Math.sqrt((1 - p) * width * (high - mode))
}

/**
 * Quantiles of a spread at many probabilities: the same numbers as `quantile` gives one by one.
 *
 * @param shares Probabilities in [0, 1], of which those from `start` on are used.
 * @param into Is filled, as far as `count`.
 */
export const fillQuantiles = (
  spread: CompiledSpread,
  shares: Float64Array,
  start: number,
  into: Float64Array,
  count: number,
): void => {
  const { shape, low, high } = spread
  const width = high - low
  const place = spread.shape === 'triangular' ? spread.mode - low : 0
  const split = place / width
  const rest = spread.shape === 'triangular' ? high - spread.mode : 0
  if (shape === 'triangular' && width > 0) {
    for (let i = 0; i < count; i++) {
      const p = shares[start + i] as number
      into[i] = p < split ? low + Math.sqrt(p * width * place) : high - Math.sqrt((1 - p) * width * rest)
    }
    return
  }
  for (let i = 0; i < count; i++) {
    const p = shares[start + i] as number
    if (shape === 'uniform') into[i] = low + p * width
    else if (shape === 'loguniform') into[i] = low * pow(high / low, p)
    else into[i] = low
  }
}

/**
 * An input that is drawn: one that the world settles, and for which its declaration gives a spread; or any for which
 * somebody has set one.
 */
export const isUncertain = (q: CompiledQuantity): q is CompiledInput & { readonly spread: CompiledSpread } =>
  q.type === 'input' && q.spread !== null && (q.role === 'assumption' || q.spread.own === true)

/** The end of what is possible from which distances are measured; null where there is none. */
const nearerEnd = ({ default: usual, limits: [least, most] }: CompiledInput): number | null => {
  if (!Number.isFinite(least)) return Number.isFinite(most) ? most : null
  // Most limits above are sense, a thousand sliders away; those that are near, such as the 1 of a share, count.
  return most - usual < usual - least ? most : least
}

/**
 * The spread of an input that stands at a value.
 *
 * At its default it is the declared one, and one that somebody has set stays where it was set. At another value the belief moves with it: all distances to the nearer end of
 * what is possible keep their proportions. A price that is halved has a spread of half the prices, an efficiency one of
 * the same proportions of loss, and what is set to the end itself, such as a price of nothing, is held there.
 *
 * @returns Null for what is not uncertain: a decision, a rule of accounting, and what has no spread. For a price of 10
 * with a spread from 5 to 40, a set value of 2 gives 1 to 8.
 */
export const spreadAt = (q: CompiledQuantity, value: number): CompiledSpread | null => {
  if (!isUncertain(q)) return null
  const { spread, default: usual, limits } = q
  if (value === usual || spread.own) return spread
  const end = nearerEnd(q)
  const scale = end === null || usual === end ? 1 : (value - end) / (usual - end)
  const moved = (x: number): number => Math.min(limits[1], Math.max(limits[0], value + scale * (x - usual)))
  const [low, high] = [moved(spread.low), moved(spread.high)]
  return spread.shape === 'triangular'
    ? { ...spread, low, mode: moved(spread.mode), high }
    : { ...spread, low, high }
}
