/** Lines, areas, columns and points on two axes, labelled where they are. */
import type { Layer, Plot } from './chart.ts'
import { DrawLayer } from './draw-layer.tsx'
import { type PlacedPlot, placePlot } from './place-plot.ts'
import { rounded } from './rounded.ts'

interface Props {
  readonly plot: Plot
  readonly width: number
  readonly height: number
}

export const DrawPlot = ({ plot, width, height }: Props) => {
  const placed = placePlot(plot, width, height)
  return (
    <>
      <DrawAxes plot={plot} placed={placed} height={height} />
      {plot.layers.map((layer) => (
        <DrawLayer key={keyOf(layer)} layer={layer} placed={placed} />
      ))}
      <DrawNames placed={placed} />
    </>
  )
}

const keyOf = (layer: Layer): string =>
  [
    layer.mark,
    'tone' in layer ? layer.tone : '',
    'label' in layer ? layer.label : '',
    'dashed' in layer ? 'dashed' : '',
  ].join(' ')

const DrawAxes = ({
  plot,
  placed: { left, right, base, xTicks, yTicks },
  height,
}: {
  readonly plot: Plot
  readonly placed: PlacedPlot
  readonly height: number
}) => (
  <>
    {yTicks.map(({ at, label }) => (
      <g key={label} className="axis">
        <line x1={left} x2={right} y1={rounded(at)} y2={rounded(at)} />
        <text x={left - 8} y={rounded(at + 4)} textAnchor="end">
          {label}
        </text>
      </g>
    ))}
    <text className="axis-title" x={0} y={12}>
      {plot.y.title}
    </text>
    {xTicks.map(({ at, label }) => (
      <text key={label} className="axis-label" x={rounded(at)} y={base + 17} textAnchor="middle">
        {label}
      </text>
    ))}
    <text className="axis-title" x={right} y={height - 4} textAnchor="end">
      {plot.x.title}
    </text>
  </>
)

/** Names come last, over everything. */
const DrawNames = ({ placed: { levels, ends, points } }: { readonly placed: PlacedPlot }) => (
  <>
    {levels.map(({ label, anchor, labelX, labelY }) => (
      <g key={label} className="level">
        <text x={rounded(labelX)} y={rounded(labelY)} textAnchor={anchor}>
          {label}
        </text>
      </g>
    ))}
    {ends.map(({ label, tone, x, y }) => (
      <text key={label} className="mark-label" data-tone={tone} x={rounded(x)} y={rounded(y)}>
        {label}
      </text>
    ))}
    {points.map(({ label, tone, isHollow, along, isNamed, x, y, labelX, labelY, anchor }) => (
      <g key={`${along ?? ''} ${label}`} data-tone={tone}>
        {along ? (
          <path
            className="notch"
            d={along === 'x' ? `M${rounded(x)} ${rounded(y)}v-8` : `M${rounded(x)} ${rounded(y)}h8`}
          />
        ) : (
          <circle
            className={isHollow ? 'hollow' : 'solid'}
            cx={rounded(x)}
            cy={rounded(y)}
            r={isHollow ? 3.5 : 5}
          />
        )}
        {isNamed ? (
          <text className="mark-label" x={rounded(labelX)} y={rounded(labelY)} textAnchor={anchor}>
            {label}
          </text>
        ) : (
          <title>{label}</title>
        )}
      </g>
    ))}
  </>
)
