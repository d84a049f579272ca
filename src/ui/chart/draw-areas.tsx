/** Areas to one scale: squares (or strips) that stand on one line, the largest filling the height. */
import type { Areas } from './chart.ts'
import { rounded } from './rounded.ts'

const gap = 26
const foot = 40
const head = 8

export const DrawAreas = ({
  chart,
  width,
  height,
}: {
  readonly chart: Areas
  readonly width: number
  readonly height: number
}) => {
  const sides = chart.shapes.map(({ area, aspect = 1 }) => ({
    wide: Math.sqrt(area * aspect),
    high: Math.sqrt(area / aspect),
  }))
  const least = 64
  const total = sides.reduce((sum, { wide }) => sum + wide, 0)
  const tallest = Math.max(...sides.map(({ high }) => high))
  const scale = Math.min(
    (width - gap * (sides.length - 1) - least * Math.max(0, sides.length - 2)) / total,
    (height - foot - head) / tallest,
  )
  const ground = height - foot
  let x = 0
  return (
    <>
      {chart.shapes.map((shape, at) => {
        const { wide = 0, high = 0 } = sides[at] ?? {}
        const [w, h] = [Math.max(1.5, wide * scale), Math.max(1.5, high * scale)]
        const start = x
        x += Math.max(w, least) + gap
        return (
          <g key={shape.label} data-tone={shape.tone}>
            <rect
              className={shape.tone === 'neutral' ? 'wash' : 'solid'}
              x={rounded(start)}
              y={rounded(ground - h)}
              width={rounded(w)}
              height={rounded(h)}
            />
            <text className="area-label" x={rounded(start)} y={ground + 16}>
              {shape.label}
            </text>
            <text className="area-value" x={rounded(start)} y={ground + 32}>
              {shape.text}
            </text>
          </g>
        )
      })}
    </>
  )
}
