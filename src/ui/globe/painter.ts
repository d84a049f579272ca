/** Keeps what is on the canvases and paints again only what has changed. */
import type { Constellation } from '../../fleet/constellation.ts'
import { argumentRate } from '../../fleet/secular.ts'
import type { Colours } from './colours.ts'
import { enoughToCount, fleetOf, mostShown, placeDots, roomForDots } from './fleet.ts'
import { type Eye, frameOf } from './frame.ts'
import { contactsOf, type Ground, type Tally, tallyOf } from './ground.ts'
import { land } from './land.ts'
import { paintEarth } from './paint-earth.ts'
import { paintGround, type Weather } from './paint-ground.ts'
import { paintDots, paintNames, paintRing, paintSunlight, sizeOf } from './paint-orbit.ts'
import { createPixels, mostSquares } from './pixels.ts'
import { createPoints } from './points.ts'
import { type Orbit, skyOf } from './scene.ts'

export interface Scene {
  readonly orbit: Orbit
  readonly day: number
  readonly eye: Eye
  readonly constellation: Constellation | null
  readonly ground: Ground
  /** Weather over the places at an hour of the day shown; clear where no flight has drawn one. */
  readonly weatherAt: ((hour: number) => Weather) | null
  readonly clock: Clock
}

/** Time of the day shown [s], which the painter moves and others may set, and how fast it goes [1]. */
export interface Clock {
  time: number
  haste: number
}

export interface Seen {
  /** Of the day [s]. */
  readonly time: number
  /** Share of the satellites. */
  readonly inShadow: number
  readonly tally: Tally
}

export interface Painter {
  /** `seconds` have gone by on the page since the last call. */
  readonly paint: (scene: Scene, seconds: number) => void
  /** Tells what is seen a few times a second at most while it plays. */
  readonly report: (told: (seen: Seen) => void, atOnce: boolean) => void
}

const secondsOfDay = 86_400
/** Turn of the Earth that is not worth a new picture: half a pixel at the middle [s]. */
const earthStep = 30
/** Paints between two reports: four reports a second. */
const patience = 15

const countOf = ({ rings }: Constellation): number => rings.reduce((sum, ring) => sum + ring.satellites, 0)

export const createPainter = (
  { earth, dots: dotted, sky }: Readonly<Record<'earth' | 'dots' | 'sky', HTMLCanvasElement>>,
  colours: Colours,
  { fontFamily }: { readonly fontFamily: string },
): Painter => {
  const [below, above] = [earth.getContext('2d'), sky.getContext('2d')]
  const points = createPoints(dotted, colours)
  const pixels = points ? null : createPixels(dotted, colours)
  const font = `13px ${fontFamily}`
  let time = 0
  let loaded: Constellation | null = null
  let fleet = fleetOf({ rings: [] })
  let dots = roomForDots(fleet)
  let tally = tallyOf([])
  let painted = ''
  let count = 0
  let share = 0

  const measure = (): readonly [number, number] => {
    const [width, height, ratio] = [earth.clientWidth, earth.clientHeight, devicePixelRatio]
    for (const canvas of [earth, dotted, sky]) {
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
    paint: ({ orbit, day, eye, constellation, ground, weatherAt, clock }, seconds) => {
      if (!below || !above || !orbit.exists) return
      clock.time = (clock.time + seconds * clock.haste) % secondsOfDay
      time = clock.time
      if (constellation !== loaded) {
        loaded = constellation
        fleet = fleetOf(constellation ?? { rings: [] }, points ? enoughToCount : mostShown)
        dots = roomForDots(fleet)
        pixels?.clear()
        points?.load(constellation ?? { rings: [] })
      }
      const size = measure()
      const now = skyOf(orbit, day + time / secondsOfDay)
      const frame = frameOf(size, eye, now.sunLongitude, now.radius)
      const key = `${day} ${Math.round(time / earthStep)} ${eye} ${frame.scale}`
      if (key !== painted) paintEarth(below, frame, now, land, colours)
      painted = key
      const place = { node: now.node, inclination: orbit.inclination, radius: now.radius, sun: now.sun }
      const phase = (argumentRate(orbit) * time) % (2 * Math.PI)
      placeDots(fleet, place, frame.view, phase, dots)
      share = dots.inShadow / Math.max(1, fleet.shown)
      above.clearRect(0, 0, frame.width, frame.height)
      paintRing(above, frame, place, colours)
      if (points) points.draw(frame, place, phase, sizeOf(loaded ? countOf(loaded) : 0))
      else if (fleet.shown > mostSquares) pixels?.draw(frame, dots, sizeOf(fleet.shown))
      else paintDots(above, frame, dots, fleet.shown, colours)
      const moment = { ...place, greenwich: now.greenwich, phase }
      const contacts = constellation ? contactsOf(ground, constellation, moment) : []
      tally = tallyOf(contacts)
      paintGround(above, frame, contacts, weatherAt?.(Math.floor(time / 3600)) ?? null, colours)
      paintSunlight(above, frame, place, colours)
      paintNames(above, frame, place, colours, font)
    },
    report: (told, atOnce) => {
      if (atOnce || count++ % patience === 0) told({ time, inShadow: share, tally })
    },
  }
}
