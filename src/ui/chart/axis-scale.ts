/** From values to pixels along an axis, and the places that are named on it. */
import { scaleLinear, scaleLog } from 'd3-scale'
import type { Axis } from './chart.ts'

export type Scale = ((value: number) => number) & { ticks: (count: number) => number[] }

export const scaleOf = (axis: Axis, range: readonly [number, number]): Scale =>
  (axis.scale === 'log' ? scaleLog() : scaleLinear()).domain(axis.domain).range(range)

export const ticksOf = (axis: Axis, scale: Scale, count: number) => {
  if (axis.ticks) return axis.ticks
  const format = axis.format ?? String
  const ticks = scale.ticks(count)
  const few = axis.scale === 'log' ? ticks.filter((tick) => /^1(?:e|0*$)|^0\.0*1$/.test(String(tick))) : ticks
  return (few.length > 1 ? few : ticks).map((at) => ({ at, label: format(at) }))
}
