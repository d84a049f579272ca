import { at } from './array.ts'
import { eclipseFraction } from './eclipse.ts'
import type { OrbitPlane } from './eclipse-year.ts'
import { earthAngularRadius } from './orbit.ts'
import { edgeOnRamShare } from './ram-share.ts'
import { sunOfYear } from './sun.ts'

/** What a year of sunlight means for a satellite, over all states that its orbit passes through. */
export interface Sunlight {
  /** Mean share of the time in shadow [1]. */
  readonly meanEclipse: number
  /** Share of the days on which the orbit meets the shadow [1]. */
  readonly eclipseShare: number
  /** For every day, the smallest |beta| that the orbit can have on it [rad]. */
  readonly smallestBeta: Float64Array
  /** For every day, the eclipse fraction at that beta [1]. */
  readonly deepestEclipse: Float64Array
  /** For every day, sunlight relative to that at 1 au [1]. */
  readonly sunlight: Float64Array
  /** Mean of cos beta [1]. */
  readonly meanCosine: number
  /** Mean share of a panel's face that an edge-on radiator shows to the airflow [1]. */
  readonly meanEdgeRam: number
}

/** Days between samples of the Sun, and points of each of the two means over the node. */
const grid = { days: 5, eclipse: 20, geometry: 24 }

const arcsine = (value: number): number => Math.asin(Math.min(1, Math.max(-1, value)))

/** Angles u between node and Sun, -pi/2 to pi/2, for which |A sin u + B| stays below a limit. */
const reach = (a: number, b: number, limit: number): readonly [low: number, high: number] => {
  if (a < 1e-12) return Math.abs(b) < limit ? [-Math.PI / 2, Math.PI / 2] : [0, 0]
  return [arcsine((-limit - b) / a), arcsine((limit - b) / a)]
}

/**
 * Mean eclipse over all angles between node and Sun, for sin beta = A sin u + B.
 *
 * The eclipse ends in square roots, which an even grid of angles resolves badly. The angles are spread by the
 * polynomial s^3 (10 - 15 s + 6 s^2), flat at both ends of the shadow, so that twenty points are enough.
 */
const meanOverNode = (
  altitude: number,
  a: number,
  b: number,
  limit: number,
): readonly [eclipse: number, inside: number] => {
  const [low, high] = reach(a, b, limit)
  let sum = 0
  for (let index = 0; index < grid.eclipse; index++) {
    const s = (index + 0.5) / grid.eclipse
    const angle = low + (high - low) * s ** 3 * (10 - 15 * s + 6 * s * s)
    const beta = Math.asin(a * Math.sin(angle) + b)
    sum += eclipseFraction({ altitude, beta }) * 30 * s * s * (1 - s) ** 2
  }
  const inside = (high - low) / Math.PI
  return [(sum / grid.eclipse) * inside, inside]
}

/**
 * Sunlight of an orbit whose node drifts, mean over the year and over every angle between node and Sun.
 *
 * @param plane - orbit: altitude [m], inclination [rad]
 * @returns as `sunlightOf`
 *
 * (1) sin beta = cos delta sin i sin u + sin delta cos i, u evenly spread
 * (2) smallest |beta| of a day = max(0, |delta| - i), with i folded at 90 degrees
 *
 * Limits: for a life of several turns of the node. Within 1e-5 in mean eclipse of a grid many times finer, 1.4e-5
 * for polar orbits at 300 km.
 * Reference: as `eclipseYear`.
 * Worked number: 600 km, 30 deg -> mean eclipse fraction 0.348.
 */
export const driftingPlane = ({ altitude, inclination, year }: OrbitPlane): Sunlight => {
  const sun = sunOfYear(year)
  const limit = Math.sin(earthAngularRadius({ altitude }))
  const sums = { eclipse: 0, inside: 0, cosine: 0, ram: 0, days: 0 }
  for (let index = 0; index < sun.sunlight.length - 1; index += grid.days) {
    const a = at(sun.cosDeclination, index) * Math.sin(inclination)
    const b = at(sun.sinDeclination, index) * Math.cos(inclination)
    const [eclipse, inside] = meanOverNode(altitude, a, b, limit)
    sums.eclipse += eclipse
    sums.inside += inside
    sums.days++
    for (let node = 0; node < grid.geometry; node++) {
      const beta = Math.asin(a * Math.sin(((node + 0.5) / grid.geometry - 0.5) * Math.PI) + b)
      sums.cosine += Math.cos(beta) / grid.geometry
      sums.ram += edgeOnRamShare({ beta }) / grid.geometry
    }
  }
  const tilt = Math.min(inclination, Math.PI - inclination)
  const smallestBeta = sun.sinDeclination.map((sine) => Math.max(0, Math.abs(Math.asin(sine)) - tilt))
  return {
    meanEclipse: sums.eclipse / sums.days,
    eclipseShare: sums.inside / sums.days,
    smallestBeta,
    deepestEclipse: smallestBeta.map((beta) => eclipseFraction({ altitude, beta })),
    sunlight: sun.sunlight,
    meanCosine: sums.cosine / sums.days,
    meanEdgeRam: sums.ram / sums.days,
  }
}
