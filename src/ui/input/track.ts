/**
 * A slider works in positions: equal distances along the track. Positions know their value, so that linear and
 * logarithmic scales alike work from the keyboard, and every value on the way is a round number in the unit
 * that people read.
 */
import type { CompiledInput } from '../../engine/compiled.ts'
import { displayUnitFor, fromUnit, inUnit } from '../../engine/format.ts'

export interface Track {
  /** The native range runs from 0 to this. */
  readonly last: number
  /** Where a value lies along the track, 0 to 1; values beyond the ends lie at the ends. */
  readonly share: (value: number) => number
  readonly position: (value: number) => number
  readonly value: (position: number) => number
  /** The next value by whole steps, or by tenths of a step. */
  readonly step: (value: number, steps: number, fine?: boolean) => number
}

/** Steps along the whole track, about. */
const steps = 200

export const createTrack = (input: CompiledInput): Track => {
  const [low, high] = input.range
  const unit = displayUnitFor(input.display, input.default)
  const show = (value: number) => inUnit(value, unit)
  const hide = (shown: number) => fromUnit(shown, unit)
  const clamp = (value: number) => Math.min(high, Math.max(low, value))
  const smallest = input.step > 0 ? input.step / unit.factor : 0

  const log = input.scale === 'log'
  const span = log ? Math.log(high / low) : high - low
  const along = (share: number) => (log ? low * Math.exp(span * share) : low + span * share)
  const share = (value: number) => {
    const held = clamp(value)
    return log ? Math.log(held / low) / span : (held - low) / span
  }

  /** Distance between round values near a value, in the unit people read. */
  const grain = (value: number): number => {
    const width = log ? Math.abs(show(value)) * (span / steps) : span / unit.factor / steps
    return Math.max(roundDown(width), smallest)
  }
  const snap = (value: number, size: number): number => {
    const shown = Math.round(show(value) / size) * size
    return clamp(hide(Number(shown.toPrecision(12))))
  }

  const last = smallest > 0 && !log ? Math.max(1, Math.min(steps, Math.round(span / input.step))) : steps
  const value = (position: number): number => {
    if (position <= 0) return low
    if (position >= last) return high
    const raw = along(position / last)
    return snap(raw, grain(raw))
  }
  const position = (at: number) => Math.round(share(at) * last)

  /** Rounding may give the same value back: then the neighbour after it. */
  const coarse = (from: number, count: number): number => {
    const way = Math.sign(count)
    let target = position(from) + count
    while (target > 0 && target < last && (value(target) - from) * way <= 0) target += way
    return value(target)
  }
  const fine = (from: number, count: number): number => {
    const size = Math.max(grain(from) / 10, smallest)
    return snap(hide(show(from) + count * size), size)
  }

  return {
    last,
    share,
    position,
    value,
    step: (from, count, isFine = false) => (isFine ? fine(from, count) : coarse(from, count)),
  }
}

/** The largest of 1, 2, 5 times a power of ten that is not above the given number. */
export const roundDown = (number: number): number => {
  const power = 10 ** Math.floor(Math.log10(number) + 1e-9)
  const lead = number / power
  return power * (lead >= 5 - 1e-9 ? 5 : lead >= 2 - 1e-9 ? 2 : 1)
}
