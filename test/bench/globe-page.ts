/** What `globe.mjs` measures in a browser: frames of the globe's satellites, links included. */
import { designConstellation } from '../../src/fleet/constellation.ts'
import type { FleetPlan } from '../../src/fleet/plan.ts'
import { fleetOf, mostShown, placeDots, roomForDots } from '../../src/ui/globe/fleet.ts'
import { frameOf } from '../../src/ui/globe/frame.ts'
import { contactsOf } from '../../src/ui/globe/ground.ts'
import { createPixels } from '../../src/ui/globe/pixels.ts'
import { createPoints } from '../../src/ui/globe/points.ts'
import { direction } from '../../src/ui/globe/vectors.ts'

const size = [1400, 440] as const
const colours = { orbit: 'rgb(31, 87, 191)', shade: 'rgb(22, 24, 29)' }
const order = {
  altitude: 650e3,
  inclination: 1.7,
  formation: 1,
  slot: 10_000,
  step: 5000,
  thickness: 200_000,
}
const links = {
  radioTerminals: 8,
  lightTerminals: 2,
  radioRate: 1,
  lightRate: 1,
  satelliteRadio: 1,
  satelliteLight: 1,
  gatewayShare: 1,
} satisfies FleetPlan['links']
/** Thirty places round the Earth, as many as the catalog has. */
const skies = Array.from({ length: 30 }, (_, n) => ({
  id: String(n),
  latitude: ((n * 37) % 140) / 57.3 - 1.2,
  longitude: (n * 12) / 57.3,
  height: 0,
  clear: 0.5,
  radio: 0.99,
}))
const ground = { mask: 0.35, skies, links, stations: skies.map(() => 3) }

const canvasOf = (): HTMLCanvasElement => {
  const canvas = document.createElement('canvas')
  canvas.width = size[0]
  canvas.height = size[1]
  document.body.append(canvas)
  return canvas
}

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN

/** Median times of `frames` frames [ms]: by pixels, by WebGL2 (NaN where there is none), and of finding the links. */
const measure = (kind: string, satellites: number, frames: number) => {
  const constellation = designConstellation({ ...order, kind, satellites })
  const fleet = fleetOf(constellation, mostShown)
  const dots = roomForDots(fleet)
  const frame = frameOf(size, [1.05, 0.35], 0, 1.1)
  const place = { node: 1, inclination: order.inclination, radius: 1.1, sun: direction(0, 0.3) }
  const timesOf = (draw: (phase: number) => void): number => {
    const times: number[] = []
    for (let n = 0; n < frames; n++) {
      const start = performance.now()
      draw(n / 20)
      times.push(performance.now() - start)
    }
    return middle(times)
  }
  const pixels = createPixels(canvasOf(), colours)
  const dotted = canvasOf()
  const points = createPoints(dotted, colours, () => true)
  points?.load(constellation)
  const gl = dotted.getContext('webgl2')
  const read = new Uint8Array(4)
  return {
    dots: fleet.shown,
    pixels: timesOf((phase) => {
      placeDots(fleet, place, frame.view, phase, dots)
      pixels.draw(frame, dots, 1)
    }),
    points: points
      ? timesOf((phase) => {
          points.draw(frame, place, phase, 1)
          // A pixel read back waits until all is drawn.
          gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, read)
        })
      : Number.NaN,
    links: timesOf((phase) => contactsOf(ground, constellation, { ...place, greenwich: phase / 15, phase })),
  }
}

Object.assign(globalThis, { measure })
