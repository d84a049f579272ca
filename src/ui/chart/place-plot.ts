/** Where everything in a plot stands, names included, so that drawing it decides nothing. */
import { type PlacedTick, type Scale, scaleOf, ticksAlong, ticksApart } from './axis-scale.ts'
import type { Layer, Plot, Point, Tone } from './chart.ts'
import { placeEnds } from './place-ends.ts'
import { type Box, boxOf, type PlacedPoint, placePoints } from './place-points.ts'
import { textWidth } from './rounded.ts'

export interface PlacedPlot {
  readonly x: Scale
  readonly y: Scale
  readonly left: number
  readonly right: number
  readonly base: number
  readonly xTicks: readonly PlacedTick[]
  readonly yTicks: readonly PlacedTick[]
  /** Names of lines, at their ends. */
  readonly ends: readonly {
    readonly label: string
    readonly tone: Tone
    readonly x: number
    readonly y: number
  }[]
  readonly levels: readonly PlacedLevel[]
  readonly points: readonly (PlacedPoint & {
    readonly tone: Tone
    readonly isHollow: boolean
    readonly along: 'x' | 'y' | null
  })[]
}

interface PlacedLevel {
  readonly y: number
  readonly label: string
  readonly anchor: 'start' | 'end'
  readonly labelX: number
  readonly labelY: number
}

const head = 26
/** Without a title under the axis there is room for one line less. */
const footOf = ({ x }: Plot): number => (x.title === '' ? 24 : 40)
const aside = 14
const leastLeft = 46

export const placePlot = (plot: Plot, width: number, height: number): PlacedPlot => {
  const base = height - footOf(plot)
  const y = scaleOf(plot.y, [base, head])
  const yTicks = ticksAlong(plot.y, y, 4)
  const left = Math.max(leastLeft, 10 + longest(yTicks.map(({ label }) => label)))
  const lines = plot.layers.filter((layer) => layer.mark === 'line')
  const right = width - aside - longest(lines.map(({ label }) => (label ? `${label} ` : '')))
  const x = scaleOf(plot.x, [left, right])
  const isSeen = ([at, value]: Point) => Number.isFinite(x(at)) && Number.isFinite(y(value))
  const inPixels = (points: readonly Point[]) => points.map(([at, value]): Point => [x(at), y(value)])

  const named = lines.flatMap(({ label, tone, points }) => {
    const end = points.findLast(isSeen)
    return label && end ? [{ label, tone, x: x(end[0]) + 6, y: y(end[1]) }] : []
  })
  const heights = placeEnds(named, [head, base])
  const ends = named.map((end) => ({ ...end, y: (heights.get(end.label) ?? end.y) + 4 }))
  const endBoxes = ends.map((end) => boxOf(end.label, 'start', end.x, end.y))

  const traces = plot.layers.flatMap((layer) =>
    layer.mark === 'line' || layer.mark === 'dots'
      ? boxesOf(inPixels(layer.points.filter(isSeen)), layer.mark === 'line')
      : [],
  )
  const marked = plot.layers
    .filter((layer) => layer.mark === 'point')
    .filter(({ at }) => isSeen(at))
    .sort((a, b) => Number(a.hollow ?? false) - Number(b.hollow ?? false))
  const dots = marked.map(({ at }): Box => around(x(at[0]), y(at[1]), 6))
  const levels = placeLevels(plot.layers, y, { left, right, base }, [...traces, ...dots, ...endBoxes])
  const placed = placePoints(
    marked.map(({ at, label, hollow = false }) => ({ x: x(at[0]), y: y(at[1]), label, optional: hollow })),
    {
      left,
      right: width,
      top: 14,
      bottom: base - 1,
      texts: [
        ...endBoxes,
        ...levels.map(({ label, anchor, labelX, labelY }) => boxOf(label, anchor, labelX, labelY)),
      ],
      lines: [...traces, ...levels.map(({ y: at }): Box => ({ left, right, top: at - 1, bottom: at + 1 }))],
    },
  )
  const points = placed.map((each, at) => ({
    ...each,
    tone: marked[at]?.tone ?? ('neutral' as const),
    isHollow: marked[at]?.hollow ?? false,
    along: marked[at]?.along ?? null,
  }))
  const xTicks = ticksApart(ticksAlong(plot.x, x, Math.max(3, Math.floor(width / 110))))
  return { x, y, left, right, base, xTicks, yTicks, ends, levels, points }
}

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(textWidth))

const around = (x: number, y: number, size: number): Box => ({
  left: x - size,
  right: x + size,
  top: y - size,
  bottom: y + size,
})

const stride = 8

/** Small boxes along a line, or one for each dot. */
const boxesOf = (points: readonly Point[], isLine: boolean): readonly Box[] =>
  points.flatMap(([x, y], at) => {
    const [fromX, fromY] = (isLine && points[at - 1]) || [x, y]
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / stride))
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 1) / steps
      return around(fromX + (x - fromX) * share, fromY + (y - fromY) * share, 2)
    })
  })

const placeLevels = (
  layers: readonly Layer[],
  y: Scale,
  { left, right, base }: Pick<PlacedPlot, 'left' | 'right' | 'base'>,
  avoid: readonly Box[],
): readonly PlacedLevel[] => {
  const taken = [...avoid]
  return layers
    .flatMap((layer) =>
      layer.mark === 'level' ? [layer] : layer.mark === 'stripe' ? [{ y: layer.to, label: layer.label }] : [],
    )
    .filter((layer) => Number.isFinite(y(layer.y)))
    .map(({ y: value, label }) => {
      const at = y(value)
      const options = (
        [
          ['start', -5],
          ['end', -5],
          ['start', 15],
          ['end', 15],
        ] as const
      ).map(([anchor, down]) => {
        const labelX = anchor === 'start' ? left + 4 : right - 4
        const box = boxOf(label, anchor, labelX, at + down)
        const isOut = box.bottom > base
        const hidden = taken.filter(
          (other) =>
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom,
        ).length
        return {
          y: at,
          label,
          anchor,
          labelX,
          labelY: at + down,
          hidden: isOut ? Number.POSITIVE_INFINITY : hidden,
        }
      })
      const { hidden: _, ...best } = options.reduce((a, b) => (b.hidden < a.hidden ? b : a))
      taken.push(boxOf(label, best.anchor, best.labelX, best.labelY))
      return best
    })
}
