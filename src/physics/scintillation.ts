/** Tropospheric scintillation, ITU-R P.618-14 section 2.4.1. */
import { atan2, log10, pow, sin } from '../elementary/index.ts'

export interface Scintillation {
  readonly frequency: number
  readonly elevation: number
  readonly wetRefractivity: number
  readonly diameter: number
  readonly efficiency: number
  readonly exceedance: number
}

/**
 * Depth of the fades that refraction in moist air causes.
 *
 * @param frequency Carrier frequency [Hz], 4 to 55 GHz in the Recommendation.
 * @param elevation Elevation of the path [rad], 5 deg or more.
 * @param wetRefractivity Median of the wet term of the surface refractivity [N units].
 * @param diameter Diameter of the ground antenna [m].
 * @param efficiency Aperture efficiency of the ground antenna [1].
 * @param exceedance Share of the year [1], 0.0001 to 0.5.
 * @returns Fade depth exceeded [dB].
 *
 * (1) sigma = (3.6e-3 + 1e-4 N_wet) f^(7/12) g(x)/sin(elevation)^1.2, g the averaging of the aperture
 * (2) A_S = a(p) sigma, a(p) = -0.061 log10(p)^3 + 0.072 log10(p)^2 - 1.71 log10(p) + 3
 *
 * Limits: 0 where the aperture averages the turbulence away (x of 7 or more). Above 20 GHz the Recommendation has
 * little to check against; used at 40 and 73.5 GHz the fade is small beside rain.
 * Reference: ITU-R P.618-14 (2023), section 2.4.1.
 * Worked number: 14.25 GHz, 31.077 deg, N_wet 50.389, 1 m at 0.65, 1 %: 0.26193 dB.
 */
export const scintillationFade = ({
  frequency,
  elevation,
  wetRefractivity,
  diameter,
  efficiency,
  exceedance,
}: Scintillation): number => {
  const turbulenceHeight = 1000
  const ghz = frequency / 1e9
  const sine = sin(elevation)
  const length = (2 * turbulenceHeight) / (Math.sqrt(sine * sine + 2.35e-4) + sine)
  const x = (1.22 * efficiency * (diameter * diameter) * ghz) / length
  if (x >= 7) return 0
  const averaging = Math.sqrt(
    3.86 * pow(x * x + 1, 11 / 12) * sin((11 / 6) * atan2(1, x)) - 7.08 * pow(x, 5 / 6),
  )
  const sigma = ((3.6e-3 + 1e-4 * wetRefractivity) * pow(ghz, 7 / 12) * averaging) / pow(sine, 1.2)
  const log = log10(exceedance * 100)
  return (-0.061 * (log * log * log) + 0.072 * (log * log) - 1.71 * log + 3) * sigma
}
