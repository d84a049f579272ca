import { airDensity } from './atmosphere.ts'
import { earthGravity, earthRadius } from './constants.ts'
import { root } from './root.ts'

/** Height at which a satellite is lost within an orbit or two [m]. */
const reentryAltitude = 120e3

/** Longest step of Simpson's rule, below the smallest scale height met [m]. */
const longestStep = 5e3

/**
 * Time in which drag brings a circular orbit down.
 *
 * @param altitude - starting height [m]; @param ballisticArea - drag coefficient times area over mass [m^2/kg]
 * @param activity - solar activity, -1 minimum to 1 maximum [1]
 * @returns time to 120 km [s]; 0 below it
 *
 * (1) da/dt = -rho (Cd A/m) sqrt(mu a), so t = integral of da/(rho (Cd A/m) sqrt(mu a))
 *
 * Limits: circular throughout, activity constant, no wind. Simpson's rule in steps of at most 5 km.
 * Reference: King-Hele (1987), Satellite Orbits in an Atmosphere, ISBN 978-0216922525.
 * Worked number: 650 km, 0.05 m^2/kg, mean activity -> 11.2 years.
 */
export const decayTime = ({
  altitude,
  ballisticArea,
  activity,
}: {
  altitude: number
  ballisticArea: number
  activity: number
}): number => {
  if (altitude <= reentryAltitude) return 0
  const steps = 2 * Math.ceil((altitude - reentryAltitude) / longestStep / 2)
  const width = (altitude - reentryAltitude) / steps
  let sum = 0
  for (let step = 0; step <= steps; step++) {
    const height = reentryAltitude + step * width
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2
    sum +=
      weight / (airDensity({ altitude: height, activity }) * Math.sqrt(earthGravity * (earthRadius + height)))
  }
  return (sum * width) / 3 / ballisticArea
}

/**
 * Height from which drag alone brings a satellite down within a given time.
 *
 * @param time - allowed [s]; @param ballisticArea, activity - as `decayTime`
 * @returns height [m], between 120 and 2,000 km
 *
 * (1) decayTime(h) = time, by a bracketed root
 *
 * Limits: as `decayTime`.
 * Reference: as `decayTime`; the rule of five years is FCC 22-74, 47 CFR 25.114(d)(14).
 * Worked number: 5 years, 0.05 m^2/kg, mean activity -> 597.5 km.
 */
export const decayAltitude = ({
  time,
  ballisticArea,
  activity,
}: {
  time: number
  ballisticArea: number
  activity: number
}): number => {
  const excess = (altitude: number): number => decayTime({ altitude, ballisticArea, activity }) - time
  const [low, high] = [reentryAltitude, 2000e3]
  const most = excess(high)
  if (most <= 0) return high
  // The longest fall costs the most steps, and the search asks for it again.
  return root({ f: (altitude) => (altitude === high ? most : excess(altitude)), low, high, tolerance: 1 })
}
