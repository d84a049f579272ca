/** Horizontal bars with their names at the left and their values beside them. */
import { scaleLinear } from 'd3-scale'
import { whyLink } from '../number/number.tsx'
import type { Bar, Bars } from './chart.ts'
import { keepInside } from './keep-inside.ts'
import { rounded, textWidth } from './rounded.ts'

const row = 26
const thick = 14

export const DrawBars = ({ chart, width }: { readonly chart: Bars; readonly width: number }) => {
  const left = Math.min(width * 0.42, 8 + Math.max(...chart.bars.map(({ label }) => textWidth(label))))
  const right = 8 + Math.max(...chart.bars.map(({ text }) => textWidth(text)))
  const x = scaleLinear()
    .domain(chart.domain)
    .range([left, width - right])
  const top = chart.line ? 22 : 2
  let y = top
  const placed = chart.bars.map((bar) => {
    if (bar.group) y += row + 4
    const at = y
    y += row
    return { bar, at }
  })
  return (
    <>
      {placed.map(({ bar, at }) => (
        <DrawBar key={`${bar.group ?? ''}${bar.label}`} bar={bar} at={at} left={left} x={x} />
      ))}
      {chart.domain[0] < 0 || chart.line ? null : (
        <line className="zero" x1={rounded(left)} x2={rounded(left)} y1={top} y2={y - 6} />
      )}
      {chart.line && (
        <g className="level">
          <line x1={rounded(x(chart.line.at))} x2={rounded(x(chart.line.at))} y1={top - 4} y2={y - 6} />
          <text y={12} {...keepInside(x(chart.line.at), chart.line.label, 0, width)}>
            {chart.line.label}
          </text>
        </g>
      )}
    </>
  )
}

interface BarProps {
  readonly bar: Bar
  readonly at: number
  readonly left: number
  readonly x: (value: number) => number
}

const DrawBar = ({ bar, at, left, x }: BarProps) => {
  const [start, end] = [x(bar.from), x(bar.to)].sort((a, b) => a - b) as [number, number]
  const label = shortened(bar.label, left - 8)
  return (
    <g data-tone={bar.tone}>
      {bar.group && (
        <text className="bar-group" x={0} y={at - 9}>
          {bar.group}
        </text>
      )}
      <BarLabel bar={bar} text={label} y={at + 13} />
      <rect
        className={bar.strong ? 'solid' : 'wash'}
        x={rounded(start)}
        y={at + 2}
        width={rounded(Math.max(1, end - start))}
        height={thick}
      />
      <text className="bar-value" x={rounded(end + 6)} y={at + 13}>
        {bar.text}
      </text>
    </g>
  )
}

/** The name of a quantity leads to why. */
const BarLabel = ({ bar, text, y }: { readonly bar: Bar; readonly text: string; readonly y: number }) => {
  const label = (
    <text className="bar-label" x={0} y={y}>
      {text}
      {text === bar.label ? null : <title>{bar.label}</title>}
    </text>
  )
  return bar.id ? <a href={whyLink(bar.id)}>{label}</a> : label
}

const shortened = (text: string, room: number): string => {
  const letters = Math.floor(room / 6.4)
  return text.length <= letters + 1 ? text : `${text.slice(0, letters - 1).trimEnd()}…`
}
