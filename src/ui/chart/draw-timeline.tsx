/** Spans in rows under one another, on one axis of time. */
import { scaleOf, ticksAlong, ticksApart } from './axis-scale.ts'
import type { Timeline } from './chart.ts'
import { keepInside } from './keep-inside.ts'
import { rounded, textWidth } from './rounded.ts'

const row = 26
const thick = 14
const groupRoom = 30

const footOf = ({ x }: Timeline): number => (x.title === '' ? 24 : 40)

const headOf = ({ line }: Timeline): number => (line ? 22 : 2)

export const timelineHeight = (chart: Timeline): number =>
  headOf(chart) +
  chart.rows.reduce((sum, { group }) => sum + row + (group ? groupRoom : 0), 0) +
  footOf(chart)

export const DrawTimeline = ({ chart, width }: { readonly chart: Timeline; readonly width: number }) => {
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))
  const left = Math.min(width * 0.42, 10 + longest(chart.rows.map(({ label }) => label)))
  const right = width - Math.min(width * 0.4, 10 + longest(chart.rows.map(({ text }) => text)))
  const x = scaleOf(chart.x, [left, right])
  const [first, last] = chart.x.domain
  const head = headOf(chart)
  const base = timelineHeight(chart) - footOf(chart)
  const ticks = ticksApart(ticksAlong(chart.x, x, Math.max(2, Math.floor((right - left) / 75))))
  let y = head
  const rows = chart.rows.map((each) => {
    if (each.group) y += groupRoom
    const at = y
    y += row
    return { ...each, at }
  })
  const clipped = (value: number) => rounded(x(Math.min(last, Math.max(first, value))))
  return (
    <>
      {ticks.map(({ at, label }) => (
        <g key={label} className="axis">
          <line x1={rounded(at)} x2={rounded(at)} y1={head} y2={base} />
          <text x={rounded(at)} y={base + 17} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <text className="axis-title" x={rounded(right)} y={base + 36} textAnchor="end">
        {chart.x.title}
      </text>
      {rows.map(({ label, text, tone, spans, group, at }) => (
        <g key={`${group ?? ''}${label}${at}`} data-tone={tone}>
          {group && (
            <text className="bar-group" x={0} y={at - 9}>
              {group}
            </text>
          )}
          <text className="bar-label" x={0} y={at + 13}>
            {label}
          </text>
          {spans.map(({ from, to, strong }) => (
            <rect
              key={from}
              className={strong ? 'solid' : 'wash'}
              x={clipped(from)}
              y={at + 2}
              width={Math.max(2, rounded(clipped(to) - clipped(from)))}
              height={thick}
            />
          ))}
          <text className="bar-value" x={rounded(right + 8)} y={at + 13}>
            {text}
          </text>
        </g>
      ))}
      {chart.line && (
        <g className="level">
          <line x1={clipped(chart.line.at)} x2={clipped(chart.line.at)} y1={head - 4} y2={base} />
          <text y={12} {...keepInside(clipped(chart.line.at), chart.line.label, 0, width)}>
            {chart.line.label}
          </text>
        </g>
      )}
    </>
  )
}
