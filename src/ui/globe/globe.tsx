/** The orbit at its true size about the Earth: day and night, shadow, satellites; time and eye can be moved. */
import { useId, useMemo, useRef, useState } from 'react'
import { whyNotFeasible } from '../../engine/feasible.ts'
import { formatNumber } from '../../engine/format.ts'
import { t } from '../../words/words.ts'
import { useChart } from '../chart/use-chart.ts'
import { whyLink } from '../live/route.ts'
import { useSession } from '../live/session.tsx'
import { useMedia } from '../live/use-media.ts'
import { useIsDark } from '../theme/theme-button.tsx'
import { findingOf, reachSentence, reachText } from './finding.ts'
import { type Eye, views } from './frame.ts'
import { GlobePicture } from './globe-picture.tsx'
import type { Clock, Seen } from './painter.ts'
import { planNow } from './plan-read.ts'
import { constellationOf, type Orbit, orbitOf } from './scene.ts'
import { tallyAt } from './tally.ts'
import { useGround } from './use-ground.ts'
import { YearStrip } from './year-strip.tsx'
import './globe.css'

export const Globe = () => {
  const { model, store } = useSession()
  const orbit = useChart(orbitOf)
  if (orbit.exists) return <GlobeFigure orbit={orbit} />
  const reason = whyNotFeasible(model, store.values, 'orbitalPeriod')
  return (
    <figure className="figure globe">
      <h3>No orbit to draw</h3>
      <p className="figure-subtitle">{reason?.replaceAll('\u202f', '\u00a0')}</p>
    </figure>
  )
}

/** The day that the picture opens on: the solstice that darkens a dawn orbit, or a dusk orbit. */
const openingDay = ({ nodeTime }: Orbit): number => (nodeTime < 12 * 3600 ? 354 : 171)

const GlobeFigure = ({ orbit }: { readonly orbit: Orbit }) => {
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const [day, setDay] = useState(() => openingDay(orbit))
  const [eye, setEye] = useState<Eye>(views[0]?.eye ?? [0, 0])
  const [wish, setWish] = useState<boolean | null>(null)
  const playing = wish ?? !isStill
  // A new theme has new colours, so the picture is made anew.
  const isDark = useIsDark()
  const titleId = useId()
  const clock = useRef<Clock>({ time: noon, haste: usualHaste })
  const [, redraw] = useState(0)
  const clockFace = useRef<HTMLSpanElement>(null)
  const hand = useRef<HTMLInputElement>(null)
  const dark = useRef<HTMLSpanElement>(null)
  const reach = useRef<HTMLSpanElement>(null)
  const { title, subtitle, summary, date, beta, shadow } = findingOf(orbit, day)
  const isAround = orbit.kind === 'inclined'
  const constellation = useMemo(() => constellationOf(orbit), [orbit])
  const { ground, weatherAt, isFlown } = useGround(useChart(planNow), day)
  const now = tallyAt({ orbit, day, constellation, ground, clock: clock.current })
  const tell = ({ time, inShadow, tally }: Seen) => {
    if (reach.current) reach.current.textContent = reachText(tally)
    if (clockFace.current) clockFace.current.textContent = `${date}, ${clockText(time)}`
    if (hand.current && document.activeElement !== hand.current)
      hand.current.value = String(Math.floor(time / 60))
    if (dark.current) dark.current.textContent = formatNumber(inShadow * orbit.satellites)
  }
  return (
    <figure className="figure globe" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      <p className="figure-subtitle">{subtitle}</p>
      <GlobePicture
        key={String(isDark)}
        orbit={orbit}
        day={day}
        eye={eye}
        constellation={constellation}
        ground={ground}
        weatherAt={weatherAt}
        playing={playing}
        clock={clock.current}
        summary={`${summary} ${reachSentence(now, clockText(clock.current.time))}`}
        onEye={setEye}
        onSeen={tell}
      />
      <dl className="globe-facts">
        <div>
          <dt>Time (UT)</dt>
          <dd>
            <span ref={clockFace} />
          </dd>
        </div>
        <div>
          <dt>Sun above the plane{isAround && ' drawn'}</dt>
          <dd>{beta}</dd>
        </div>
        <div>
          <dt>Shadow on each orbit{isAround && ' of it'}</dt>
          <dd>
            <a href={whyLink('worstEclipseDuration')}>{shadow}</a>
          </dd>
        </div>
        <div>
          <dt>Satellites in shadow now</dt>
          <dd>
            <span ref={dark} />
          </dd>
        </div>
        <div>
          <dt>
            {isFlown
              ? t('Sites in view of a satellite, weather as flown')
              : t('Sites in view of a satellite')}
          </dt>
          <dd>
            <span ref={reach} />
          </dd>
        </div>
      </dl>
      <YearStrip orbit={orbit} day={day} spoken={`${date}, shadow on each orbit: ${shadow}`} onDay={setDay} />
      <div className="globe-tools">
        <button type="button" className="action" onClick={() => setWish(!playing)}>
          {playing ? 'Pause' : 'Play'}
        </button>
        <label className="globe-speed">
          Speed
          <select
            defaultValue={usualHaste}
            onChange={(event) => {
              clock.current.haste = Number(event.currentTarget.value)
            }}
          >
            {hastes.map(({ haste, label }) => (
              <option key={haste} value={haste}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label className="globe-angle globe-time">
          Time
          <input
            ref={hand}
            type="range"
            min={0}
            max={1439}
            defaultValue={noon / 60}
            aria-label="Time of the day, UT"
            onChange={(event) => {
              const minutes = Number(event.currentTarget.value)
              clock.current.time = minutes * 60
              event.currentTarget.setAttribute('aria-valuetext', clockText(minutes * 60))
              redraw((times) => times + 1)
            }}
          />
        </label>
        <fieldset className="globe-views">
          <legend>View</legend>
          {views.map((view) => (
            <button
              key={view.name}
              type="button"
              className="action"
              aria-pressed={view.eye === eye}
              onClick={() => setEye(view.eye)}
            >
              {view.name}
            </button>
          ))}
        </fieldset>
        <div className="globe-angles">
          <Angle label="Turn" value={eye[0]} most={180} onValue={(turn) => setEye([turn, eye[1]])} />
          <Angle label="Tilt" value={eye[1]} most={90} onValue={(tilt) => setEye([eye[0], tilt])} />
        </div>
      </div>
    </figure>
  )
}

const noon = 43_200

/** A second on the page is four minutes in orbit: about 24 seconds a turn. */
const usualHaste = 240

const hastes = [
  { haste: 1, label: 'as it is' },
  { haste: 60, label: 'a minute a second' },
  { haste: usualHaste, label: 'four minutes a second' },
  { haste: 960, label: 'sixteen minutes a second' },
]

const clockText = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

interface AngleProps {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly onValue: (angle: number) => void
}

const Angle = ({ label, value, most, onValue }: AngleProps) => {
  const degrees = Math.round((value * 180) / Math.PI)
  return (
    <label className="globe-angle">
      {label}
      <input
        type="range"
        min={-most}
        max={most}
        value={degrees}
        aria-valuetext={`${degrees} degrees`}
        onChange={(event) => onValue((Number(event.currentTarget.value) * Math.PI) / 180)}
      />
    </label>
  )
}
