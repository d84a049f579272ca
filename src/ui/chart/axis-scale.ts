/** From values to pixels along an axis, and the places that are named on it. */
import { scaleLinear, scaleLog } from 'd3-scale'
import type { Axis } from './chart.ts'
import { textWidth } from './rounded.ts'

export type Scale = ((value: number) => number) & { ticks: (count: number) => number[] }

export const scaleOf = (axis: Axis, range: readonly [number, number]): Scale =>
  (axis.scale === 'log' ? scaleLog() : scaleLinear()).domain(axis.domain).range(range)

/** Steps within a decade, the finest first; the last names every decade. */
const steps = [[1, 2, 5], [1, 3], [1]]

/** At most `most` round numbers within a domain of a logarithmic axis. */
const roundPlaces = ([low, high]: readonly [number, number], most: number): readonly number[] => {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))]
  const decades = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const options = steps.map((inDecade) =>
    decades
      .flatMap((power) => inDecade.map((step) => Number((step * 10 ** power).toPrecision(1))))
      .filter((place) => place >= low && place <= high),
  )
  const tens = options.at(-1) ?? []
  const stride = Math.ceil(tens.length / most)
  return options.find((places) => places.length <= most) ?? tens.filter((_, at) => at % stride === 0)
}

const placesOf = (axis: Axis, scale: Scale, count: number): readonly number[] => {
  if (axis.scale === 'linear') return scale.ticks(count)
  const places = roundPlaces(axis.domain, count + 2)
  return places.length > 1 ? places : scaleLinear().domain(axis.domain).ticks(count)
}

export interface PlacedTick {
  /** px */
  readonly at: number
  readonly label: string
}

/** About `count` named places along an axis. */
export const ticksAlong = (axis: Axis, scale: Scale, count: number): readonly PlacedTick[] => {
  const format = axis.format ?? String
  const ticks = axis.ticks ?? placesOf(axis, scale, count).map((at) => ({ at, label: format(at) }))
  return ticks.map(({ at, label }) => ({ at: scale(at), label })).filter(({ at }) => Number.isFinite(at))
}

/** Names side by side: one that would touch the name before it is left out. */
export const ticksApart = (ticks: readonly PlacedTick[]): readonly PlacedTick[] => {
  const kept: PlacedTick[] = []
  for (const tick of ticks) {
    const last = kept.at(-1)
    const room = last ? (textWidth(last.label) + textWidth(tick.label)) / 2 + 6 : 0
    if (!last || tick.at - last.at >= room) kept.push(tick)
  }
  return kept
}
