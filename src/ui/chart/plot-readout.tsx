/** Values of a plot at the pointer, the finger or, with the arrow keys, at a place of one’s own. */

import { type KeyboardEvent, type MouseEvent, type PointerEvent, useMemo, useState } from 'react'
import { t } from '../../words/words.ts'
import type { Plot } from './chart.ts'
import { Drawing } from './drawing.tsx'
import { placePlot } from './place-plot.ts'
import { nearestPlace, placesOf, readoutAt } from './readout.ts'
import { rounded } from './rounded.ts'

interface Props {
  readonly plot: Plot
  readonly width: number
  readonly height: number
  readonly onRead: (text: string) => void
  /** Told the place that is pressed, or that Enter is pressed at, where places can be chosen. */
  readonly onPick?: ((place: number) => void) | undefined
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageDown: -10, PageUp: 10 }

export const PlotReadout = ({ plot, width, height, onRead, onPick }: Props) => {
  const placed = useMemo(() => placePlot(plot, width, height), [plot, width, height])
  const places = useMemo(() => placesOf(plot), [plot])
  const [at, setAt] = useState<number | null>(null)
  const place = at === null ? undefined : places[Math.min(at, places.length - 1)]
  const readout = place === undefined ? null : readoutAt(plot, placed, place)
  const show = (next: number | null) => {
    setAt(next)
    const shown = next === null ? undefined : places[next]
    onRead(shown === undefined ? '' : readoutAt(plot, placed, shown).text)
  }
  const placeUnder = (event: MouseEvent<SVGSVGElement>): number => {
    const box = event.currentTarget.getBoundingClientRect()
    return nearestPlace(places, placed, ((event.clientX - box.left) * width) / box.width)
  }
  const point = (event: PointerEvent<SVGSVGElement>) => show(placeUnder(event))
  const pick = (next: number | null) => {
    const picked = next === null ? undefined : places[next]
    if (picked !== undefined) onPick?.(picked)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return show(null)
    if (onPick && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      return pick(at)
    }
    const last = places.length - 1
    const step = steps[event.key]
    if (step === undefined && event.key !== 'Home' && event.key !== 'End') return
    event.preventDefault()
    if (step === undefined) show(event.key === 'Home' ? 0 : last)
    else show(Math.max(0, Math.min(last, (at ?? (step > 0 ? -1 : last + 1)) + step)))
  }
  return (
    <svg
      className="drawing drawing-read"
      role="img"
      aria-label={t('{summary} Arrow keys read its values{x}.', {
        summary: plot.summary,
        x: onPick ? ', and Enter chooses' : '',
      })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its values are read with the arrow keys.
      tabIndex={0}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onPointerDown={point}
      onPointerMove={point}
      onClick={onPick && ((event) => pick(placeUnder(event)))}
      onPointerLeave={() => show(null)}
      onBlur={() => show(null)}
      onKeyDown={press}
    >
      <Drawing chart={plot} width={width} height={height} />
      {readout && (
        <g className="readout">
          <line x1={rounded(readout.x)} x2={rounded(readout.x)} y1={20} y2={placed.base} />
          {readout.marks.map(({ y, tone }) => (
            <circle
              key={`${tone} ${rounded(y)}`}
              data-tone={tone}
              className="solid"
              cx={rounded(readout.x)}
              cy={rounded(y)}
              r={4}
            />
          ))}
        </g>
      )}
    </svg>
  )
}
