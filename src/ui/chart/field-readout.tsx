/** Values over two inputs at the pointer, the finger or, with the arrow keys in four directions, at a place of one’s own. */

import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react'
import { t } from '../../words/words.ts'
import type { FieldCell, Plot } from './chart.ts'
import { Drawing } from './drawing.tsx'
import { placePlot } from './place-plot.ts'
import { rounded } from './rounded.ts'

interface Props {
  readonly plot: Plot
  readonly width: number
  readonly height: number
  readonly onRead: (text: string) => void
}

/** To the side and up. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
  Home: [Number.NEGATIVE_INFINITY, 0],
  End: [Number.POSITIVE_INFINITY, 0],
  PageDown: [0, Number.NEGATIVE_INFINITY],
  PageUp: [0, Number.POSITIVE_INFINITY],
}

const within = (n: number, count: number): number => Math.max(0, Math.min(count - 1, n))

/** Which of the places along an axis is nearest [px]. */
const nearest = (places: readonly number[], px: number): number =>
  places.reduce((best, place, n) => (Math.abs(place - px) < Math.abs((places[best] ?? 0) - px) ? n : best), 0)

export const FieldReadout = ({ plot, width, height, onRead }: Props) => {
  const placed = useMemo(() => placePlot(plot, width, height), [plot, width, height])
  const { cells, columns, rows } = useMemo(() => gridOf(plot), [plot])
  const [at, setAt] = useState<readonly [column: number, row: number] | null>(null)
  const cell = at && cells[at[1] * columns.length + at[0]]
  const show = (next: typeof at) => {
    setAt(next)
    onRead((next && cells[next[1] * columns.length + next[0]]?.text) ?? '')
  }
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const x = ((event.clientX - box.left) * width) / box.width
    const y = ((event.clientY - box.top) * height) / box.height
    show([nearest(columns.map(placed.x), x), nearest(rows.map(placed.y), y)])
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return show(null)
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const [column, row] = at ?? [Math.floor(columns.length / 2), Math.floor(rows.length / 2)]
    show([within(column + step[0], columns.length), within(row + step[1], rows.length)])
  }
  return (
    <svg
      className="drawing drawing-read"
      role="img"
      aria-label={t('{summary} Arrow keys in four directions read its values.', { summary: plot.summary })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its values are read with the arrow keys.
      tabIndex={0}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={() => show(null)}
      onBlur={() => show(null)}
      onKeyDown={press}
    >
      <Drawing chart={plot} width={width} height={height} />
      {cell && <Cross cell={cell} placed={placed} />}
    </svg>
  )
}

interface CrossProps {
  readonly cell: FieldCell
  readonly placed: ReturnType<typeof placePlot>
}

const Cross = ({ cell: { at }, placed: { x, y, left, right, base } }: CrossProps) => (
  <g className="readout">
    <line x1={rounded(x(at[0]))} x2={rounded(x(at[0]))} y1={20} y2={base} />
    <line x1={left} x2={right} y1={rounded(y(at[1]))} y2={rounded(y(at[1]))} />
    <circle data-tone="neutral" className="hollow" cx={rounded(x(at[0]))} cy={rounded(y(at[1]))} r={4} />
  </g>
)

/** The places of a field, row by row from below, and their numbers along both axes. */
const gridOf = ({ layers }: Plot) => {
  const cells = layers.find((layer) => layer.mark === 'field')?.cells ?? []
  return {
    cells,
    columns: [...new Set(cells.map(({ at }) => at[0]))],
    rows: [...new Set(cells.map(({ at }) => at[1]))],
  }
}
