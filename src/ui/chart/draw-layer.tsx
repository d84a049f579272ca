/** One mark of a plot. What has no finite place is left out. */
import { area, line } from 'd3-shape'
import type { Layer, Point } from './chart.ts'
import { DrawField } from './draw-field.tsx'
import type { PlacedPlot } from './place-plot.ts'
import { path, rounded } from './rounded.ts'

interface Props {
  readonly layer: Layer
  readonly placed: PlacedPlot
}

export const DrawLayer = ({ layer, placed: { x, y, left, right, base } }: Props) => {
  const isSeen = ([at, value]: Point) => Number.isFinite(x(at)) && Number.isFinite(y(value))
  switch (layer.mark) {
    case 'area': {
      const shape = area<Point>()
        .defined(isSeen)
        .x(([at]) => x(at))
        .y0(base)
        .y1(([, value]) => y(value))
      return <path className="wash" data-tone={layer.tone} d={path(shape([...layer.points]))} />
    }
    case 'band': {
      const shape = area<readonly [number, number, number]>()
        .defined(([at, low, high]) => [x(at), y(low), y(high)].every(Number.isFinite))
        .x(([at]) => x(at))
        .y0(([, low]) => y(low))
        .y1(([, , high]) => y(high))
      return <path className="wash band" data-tone={layer.tone} d={path(shape([...layer.spans]))} />
    }
    case 'field':
      return <DrawField layer={layer} x={x} y={y} />
    case 'line': {
      const shape = line<Point>()
        .defined(isSeen)
        .x(([at]) => x(at))
        .y(([, value]) => y(value))
      return (
        <path
          className="stroke"
          data-tone={layer.tone}
          data-dashed={layer.dashed}
          d={path(shape([...layer.points]))}
        />
      )
    }
    case 'dots':
      return (
        <g data-tone={layer.tone}>
          {layer.points.filter(isSeen).map(([at, value]) => (
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
          {layer.points.filter(isSeen).map(([at, value]) => (
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
    case 'stripe':
      return (
        <rect
          className="wash"
          data-tone="neutral"
          x={left}
          y={rounded(y(layer.to))}
          width={rounded(right - left)}
          height={rounded(y(layer.from) - y(layer.to))}
        />
      )
    case 'level':
      return Number.isFinite(y(layer.y)) ? (
        <g className="level">
          <line x1={left} x2={right} y1={rounded(y(layer.y))} y2={rounded(y(layer.y))} />
        </g>
      ) : null
  }
}
