/** Horizontal bars with their names and their values. */
import { scaleLinear } from 'd3-scale'
import { whyLink } from '../live/route.ts'
import type { Bar, Bars } from './chart.ts'
import { keepInside } from './keep-inside.ts'
import { type BarsPlace, placeBars } from './place-bars.ts'
import { rounded, shortened, textWidth } from './rounded.ts'

const thick = 14

export const DrawBars = ({ chart, width }: { readonly chart: Bars; readonly width: number }) => {
  const place = placeBars(chart, width)
  const { left, right, top, height } = place
  const x = scaleLinear()
    .domain(chart.domain)
    .range([left, width - right])
  return (
    <>
      {chart.bars.map((bar, index) => (
        <DrawBar
          key={`${bar.tone} ${bar.group ?? ''} ${bar.label}`}
          bar={bar}
          at={place.at[index] ?? 0}
          place={place}
          x={x}
          width={width}
        />
      ))}
      {chart.domain[0] < 0 || chart.line || place.isStacked ? null : (
        <line className="zero" x1={rounded(left)} x2={rounded(left)} y1={top} y2={height - 6} />
      )}
      {chart.line && (
        <g className="level">
          <line x1={rounded(x(chart.line.at))} x2={rounded(x(chart.line.at))} y1={top - 4} y2={height - 6} />
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
  readonly place: BarsPlace
  readonly x: (value: number) => number
  readonly width: number
}

const DrawBar = ({ bar, at, place: { isStacked, left }, x, width }: BarProps) => {
  const [start, end] = [x(bar.from), x(bar.to)].sort((a, b) => a - b) as [number, number]
  const label = shortened(bar.label, isStacked ? width : left - 8)
  const y = isStacked ? at + 18 : at + 2
  const isLate = end + 6 + textWidth(bar.text) > width
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
        y={y}
        width={rounded(Math.max(1, end - start))}
        height={thick}
      />
      <text
        className="bar-value"
        x={rounded(isLate ? (isStacked ? width : start - 6) : end + 6)}
        y={isLate && isStacked ? at + 13 : y + 11}
        textAnchor={isLate ? 'end' : 'start'}
      >
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
