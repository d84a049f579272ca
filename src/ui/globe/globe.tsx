/** The orbit at its true size about the Earth: terminator, shadow, satellites; the day and the eye can be moved. */
import { type PointerEvent, useEffect, useId, useRef, useState } from 'react'
import { useChart } from '../chart/use-chart.ts'
import { useMedia } from '../layout/use-media.ts'
import { useIsDark } from '../theme/theme-button.tsx'
import { coloursOf } from './colours.ts'
import { drawGlobe, type Moment } from './draw.ts'
import { findingOf } from './finding.ts'
import { land } from './land.ts'
import { fleetOf, type Orbit, orbitOf, skyOf } from './scene.ts'
import { useAnimation } from './use-animation.ts'
import './globe.css'

/** One orbit takes this long on the page. */
const orbitSeconds = 24
const height = 380

export const Globe = () => {
  const orbit = useChart(orbitOf)
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const [day, setDay] = useState(171)
  const [eye, setEye] = useState<Moment['eye']>([1.05, 0.35])
  const [playing, setPlaying] = useState(true)
  // A new theme has new colours, so the picture is made anew.
  const isDark = useIsDark()
  const isPlaying = playing && !isStill
  const { title, subtitle, summary } = findingOf(orbit, day)
  const titleId = useId()
  return (
    <figure className="figure globe" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      <p className="figure-subtitle">{subtitle}</p>
      <Picture
        key={String(isDark)}
        orbit={orbit}
        day={day}
        eye={eye}
        playing={isPlaying}
        summary={summary}
        turn={setEye}
      />
      <div className="globe-tools">
        <label>
          Day
          <input
            type="range"
            min={0}
            max={364}
            value={day}
            aria-valuetext={subtitle}
            onChange={(event) => setDay(Number(event.currentTarget.value))}
          />
        </label>
        <label>
          Turn
          <input
            type="range"
            min={-180}
            max={180}
            value={Math.round((eye[0] * 180) / Math.PI)}
            onChange={(event) => setEye([(Number(event.currentTarget.value) * Math.PI) / 180, eye[1]])}
          />
        </label>
        {!isStill && (
          <button
            type="button"
            className="action"
            aria-pressed={playing}
            onClick={() => setPlaying(!playing)}
          >
            {playing ? 'Pause' : 'Play'}
          </button>
        )}
      </div>
    </figure>
  )
}

interface PictureProps {
  readonly orbit: Orbit
  readonly day: number
  readonly eye: Moment['eye']
  readonly playing: boolean
  readonly summary: string
  readonly turn: (eye: Moment['eye']) => void
}

const Picture = ({ orbit, day, eye, playing, summary, turn }: PictureProps) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const clock = useRef(0)
  const held = useRef<{ readonly x: number; readonly y: number; readonly eye: Moment['eye'] } | null>(null)
  const moment = useRef<Omit<Moment, 'phase' | 'turn'> | null>(null)
  moment.current = { orbit, sky: skyOf(orbit, day), fleet: fleetOf(orbit), eye }

  const draw = useRef<(seconds: number) => void>(() => undefined)
  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const colours = coloursOf(element.parentElement ?? document.body)
    draw.current = (seconds) => {
      clock.current += seconds
      const now = moment.current
      if (!now) return
      const ratio = devicePixelRatio
      const [width, high] = [element.clientWidth, element.clientHeight]
      if (element.width !== Math.round(width * ratio)) element.width = Math.round(width * ratio)
      if (element.height !== Math.round(high * ratio)) element.height = Math.round(high * ratio)
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      const phase = (clock.current / orbitSeconds) * 2 * Math.PI
      drawGlobe(
        context,
        [width, high],
        land,
        { ...now, phase, turn: (phase * now.orbit.period) / 86_164 },
        colours,
      )
    }
    draw.current(0)
    const observer = new ResizeObserver(() => draw.current(0))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => draw.current(0))
  useAnimation(canvas, playing, draw)

  const hold = (event: PointerEvent) => {
    held.current = { x: event.clientX, y: event.clientY, eye }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const pull = (event: PointerEvent) => {
    if (!held.current) return
    const longitude = held.current.eye[0] - (event.clientX - held.current.x) / 150
    const latitude = held.current.eye[1] + (event.clientY - held.current.y) / 150
    turn([Math.atan2(Math.sin(longitude), Math.cos(longitude)), Math.max(-1.5, Math.min(1.5, latitude))])
  }
  const release = () => {
    held.current = null
  }
  return (
    <div className="globe-box">
      <canvas
        ref={canvas}
        role="img"
        aria-label={summary}
        height={height}
        onPointerDown={hold}
        onPointerMove={pull}
        onPointerUp={release}
        onPointerCancel={release}
      />
    </div>
  )
}
