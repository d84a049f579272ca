/** What the globe says in words. */
import { formatNumber } from '../../engine/format.ts'
import { earthRadius } from '../../physics/constants.ts'
import { dateOf } from '../chart/make/dates.ts'
import { mostShown, type Orbit, skyOf } from './scene.ts'
import { dot, planeAxes } from './vectors.ts'

export const findingOf = (orbit: Orbit, day: number) => {
  const sky = skyOf(orbit, day)
  const [a, b] = planeAxes(sky.node, orbit.inclination)
  const elevation = Math.asin(Math.min(1, Math.abs(crossDot(a, b, sky.sun))))
  const limit = Math.asin(earthRadius / (earthRadius + orbit.altitude))
  const isLit = elevation >= limit
  const dots =
    orbit.satellites > mostShown * 1.5
      ? `Each dot stands for ${formatNumber(orbit.satellites / mostShown, 2)} of ${formatNumber(orbit.satellites)} satellites.`
      : `Each dot is one of ${formatNumber(orbit.satellites)} satellites.`
  const title = {
    dawnDusk: 'The plane keeps to the line between day and night',
    sunSynchronous: `The plane keeps to ${clock(orbit.nodeTime)} local time`,
    inclined: 'The planes turn through day and night',
  }[orbit.kind]
  const light = isLit ? 'all of the orbit is in sunlight' : 'part of the orbit is in shadow, drawn heavy'
  return {
    title: title ?? 'The orbit about the Earth',
    subtitle: `${dateOf(day)}: ${light}. ${dots}`,
    summary: `The Earth with an orbit at ${formatNumber(orbit.altitude / 1000)} km, inclined by ${formatNumber((orbit.inclination * 180) / Math.PI)}°. On ${dateOf(day)} ${light}.`,
  }
}

const crossDot = (
  a: readonly [number, number, number],
  b: readonly [number, number, number],
  c: readonly [number, number, number],
): number => dot([a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]], c)

const clock = (seconds: number): string => {
  const minutes = Math.round(seconds / 60)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
