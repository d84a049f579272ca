/**
 * The satellites as dots. A million of them leave no time for an object or a sine each, so their places on the orbit are
 * kept as cosines and sines and turned together.
 */
import type { Constellation } from '../../fleet/constellation.ts'
import { anomalyOf } from '../../fleet/satellites.ts'
import { earthRadius } from '../../physics/constants.ts'
import { dot, isHidden, planeAxes, type Vector, type View } from './vectors.ts'

/** More dots than this are not worth their memory: of more satellites every so many are left out. */
export const mostShown = 2_000_000

/** Enough to know the share in shadow to half a per cent, where a graphics processor draws all. */
export const enoughToCount = 20_000

export interface Fleet {
  readonly shown: number
  /** Node of each ring, from the constellation's own [rad], and its radius in Earth radii. */
  readonly nodes: Float64Array
  readonly radii: Float64Array
  /** First dot of each ring, and the end of the last. */
  readonly starts: Int32Array
  readonly cosines: Float32Array
  readonly sines: Float32Array
}

/** Satellites where the design puts them; of more than `most`, every so many. */
export const fleetOf = ({ rings }: Pick<Constellation, 'rings'>, most = mostShown): Fleet => {
  const count = rings.reduce((sum, ring) => sum + ring.satellites, 0)
  const shown = Math.min(count, most)
  const nodes = Float64Array.from(rings, (ring) => ring.node)
  const radii = Float64Array.from(rings, (ring) => 1 + ring.altitude / earthRadius)
  const starts = new Int32Array(rings.length + 1)
  const cosines = new Float32Array(shown)
  const sines = new Float32Array(shown)
  let first = 0
  rings.forEach((ring, n) => {
    const end = first + ring.satellites
    const [from, to] = [first, end].map((number) => Math.round((number * shown) / Math.max(1, count)))
    starts[n + 1] = to ?? 0
    for (let at = from ?? 0; at < (to ?? 0); at++) {
      const place = Math.min(ring.satellites - 1, Math.floor((at * count) / shown) - first)
      const angle = anomalyOf(ring, Math.max(0, place))
      cosines[at] = Math.cos(angle)
      sines[at] = Math.sin(angle)
    }
    first = end
  })
  return { shown, nodes, radii, starts, cosines, sines }
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

export const roomForDots = ({ shown }: Pick<Fleet, 'shown'>): Dots => ({
  right: new Float32Array(shown),
  up: new Float32Array(shown),
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
  const { sun } = place
  dots.lit = 0
  dots.shaded = 0
  dots.inShadow = 0
  for (let plane = 0; plane < fleet.nodes.length; plane++) {
    const radius = fleet.radii[plane] ?? 1
    const [turnCosine, turnSine] = [Math.cos(phase) * radius, Math.sin(phase) * radius]
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
      const slot = isShaded ? fleet.shown - ++dots.shaded : dots.lit++
      dots.right[slot] = right
      dots.up[slot] = up
    }
  }
}
