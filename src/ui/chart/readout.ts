/** The values of a plot at one place of its horizontal axis. */
import { formatNumber } from '../../engine/format.ts'
import type { Axis, Layer, Plot, Point, Tone } from './chart.ts'
import type { PlacedPlot } from './place-plot.ts'

interface Trace {
  readonly label: string
  readonly tone: Tone
  readonly points: readonly Point[]
}

export interface Readout {
  /** px */
  readonly x: number
  readonly marks: readonly { readonly y: number; readonly tone: Tone }[]
  /** `2035: orbit 0.42, ground 1 GW`. */
  readonly text: string
}

const isTrace = (layer: Layer): layer is Extract<Layer, { readonly mark: 'line' | 'columns' }> =>
  layer.mark === 'line' || layer.mark === 'columns'

/** Lines and columns; where a line is broken in two, both parts under one name. */
const tracesOf = ({ layers }: Plot): readonly Trace[] =>
  layers.filter(isTrace).map((layer) => ({
    label: layer.mark === 'line' ? (layer.label ?? '') : '',
    tone: layer.tone,
    points: layer.points,
  }))

/** The places that have values, from left to right. */
export const placesOf = (plot: Plot): readonly number[] =>
  [
    ...new Set(
      tracesOf(plot).flatMap(({ points }) => points.filter(([, y]) => Number.isFinite(y)).map(([x]) => x)),
    ),
  ].sort((a, b) => a - b)

const say = ({ say: own, format }: Axis, value: number): string =>
  (own ?? format ?? ((each: number) => formatNumber(each)))(value)

/** Which of the places is nearest to a point of the picture. */
export const nearestPlace = (places: readonly number[], { x }: PlacedPlot, px: number): number =>
  places.reduce(
    (best, place, at) => (Math.abs(x(place) - px) < Math.abs(x(places[best] ?? 0) - px) ? at : best),
    0,
  )

export const readoutAt = (plot: Plot, { x, y }: PlacedPlot, place: number): Readout => {
  const found = tracesOf(plot).flatMap(({ label, tone, points }) => {
    const point = points.find(([at, value]) => at === place && Number.isFinite(value))
    return point ? [{ label, tone, value: point[1] }] : []
  })
  const unit = plot.y.title
  const values = found.map(({ label, value }) => `${label ? `${label} ` : ''}${say(plot.y, value)}`)
  return {
    x: x(place),
    marks: found.map(({ tone, value }) => ({ y: y(value), tone })),
    text: `${say(plot.x, place)}: ${values.join(', ')} (${unit})`,
  }
}
