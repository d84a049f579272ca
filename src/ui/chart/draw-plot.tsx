/** Lines, areas, columns and points on two axes, labelled where they are. */
import { area, line } from 'd3-shape'
import { type Scale, scaleOf, ticksOf } from './axis-scale.ts'
import type { Layer, Plot, Point } from './chart.ts'
import { placeEnds } from './place-ends.ts'
import { placePoints } from './place-points.ts'
import { path, rounded, textWidth } from './rounded.ts'

interface Props {
  readonly plot: Plot
  readonly width: number
  readonly height: number
}

const margins = { top: 26, right: 14, bottom: 40, left: 46 }

export const DrawPlot = ({ plot, width, height }: Props) => {
  const right = margins.right + endRoom(plot.layers)
  const x = scaleOf(plot.x, [margins.left, width - right])
  const y = scaleOf(plot.y, [height - margins.bottom, margins.top])
  const yTicks = ticksOf(plot.y, y, 4)
  const xTicks = ticksOf(plot.x, x, Math.max(3, Math.floor(width / 110)))
  return (
    <>
      {yTicks.map(({ at, label }) => (
        <g key={label} className="axis">
          <line x1={margins.left} x2={width - right} y1={rounded(y(at))} y2={rounded(y(at))} />
          <text x={margins.left - 8} y={rounded(y(at) + 4)} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <text className="axis-title" x={0} y={12}>
        {plot.y.title}
      </text>
      {xTicks.map(({ at, label }) => (
        <text
          key={label}
          className="axis-label"
          x={rounded(x(at))}
          y={height - margins.bottom + 17}
          textAnchor="middle"
        >
          {label}
        </text>
      ))}
      <text className="axis-title" x={width - right} y={height - 4} textAnchor="end">
        {plot.x.title}
      </text>
      {plot.layers.map((layer) => (
        <DrawLayer
          key={keyOf(layer)}
          layer={layer}
          x={x}
          y={y}
          base={height - margins.bottom}
          width={width}
        />
      ))}
      <DrawEnds layers={plot.layers} x={x} y={y} />
      <DrawPoints layers={plot.layers} x={x} y={y} width={width} />
    </>
  )
}

/** Lines have their names at their ends, one under the other. */
const DrawEnds = ({ layers, x, y }: { layers: readonly Layer[]; x: Scale; y: Scale }) => {
  const ends = layers.flatMap((layer) => {
    if (layer.mark !== 'line' || !layer.label) return []
    const end = layer.points.findLast(([, value]) => Number.isFinite(value))
    return end ? [{ label: layer.label, tone: layer.tone, x: x(end[0]), y: y(end[1]) }] : []
  })
  const heights = placeEnds(ends)
  return ends.map(({ label, tone, x: end, y: level }) => (
    <text
      key={label}
      className="mark-label"
      data-tone={tone}
      x={rounded(end + 6)}
      y={rounded((heights.get(label) ?? level) + 4)}
    >
      {label}
    </text>
  ))
}

/** Points come last and get their labels together, the solid ones first. */
const DrawPoints = ({
  layers,
  x,
  y,
  width,
}: {
  readonly layers: readonly Layer[]
  readonly x: Scale
  readonly y: Scale
  readonly width: number
}) => {
  const points = layers
    .filter((layer) => layer.mark === 'point')
    .sort((a, b) => Number(a.hollow ?? false) - Number(b.hollow ?? false))
  const placed = placePoints(
    points.map(({ at, label, hollow = false }) => ({ x: x(at[0]), y: y(at[1]), label, optional: hollow })),
    width,
  )
  return placed.map((place, at) => {
    const point = points[at]
    return (
      <g key={place.label} data-tone={point?.tone}>
        <circle
          className={point?.hollow ? 'hollow' : 'solid'}
          cx={rounded(place.x)}
          cy={rounded(place.y)}
          r={point?.hollow ? 3.5 : 5}
        />
        {place.isNamed ? (
          <text
            className="mark-label"
            x={rounded(place.labelX)}
            y={rounded(place.labelY)}
            textAnchor={place.anchor}
          >
            {place.label}
          </text>
        ) : (
          <title>{place.label}</title>
        )}
      </g>
    )
  })
}

const keyOf = (layer: Layer): string =>
  [layer.mark, 'tone' in layer ? layer.tone : '', 'label' in layer ? layer.label : ''].join(' ')

/** Labels at the ends of lines need room at the right. */
const endRoom = (layers: readonly Layer[]): number =>
  Math.max(
    0,
    ...layers.map((layer) => (layer.mark === 'line' && layer.label ? textWidth(layer.label) + 6 : 0)),
  )

interface LayerProps {
  readonly layer: Layer
  readonly x: Scale
  readonly y: Scale
  readonly base: number
  readonly width: number
}

const DrawLayer = ({ layer, x, y, base, width }: LayerProps) => {
  switch (layer.mark) {
    case 'area': {
      const shape = area<Point>()
        .x(([at]) => x(at))
        .y0(base)
        .y1(([, value]) => y(value))
      return <path className="wash" data-tone={layer.tone} d={path(shape([...layer.points]))} />
    }
    case 'line': {
      const shape = line<Point>()
        .defined(([, value]) => Number.isFinite(value))
        .x(([at]) => x(at))
        .y(([, value]) => y(value))
      return (
        <g data-tone={layer.tone}>
          <path className="stroke" data-dashed={layer.dashed} d={path(shape([...layer.points]))} />
        </g>
      )
    }
    case 'dots':
      return (
        <g data-tone={layer.tone}>
          {layer.points.map(([at, value]) => (
            <circle
              key={`${at} ${value}`}
              className="hollow"
              cx={rounded(x(at))}
              cy={rounded(y(value))}
              r={3}
            />
          ))}
        </g>
      )
    case 'columns': {
      const [first, second] = layer.points
      const step = first && second ? Math.abs(x(second[0]) - x(first[0])) : 20
      const wide = Math.max(1, step - 2)
      return (
        <g className="solid" data-tone={layer.tone}>
          {layer.points.map(([at, value]) => (
            <rect
              key={at}
              x={rounded(x(at) - wide / 2)}
              y={rounded(y(value))}
              width={rounded(wide)}
              height={rounded(Math.max(0, base - y(value)))}
            />
          ))}
        </g>
      )
    }
    case 'point':
      return null
    case 'level':
      return (
        <g className="level">
          <line
            x1={margins.left}
            x2={width - margins.right}
            y1={rounded(y(layer.y))}
            y2={rounded(y(layer.y))}
          />
          <text x={margins.left + 4} y={rounded(y(layer.y) - 5)}>
            {layer.label}
          </text>
        </g>
      )
  }
}
