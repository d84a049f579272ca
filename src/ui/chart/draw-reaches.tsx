/** How far limits reach, as bars on one logarithmic axis, with a line at what is asked for. */
import { whyLink } from '../live/route.ts'
import type { Reaches } from './chart.ts'
import { keepInside } from './keep-inside.ts'
import { type PlacedReaches, placeReaches } from './place-reaches.ts'
import { rounded, shortened, textWidth } from './rounded.ts'

const thick = 7

export const DrawReaches = ({ chart, width }: { readonly chart: Reaches; readonly width: number }) => {
  const placed = placeReaches(chart, width)
  const { x, top, base, right, ticks, marks, marksAt, lineAt } = placed
  const line = rounded(x(chart.line.at))
  return (
    <>
      {ticks.map(({ at, label }) => (
        <g key={label} className="axis">
          <line x1={rounded(at)} x2={rounded(at)} y1={top} y2={base} />
          <text y={base + 17} {...keepInside(at, label, 0, width)}>
            {label}
          </text>
        </g>
      ))}
      <text className="axis-title" x={rounded(right)} y={base + 37} textAnchor="end">
        {chart.x.title}
      </text>
      {marks.map(({ at, label }) => (
        <g key={label} className="place">
          <text x={rounded(at)} y={marksAt} textAnchor="middle">
            {label}
          </text>
          <path d={`M${rounded(at - 4)} ${marksAt + 4}h8l-4 5z`} />
        </g>
      ))}
      <g className="asked">
        <line x1={line} x2={line} y1={lineAt + 4} y2={base} />
        <text y={lineAt} {...keepInside(x(chart.line.at), chart.line.label, 0, width)}>
          {chart.line.label}
        </text>
      </g>
      {chart.rows.map((row, index) => (
        <Reach
          key={`${row.group ?? ''} ${row.tone} ${row.label}`}
          row={row}
          placed={placed}
          middle={placed.at[index] ?? 0}
          width={width}
        />
      ))}
    </>
  )
}

interface ReachProps {
  readonly row: Reaches['rows'][number]
  readonly placed: PlacedReaches
  readonly middle: number
  readonly width: number
}

const Reach = ({ row, placed: { x, left, isStacked }, middle, width }: ReachProps) => {
  const from = row.from === undefined ? left : Math.max(left, x(row.from))
  const isSomewhere = Number.isFinite(row.to)
  const to = isSomewhere ? Math.max(from + 1, x(row.to)) : left
  const room = isStacked ? width : left - 10
  return (
    <g data-tone={row.tone}>
      {row.group && (
        <text
          className="bar-group side"
          x={isStacked ? 0 : rounded(left - 10)}
          y={middle - (isStacked ? 34 : 20)}
          textAnchor={isStacked ? 'start' : 'end'}
        >
          {row.group}
        </text>
      )}
      <ReachLabel
        row={row}
        text={shortened(row.label, room)}
        x={isStacked ? 0 : rounded(left - 10)}
        y={isStacked ? middle - 9 : middle + 4}
        anchor={isStacked ? 'start' : 'end'}
      />
      {isSomewhere ? (
        <>
          <rect
            className="solid"
            x={rounded(from)}
            y={middle - thick / 2}
            width={rounded(to - from)}
            height={thick}
          />
          <rect className="solid" x={rounded(to - 1)} y={middle - 7} width={2} height={14} />
        </>
      ) : (
        <path className="stroke" data-tone="alarm" d={`M${rounded(left + 2)} ${middle - 4}l8 8m0 -8l-8 8`} />
      )}
      <text
        className={row.fails ? 'mark-label failing' : 'mark-label'}
        x={rounded(isSomewhere ? Math.min(to + 7, width - textWidth(row.text)) : left + 16)}
        y={middle + 4}
      >
        {row.text}
      </text>
    </g>
  )
}

interface LabelProps extends Pick<ReachProps, 'row'> {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

/** The name of a row leads to why. */
const ReachLabel = ({ row, text, x, y, anchor }: LabelProps) => {
  const label = (
    <text className="bar-label" x={x} y={y} textAnchor={anchor}>
      {text}
      {text === row.label ? null : <title>{row.label}</title>}
    </text>
  )
  return row.id ? <a href={whyLink(row.id)}>{label}</a> : label
}
