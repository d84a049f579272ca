/** Keeps what is on the canvases and paints again only what has changed. */
import type { Colours } from './colours.ts'
import { type Fleet, placeDots, roomForDots } from './fleet.ts'
import { type Eye, frameOf } from './frame.ts'
import { land } from './land.ts'
import { paintEarth } from './paint-earth.ts'
import { paintDots, paintNames, paintRing, paintSunlight } from './paint-orbit.ts'
import { type Orbit, skyOf } from './scene.ts'

export interface Scene {
  readonly orbit: Orbit
  readonly day: number
  readonly eye: Eye
  readonly fleet: Fleet
}

export interface Painter {
  /** `seconds` have gone by on the page since the last call. */
  readonly paint: (scene: Scene, seconds: number) => void
  /** Tells the time of day [s] and the share of satellites in shadow, a few times a second at most. */
  readonly report: (told: (time: number, inShadow: number) => void) => void
}

/** A second on the page is four minutes in orbit: about 24 seconds a turn. */
const haste = 240
const secondsOfDay = 86_400
/** Turn of the Earth that is not worth a new picture: half a pixel at the middle [s]. */
const earthStep = 30
/** Paints between two reports: four reports a second. */
const patience = 15

export const createPainter = (
  earth: HTMLCanvasElement,
  sky: HTMLCanvasElement,
  colours: Colours,
  { fontFamily }: { readonly fontFamily: string },
): Painter => {
  const [below, above] = [earth.getContext('2d'), sky.getContext('2d')]
  const dots = roomForDots()
  const font = `13px ${fontFamily}`
  let time = secondsOfDay / 2
  let painted = ''
  let count = 0
  let share = 0
  let phase = 0

  const measure = (): readonly [number, number] => {
    const [width, height, ratio] = [earth.clientWidth, earth.clientHeight, devicePixelRatio]
    for (const canvas of [earth, sky]) {
      const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)]
      if (canvas.width === wide && canvas.height === high) continue
      canvas.width = wide
      canvas.height = high
      painted = ''
    }
    below?.setTransform(ratio, 0, 0, ratio, 0, 0)
    above?.setTransform(ratio, 0, 0, ratio, 0, 0)
    return [width, height]
  }

  return {
    paint: ({ orbit, day, eye, fleet }, seconds) => {
      if (!below || !above || !orbit.exists) return
      time = (time + seconds * haste) % secondsOfDay
      const size = measure()
      const now = skyOf(orbit, day + time / secondsOfDay)
      const frame = frameOf(size, eye, now.sunLongitude, now.radius)
      const key = `${day} ${Math.round(time / earthStep)} ${eye} ${frame.scale}`
      if (key !== painted) paintEarth(below, frame, now, land, colours)
      painted = key
      const place = { node: now.node, inclination: orbit.inclination, radius: now.radius, sun: now.sun }
      phase = (phase + ((seconds * haste) / orbit.period) * 2 * Math.PI) % (2 * Math.PI)
      placeDots(fleet, place, frame.view, phase, dots)
      share = dots.inShadow / Math.max(1, fleet.shown)
      above.clearRect(0, 0, frame.width, frame.height)
      paintRing(above, frame, place, colours)
      paintDots(above, frame, dots, fleet.shown, colours)
      paintSunlight(above, frame, place, colours)
      paintNames(above, frame, place, colours, font)
    },
    report: (told) => {
      if (count++ % patience === 0) told(time, share)
    },
  }
}
