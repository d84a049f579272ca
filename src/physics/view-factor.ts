import { acos, asin, cos, pow, sin } from '../elementary/index.ts'
/**
 * View factor from a small flat plate to the Earth, at any tilt.
 *
 * @param angularRadius - of the Earth seen from the plate [rad]
 * @param tilt - angle between the plate's outward normal and the direction to the Earth's centre [rad], 0 to pi
 * @returns share of what leaves the face that falls on the Earth [1]
 *
 * With theta the angular radius and gamma the tilt:
 * (1) whole Earth above the plate's horizon (gamma <= pi/2 - theta): F = sin^2 theta cos gamma
 * (2) Earth below it (gamma >= pi/2 + theta): F = 0
 * (3) cut by the horizon: F = 1/2 - asin(cos theta/sin gamma)/pi
 *     + (sin^2 theta cos gamma acos(-cot theta cot gamma) - sin theta cos theta sqrt(1 - cos^2 gamma/sin^2 theta))/pi
 *
 * Limits: the plate is small beside its distance; the Earth is a sphere that sends out evenly.
 * Reference: Howell, A Catalog of Radiation Heat Transfer Configuration Factors, section B,
 * https://www.thermalradiation.net; Gilmore (2002), Spacecraft Thermal Control Handbook, ISBN 978-1884989117.
 * Worked number: Re 6371 km, 550 km: gamma 0 -> 0.847379; 90 deg -> 0.257773.
 */
export const plateViewFactor = ({ angularRadius, tilt }: { angularRadius: number; tilt: number }): number => {
  const sine = sin(angularRadius)
  const cosine = cos(angularRadius)
  const cosTilt = cos(tilt)
  if (tilt <= Math.PI / 2 - angularRadius) return sine * sine * cosTilt
  if (tilt >= Math.PI / 2 + angularRadius) return 0
  const sinTilt = sin(tilt)
  const whole = sine * sine * cosTilt * acos(clamp((-cosine * cosTilt) / (sine * sinTilt)))
  const cut = sine * cosine * Math.sqrt(Math.max(0, 1 - pow(cosTilt / sine, 2)))
  return 0.5 + (whole - cut - asin(clamp(cosine / sinTilt))) / Math.PI
}

/** Rounding can push the sine or cosine of an angle past one. */
const clamp = (value: number): number => Math.min(1, Math.max(-1, value))

/**
 * View factor to the Earth of each face of a plate held edge-on to it.
 *
 * @param angularRadius - of the Earth [rad]
 * @returns [1]
 *
 * (1) F = (theta - sin theta cos theta)/pi
 *
 * Limits: as `plateViewFactor`, at tilt pi/2.
 * Reference: as `plateViewFactor`.
 * Worked number: Re 6371 km, 550 km -> 0.257773.
 */
export const edgeOnViewFactor = ({ angularRadius }: { angularRadius: number }): number =>
  (angularRadius - sin(angularRadius) * cos(angularRadius)) / Math.PI

/**
 * View factor to the Earth of a small sphere, which is also the mean of a plate over all its attitudes.
 *
 * @param angularRadius - of the Earth [rad]
 * @returns [1]
 *
 * (1) F = (1 - cos theta)/2
 *
 * Limits: as `plateViewFactor`.
 * Reference: Howell, A Catalog of Radiation Heat Transfer Configuration Factors, https://www.thermalradiation.net.
 * Worked number: Re 6371 km, 650 km -> 0.28989.
 */
export const sphereViewFactor = ({ angularRadius }: { angularRadius: number }): number =>
  (1 - cos(angularRadius)) / 2

/**
 * Orbit mean of the view factor of either face of a plate that keeps facing the Sun.
 *
 * @param angularRadius - of the Earth [rad]; @param beta - elevation of the Sun above the orbit's plane [rad]
 * @param points - of the orbit in the mean [1]
 * @returns [1]; the same for both faces, because half an orbit swaps them
 *
 * (1) mean over nu of F(gamma), cos gamma = cos beta cos nu
 *
 * Limits: circular orbit.
 * Reference: as `plateViewFactor`.
 * Worked number: Re 6371 km, 550 km: beta 0 -> 0.332758; 45 deg -> 0.289580; 90 deg -> 0.257773.
 */
export const sunFacingViewFactor = ({
  angularRadius,
  beta,
  points = 720,
}: {
  angularRadius: number
  beta: number
  points?: number
}): number => {
  let sum = 0
  for (let index = 0; index < points; index++) {
    const tilt = acos(cos(beta) * cos((2 * Math.PI * (index + 0.5)) / points))
    sum += plateViewFactor({ angularRadius, tilt })
  }
  return sum / points
}
