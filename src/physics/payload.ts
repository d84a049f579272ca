/** What it costs a launcher, in velocity, to reach a circular orbit of a given height and inclination. */
import { cos } from '../elementary/index.ts'
import { earthGravity, earthRadius, earthRotation } from './constants.ts'

/** Height of the orbit from which a transfer starts [m]. */
const parkingAltitude = 185e3

const circularSpeed = (radius: number): number => Math.sqrt(earthGravity / radius)

/**
 * Velocity change of a two-burn transfer from a low parking orbit to a circular orbit.
 *
 * @param altitude Height of the target orbit [m]; at or below the parking orbit of 185 km nothing is charged.
 * @param planeChange Angle by which the second burn turns the orbit [rad].
 * @returns Sum of both burns [m/s].
 *
 * (1) with r₁, r₂ the two radii and a = (r₁ + r₂)/2,
 * Δv₁ = √(μ(2/r₁ − 1/a)) − √(μ/r₁),
 * Δv₂ = √(v_a² + v₂² − 2 v_a v₂ cos Δi), v_a = √(μ(2/r₂ − 1/a)), v₂ = √(μ/r₂).
 * Limits: impulsive burns, circular orbits, all of the plane change at the upper end.
 * Reference: Vallado 2013, sections 6.3 and 6.5 (ISBN 978-1881883180).
 * Worked number: to 550 km without plane change, 208.0 m/s.
 */
export const transferDeltaV = ({
  altitude,
  planeChange,
}: {
  altitude: number
  planeChange: number
}): number => {
  const low = earthRadius + parkingAltitude
  const high = earthRadius + Math.max(parkingAltitude, altitude)
  const semiMajorAxis = (low + high) / 2
  const first = Math.sqrt(earthGravity * (2 / low - 1 / semiMajorAxis)) - circularSpeed(low)
  const arrival = Math.sqrt(earthGravity * (2 / high - 1 / semiMajorAxis))
  const target = circularSpeed(high)
  // Without a transfer and a turn the difference is nothing, which rounding can put below zero.
  const turn = Math.max(0, arrival * arrival + target * target - 2 * arrival * target * cos(planeChange))
  return first + Math.sqrt(turn)
}

/**
 * Velocity that a launcher must supply in the frame of its pad to reach a circular orbit, losses left out.
 *
 * @param altitude Height of the orbit [m].
 * @param inclination Inclination of the orbit [rad], 0 to π.
 * @param siteLatitude Geographic latitude of the pad [rad]; north and south count alike.
 * @returns Speed relative to the rotating Earth into the parking orbit, plus the two-burn transfer [m/s].
 *
 * (1) sin β = cos i / cos φ; v_pad = √(v² + u² − 2 v u sin β), u = ω R cos φ, v the parking orbit's speed.
 * Where the inclination is below the latitude (or above its supplement) the pad launches due east (or west)
 * and the second burn of the transfer turns the plane by the difference.
 * Limits: gravity, drag and steering losses are the same for every orbit and drop out of a difference; range safety
 * can forbid an azimuth; no direct injection without a coast.
 * Reference: Vallado 2013, section 6.4 (ISBN 978-1881883180).
 * Worked number: 650 km, 97.986°, from 28.5° N: 8,130.3 m/s, 745.9 m/s above 185 km at 28.5°.
 */
export const launchDeltaV = ({
  altitude,
  inclination,
  siteLatitude,
}: {
  altitude: number
  inclination: number
  siteLatitude: number
}): number => {
  const latitude = Math.abs(siteLatitude)
  const sinAzimuth = Math.max(-1, Math.min(1, cos(inclination) / Math.max(cos(latitude), 1e-12)))
  const reachable = Math.max(latitude, Math.min(Math.PI - latitude, inclination))
  const speed = circularSpeed(earthRadius + parkingAltitude)
  const rotation = earthRotation * earthRadius * cos(latitude)
  const fromPad = Math.sqrt(speed * speed + rotation * rotation - 2 * speed * rotation * sinAzimuth)
  return fromPad + transferDeltaV({ altitude, planeChange: Math.abs(inclination - reachable) })
}
