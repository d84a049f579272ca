/** One dot a row on a common axis, beside a band and a line. */
import { scaleOf, ticksAlong, ticksApart } from './axis-scale.ts'
import type { Dots } from './chart.ts'
import { keepInside } from './keep-inside.ts'
import { rounded, textWidth } from './rounded.ts'

const foot = 40

/** On a narrow page names stand above their rows. */
const isNarrow = (width: number): boolean => width < 560

const rowOf = (width: number): number => (isNarrow(width) ? 40 : 24)

const headOf = ({ band, line }: Dots): number => 4 + (band ? 18 : 0) + (line ? 18 : 0)

export const dotsHeight = (chart: Dots, width: number): number =>
  headOf(chart) + chart.rows.length * rowOf(width) + foot

export const DrawDots = ({ chart, width }: { readonly chart: Dots; readonly width: number }) => {
  const narrow = isNarrow(width)
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))
  const left = narrow ? 8 : 12 + longest(chart.rows.map(({ label }) => label))
  const right = width - 12 - longest(chart.rows.map(({ text }) => text))
  const x = scaleOf(chart.x, [left, right])
  const head = headOf(chart)
  const row = rowOf(width)
  const base = head + chart.rows.length * row
  const ticks = ticksApart(ticksAlong(chart.x, x, Math.max(2, Math.floor((right - left) / 60))))
  return (
    <>
      {chart.band && (
        <g data-tone="neutral">
          <rect
            className="wash"
            x={rounded(x(chart.band.from))}
            y={20}
            width={rounded(x(chart.band.to) - x(chart.band.from))}
            height={rounded(base - 20)}
          />
          <text
            className="axis-title"
            y={14}
            {...keepInside((x(chart.band.from) + x(chart.band.to)) / 2, chart.band.label, 0, width)}
          >
            {chart.band.label}
          </text>
        </g>
      )}
      {ticks.map(({ at, label }) => (
        <text key={label} className="axis-label" x={rounded(at)} y={base + 17} textAnchor="middle">
          {label}
        </text>
      ))}
      <text className="axis-title" x={rounded(right)} y={base + 36} textAnchor="end">
        {chart.x.title}
      </text>
      {chart.line && (
        <g className="level">
          <line x1={rounded(x(chart.line.at))} x2={rounded(x(chart.line.at))} y1={head - 4} y2={base} />
          <text y={head - 8} {...keepInside(x(chart.line.at), chart.line.label, 0, width)}>
            {chart.line.label}
          </text>
        </g>
      )}
      {chart.rows.map(({ label, at, text, tone, strong }, index) => {
        const middle = head + (index + 1) * row - 10
        return (
          <g key={label} data-tone={tone}>
            <line className="zero" x1={left} x2={rounded(right)} y1={middle} y2={middle} />
            <text
              className={strong ? 'bar-label own' : 'bar-label'}
              x={0}
              y={narrow ? middle - 13 : middle + 4}
            >
              {label}
            </text>
            {Number.isFinite(at) && (
              <circle className={strong ? 'solid' : 'hollow'} cx={rounded(x(at))} cy={middle} r={5} />
            )}
            <text className="bar-value" x={rounded(right + 10)} y={middle + 4}>
              {text}
            </text>
          </g>
        )
      })}
    </>
  )
}
