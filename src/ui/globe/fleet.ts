/**
 * The satellites as dots. Ten thousand at sixty frames a second leave no time for an object or a sine each, so
 * their places on the orbit are kept as cosines and sines and turned together.
 */
import { dot, isHidden, planeAxes, type Vector, type View } from './vectors.ts'

/** More dots than this cannot be told apart. */
export const mostShown = 10_000

/** A sun-synchronous fleet shares one plane; its dots stand up to this far beside it to be told apart [rad]. */
const spread = (4.5 * Math.PI) / 180

/** Planes of dots: as many sideways places in one true plane, or true planes all around the Earth. */
const mostPlanes = { shared: 41, around: 72 }

/** A fixed shift from 0 to 1 for each dot: even rows would weave patterns that mean nothing. */
const scatter = (at: number): number => {
  const mixed = Math.sin(at + 1) * 43_758.5453
  return mixed - Math.floor(mixed)
}

export interface Fleet {
  readonly shown: number
  /** Node of each plane, from the orbit's own [rad]. */
  readonly nodes: Float64Array
  /** First dot of each plane, and the end of the last. */
  readonly starts: Int32Array
  readonly cosines: Float32Array
  readonly sines: Float32Array
}

export const fleetOf = (satellites: number, isAround: boolean): Fleet => {
  const shown = Math.min(Math.max(0, Math.round(satellites)) || 0, mostShown)
  const most = isAround ? mostPlanes.around : mostPlanes.shared
  const planes = Math.max(1, Math.min(most, Math.round(Math.sqrt(shown / (isAround ? 2 : 6)))))
  const nodes = Float64Array.from({ length: planes }, (_, plane) =>
    isAround ? (2 * Math.PI * plane) / planes : planes === 1 ? 0 : spread * ((2 * plane) / (planes - 1) - 1),
  )
  const starts = Int32Array.from({ length: planes + 1 }, (_, plane) => Math.round((shown * plane) / planes))
  const cosines = new Float32Array(shown)
  const sines = new Float32Array(shown)
  for (let plane = 0; plane < planes; plane++) {
    const [first = 0, end = 0] = starts.subarray(plane, plane + 2)
    for (let at = first; at < end; at++) {
      const place = 2 * Math.PI * ((at - first + scatter(at)) / (end - first))
      cosines[at] = Math.cos(place)
      sines[at] = Math.sin(place)
    }
  }
  return { shown, nodes, starts, cosines, sines }
}

/** Dots in the picture plane, in Earth radii: those in sunlight from the front, those in shadow from the back. */
export interface Dots {
  readonly right: Float32Array
  readonly up: Float32Array
  lit: number
  shaded: number
  /** Dots in shadow, with those behind the Earth. */
  inShadow: number
}

export const roomForDots = (): Dots => ({
  right: new Float32Array(mostShown),
  up: new Float32Array(mostShown),
  lit: 0,
  shaded: 0,
  inShadow: 0,
})

export interface Place {
  /** Right ascension of the orbit's node and its inclination [rad]. */
  readonly node: number
  readonly inclination: number
  /** Radius of the orbit in Earth radii. */
  readonly radius: number
  readonly sun: Vector
}

/** Turns all satellites by `phase` along their orbits and finds where they are seen from. */
export const placeDots = (fleet: Fleet, place: Place, view: View, phase: number, dots: Dots): void => {
  const { radius, sun } = place
  const [turnCosine, turnSine] = [Math.cos(phase) * radius, Math.sin(phase) * radius]
  dots.lit = 0
  dots.shaded = 0
  dots.inShadow = 0
  for (let plane = 0; plane < fleet.nodes.length; plane++) {
    const [a, b] = planeAxes(place.node + (fleet.nodes[plane] ?? 0), place.inclination)
    const [aRight, bRight] = [dot(a, view.right), dot(b, view.right)]
    const [aUp, bUp] = [dot(a, view.up), dot(b, view.up)]
    const [aTowards, bTowards] = [dot(a, view.towards), dot(b, view.towards)]
    const [aSun, bSun] = [dot(a, sun), dot(b, sun)]
    const end = fleet.starts[plane + 1] ?? 0
    for (let at = fleet.starts[plane] ?? 0; at < end; at++) {
      const [cosine = 0, sine = 0] = [fleet.cosines[at], fleet.sines[at]]
      const c = cosine * turnCosine - sine * turnSine
      const s = sine * turnCosine + cosine * turnSine
      const along = c * aSun + s * bSun
      const isShaded = along < 0 && radius * radius - along * along < 1
      if (isShaded) dots.inShadow++
      const right = c * aRight + s * bRight
      const up = c * aUp + s * bUp
      if (isHidden(right, up, c * aTowards + s * bTowards)) continue
      const slot = isShaded ? mostShown - ++dots.shaded : dots.lit++
      dots.right[slot] = right
      dots.up[slot] = up
    }
  }
}
