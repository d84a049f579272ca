/** The day of the year on a native slider, under the shadow of every day. */
import { useMemo } from 'react'
import { eclipseYear } from '../../physics/eclipse-year.ts'
import { firstDays, months } from '../chart/make/dates.ts'
import { rounded } from '../chart/rounded.ts'
import type { Orbit } from './scene.ts'

const lastDay = 364
const high = 36

/** Share of an orbit that would reach the top: the most that a low orbit can have. */
const top = 0.4

interface Props {
  readonly orbit: Orbit
  readonly day: number
  readonly spoken: string
  readonly onDay: (day: number) => void
}

export const YearStrip = ({ orbit, day, spoken, onDay }: Props) => {
  const shape = useMemo(() => shapeOf(orbit), [orbit])
  return (
    <div className="year-strip">
      <svg viewBox={`0 0 ${lastDay} ${high}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={shape} />
      </svg>
      <input
        type="range"
        aria-label="Day of the year"
        min={0}
        max={lastDay}
        value={day}
        aria-valuetext={spoken}
        onChange={(event) => onDay(Number(event.currentTarget.value))}
      />
      <div className="year-months" aria-hidden="true">
        {months.map((month, at) => (
          <span key={month} style={{ '--share': (firstDays[at] ?? 0) / lastDay }} data-odd={at % 2 === 1}>
            {month}
          </span>
        ))}
      </div>
    </div>
  )
}

const shapeOf = ({ altitude, inclination, nodeTime, nodeDrift }: Orbit): string => {
  const { fraction } = eclipseYear({ altitude, inclination, nodeTime, nodeDrift })
  const heights = [...fraction.subarray(0, lastDay + 1)].map((share) => rounded(high * (1 - share / top)))
  return `M0 ${high}${heights.map((height, at) => `L${at} ${height}`).join('')}L${lastDay} ${high}Z`
}
