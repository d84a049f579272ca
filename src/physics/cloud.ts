/** Attenuation by clouds, ITU-R P.840. */
import { exp, pow, sin } from '../elementary/index.ts'

/**
 * Attenuation of suspended water droplets per length, for a density of liquid water.
 *
 * @param frequency Carrier frequency [Hz], up to 200 GHz.
 * @param temperature Temperature of the droplets [K].
 * @returns Mass absorption coefficient [dB m^2/kg], the same number as (dB/km)/(g/m^3).
 *
 * (1) K = 0.819 f/(eps'' (1 + eta^2)), eta = (2 + eps')/eps'', with the double-Debye permittivity of water
 *
 * Limits: Rayleigh scattering, droplets below 0.01 cm.
 * Reference: ITU-R P.840-9 (2023), Annex 1, section 2.
 * Worked number: 10 GHz at 273.15 K: 0.09255.
 */
export const liquidAbsorption = ({
  frequency,
  temperature,
}: {
  frequency: number
  temperature: number
}): number => {
  const f = frequency / 1e9
  const excess = 300 / temperature - 1
  const static0 = 77.66 + 103.3 * excess
  const static1 = 0.0671 * static0
  const infinite = 3.52
  const principal = 20.2 - 146 * excess + 316 * (excess * excess)
  const secondary = 39.8 * principal
  const slow = 1 + pow(f / principal, 2)
  const fast = 1 + pow(f / secondary, 2)
  const real = (static0 - static1) / slow + (static1 - infinite) / fast + infinite
  const imaginary =
    (f * (static0 - static1)) / (principal * slow) + (f * (static1 - infinite)) / (secondary * fast)
  const eta = (2 + real) / imaginary
  return (0.819 * f) / (imaginary * (1 + eta * eta))
}

/**
 * Attenuation of the cloud water above a site on a slanted path.
 *
 * @param frequency Carrier frequency [Hz], 1 to 200 GHz.
 * @param elevation Elevation of the path [rad], 5 to 90 deg.
 * @param liquid Liquid water above the site exceeded for the share of time in question [kg/m^2].
 * @returns Attenuation [dB].
 *
 * (1) A = K_L(f) L/sin(elevation), K_L the absorption at 273.75 K with the correction of the Recommendation
 *
 * Limits: the Recommendation takes L from a map; here it is an input. Ice is not counted.
 * Reference: ITU-R P.840-9 (2023), Annex 1, section 3.2.
 * Worked number: 30 GHz, 75 deg, 0.2 kg/m^2: 0.1466 dB.
 */
export const cloudAttenuation = ({
  frequency,
  elevation,
  liquid,
}: {
  frequency: number
  elevation: number
  liquid: number
}): number => {
  const f = frequency / 1e9
  const correction =
    0.1522 * exp(-pow(f + 23.9589, 2) / 3.2991e3) + 11.51 * exp(-pow(f - 219.2096, 2) / 2.7595e6) - 10.4912
  const sine = sin(Math.max(elevation, (5 * Math.PI) / 180))
  return (liquidAbsorption({ frequency, temperature: 273.75 }) * correction * liquid) / sine
}
