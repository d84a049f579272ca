/** Areas to one scale: squares (or strips) that stand on a line with their names below. */
import type { Areas } from './chart.ts'
import { placeAreas } from './place-areas.ts'
import { rounded } from './rounded.ts'

interface Props {
  readonly chart: Areas
  readonly width: number
  readonly height: number
}

export const DrawAreas = ({ chart, width, height }: Props) => {
  const places = placeAreas(chart, width, height)
  return chart.shapes.map((shape, index) => {
    const place = places[index]
    if (!place) return null
    const ground = place.y + place.height
    return (
      <g key={shape.label} data-tone={shape.tone}>
        <rect
          className={shape.tone === 'neutral' ? 'wash' : 'solid'}
          x={rounded(place.x)}
          y={rounded(place.y)}
          width={rounded(place.width)}
          height={rounded(place.height)}
        />
        <text className="area-label" x={rounded(place.x)} y={rounded(ground + 16)}>
          {shape.label}
        </text>
        <text className="area-value" x={rounded(place.x)} y={rounded(ground + 32)}>
          {shape.text}
        </text>
      </g>
    )
  })
}
