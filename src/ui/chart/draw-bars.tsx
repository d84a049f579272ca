/** Horizontal bars with their names and their values. */
import { scaleLinear } from 'd3-scale'
import { formatNumber } from '../../engine/format.ts'
import { whyLink } from '../live/route.ts'
import { ticksApart } from './axis-scale.ts'
import type { Bar, Bars } from './chart.ts'
import { keepInside } from './keep-inside.ts'
import { type BarsPlace, placeBars } from './place-bars.ts'
import { rounded, shortened, textWidth } from './rounded.ts'

const thick = 14

export const DrawBars = ({ chart, width }: { readonly chart: Bars; readonly width: number }) => {
  const place = placeBars(chart, width)
  const { left, right, top, base } = place
  const x = scaleLinear()
    .domain(chart.domain)
    .range([left, width - right])
  const ticks =
    chart.axis === undefined
      ? []
      : ticksApart(x.ticks(6).map((at) => ({ at: x(at), label: formatNumber(at) })))
  return (
    <>
      {ticks.map(({ at, label }) => (
        <g key={label} className="axis">
          <line x1={rounded(at)} x2={rounded(at)} y1={top} y2={base} />
          <text y={base + 15} {...keepInside(at, label, 0, width)}>
            {label}
          </text>
        </g>
      ))}
      {chart.axis !== undefined && (
        <text className="axis-title" x={rounded(width - right)} y={base + 34} textAnchor="end">
          {chart.axis}
        </text>
      )}
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
      {chart.domain[0] < 0 || chart.line || chart.axis !== undefined || place.isStacked ? null : (
        <line className="zero" x1={rounded(left)} x2={rounded(left)} y1={top} y2={base - 4} />
      )}
      {chart.line && (
        <g className="level">
          <line x1={rounded(x(chart.line.at))} x2={rounded(x(chart.line.at))} y1={top - 4} y2={base - 4} />
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

const DrawBar = ({ bar, at, place: { isStacked, nameRoom }, x, width }: BarProps) => {
  const [start, end] = [x(bar.from), x(bar.to)].sort((a, b) => a - b) as [number, number]
  const label = shortened(bar.label, nameRoom)
  const y = isStacked ? at + 18 : at + 2
  const reach = bar.reach?.map((value) => rounded(x(value)))
  const last = Math.max(end, reach?.[1] ?? end)
  const isLate = last + 6 + textWidth(bar.text) > width
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
      {reach && (
        <path
          className="bar-reach"
          d={`M${reach[0]} ${y + thick / 2}H${reach[1]}M${reach[1]} ${y + 3}V${y + thick - 3}`}
        />
      )}
      {bar.startText && (
        <text className="bar-value" x={rounded(start - 6)} y={y + 11} textAnchor="end">
          {bar.startText}
        </text>
      )}
      <text
        className="bar-value"
        x={rounded(isLate ? (isStacked ? width : start - 6) : last + 6)}
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
