/** The canvases of the globe: a still one for the Earth, one for the satellites, and one above for all else that moves. */
import { type PointerEvent, useEffect, useRef } from 'react'
import { useSession } from '../live/session.tsx'
import { coloursOf } from './colours.ts'
import type { Eye } from './frame.ts'
import { createPainter, type Scene, type Seen } from './painter.ts'
import { useAnimation } from './use-animation.ts'

interface Props extends Scene {
  readonly playing: boolean
  readonly summary: string
  readonly onEye: (eye: Eye) => void
  /** Told now and then, while it plays. */
  readonly onSeen: (seen: Seen) => void
}

export const GlobePicture = ({ playing, summary, onEye, onSeen, ...shown }: Props) => {
  const { store } = useSession()
  const box = useRef<HTMLDivElement>(null)
  const earth = useRef<HTMLCanvasElement>(null)
  const dots = useRef<HTMLCanvasElement>(null)
  const sky = useRef<HTMLCanvasElement>(null)
  const { eye } = shown
  const scene = useRef<Scene>(shown)
  scene.current = shown
  const tell = useRef(onSeen)
  tell.current = onSeen
  const draw = useRef<(seconds: number) => void>(() => undefined)

  useEffect(() => {
    if (!box.current || !earth.current || !dots.current || !sky.current) return
    const element = box.current
    const canvases = { earth: earth.current, dots: dots.current, sky: sky.current }
    const painter = createPainter(canvases, coloursOf(element), getComputedStyle(element))
    draw.current = (seconds) => {
      // While a hand moves a slider the time stands still, so that all that moves is what the slider moves.
      painter.paint(scene.current, store.getState().gesture ? 0 : seconds)
      painter.report(tell.current, seconds === 0)
    }
    const observer = new ResizeObserver(() => painter.paint(scene.current, 0))
    observer.observe(element)
    return () => observer.disconnect()
  }, [store])
  useEffect(() => draw.current(0))
  useAnimation(box, playing, draw)

  const held = useRef<{ readonly x: number; readonly y: number; readonly eye: Eye } | null>(null)
  const hold = (event: PointerEvent) => {
    held.current = { x: event.clientX, y: event.clientY, eye }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const pull = (event: PointerEvent) => {
    if (!held.current) return
    const longitude = held.current.eye[0] - (event.clientX - held.current.x) / 150
    const latitude = held.current.eye[1] + (event.clientY - held.current.y) / 150
    const quarter = Math.PI / 2
    onEye([
      Math.atan2(Math.sin(longitude), Math.cos(longitude)),
      Math.max(-quarter, Math.min(quarter, latitude)),
    ])
  }
  const release = () => {
    held.current = null
  }
  return (
    <div
      ref={box}
      className="globe-box"
      role="img"
      aria-label={summary}
      onPointerDown={hold}
      onPointerMove={pull}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <canvas ref={earth} />
      <canvas ref={dots} />
      <canvas ref={sky} />
    </div>
  )
}
