/** Rain on a slanted path, ITU-R P.618-14. */
import { atan2, cos, exp, log, pow, sin } from '../elementary/index.ts'
import { rainSpecificAttenuation } from './rain-specific.ts'

const DEGREE = Math.PI / 180
const EFFECTIVE_EARTH_RADIUS = 8.5e6

export interface RainPath {
  readonly frequency: number
  readonly elevation: number
  readonly tilt: number
  readonly latitude: number
  readonly siteHeight: number
  readonly rainHeight: number
  readonly rainRate: number
  readonly exceedance: number
}

/** The sine is that of the elevation. */
const slantLength = (height: number, elevation: number, sine: number): number =>
  elevation >= 5 * DEGREE
    ? height / sine
    : (2 * height) / (Math.sqrt(sine * sine + (2 * height) / EFFECTIVE_EARTH_RADIUS) + sine)

/** Attenuation exceeded for 0.01 % of the year [dB]: steps 1 to 9 of section 2.2.1.1. */
const attenuationAtReference = (path: RainPath, sine: number): number => {
  const { frequency, elevation, tilt, latitude, siteHeight, rainHeight, rainRate } = path
  const rise = rainHeight - siteHeight
  if (rise <= 0 || rainRate <= 0) return 0
  // The Recommendation is written in km, GHz and degrees.
  const ghz = frequency / 1e9
  const slant = slantLength(rise, elevation, sine) / 1e3
  const cosine = cos(elevation)
  const level = slant * cosine
  const specific = rainSpecificAttenuation({ frequency, elevation, tilt, rainRate }) * 1e3
  const horizontal = 1 / (1 + 0.78 * Math.sqrt((level * specific) / ghz) - 0.38 * (1 - exp(-2 * level)))
  const steepness = atan2(rise / 1e3, level * horizontal)
  const reduced = steepness > elevation ? (level * horizontal) / cosine : rise / 1e3 / sine
  const degrees = Math.abs(latitude) / DEGREE
  const chi = degrees < 36 ? 36 - degrees : 0
  const vertical =
    1 /
    (1 +
      Math.sqrt(sine) *
        ((31 * (1 - exp(-elevation / DEGREE / (1 + chi))) * Math.sqrt(reduced * specific)) / (ghz * ghz) -
          0.45))
  return specific * reduced * vertical
}

/**
 * Rain attenuation exceeded for a given share of an average year.
 *
 * @param frequency Carrier frequency [Hz], up to 55 GHz in the Recommendation; see limits.
 * @param elevation Elevation of the path [rad].
 * @param tilt Tilt of the polarisation from the horizontal [rad]; pi/4 stands for circular.
 * @param latitude Latitude of the site [rad].
 * @param siteHeight Height of the site above sea level [m].
 * @param rainHeight Mean height of the rain above sea level [m], from ITU-R P.839.
 * @param rainRate Rain rate exceeded for 0.01 % of the year [m/s], from ITU-R P.837.
 * @param exceedance Share of the year [1], 0.00001 to 0.05.
 * @returns Attenuation [dB].
 *
 * (1) A(0.01 %) = gamma L_E, with reduction and adjustment factors of the path
 * (2) A(p) = A(0.01 %) (p/0.01)^-(0.655 + 0.033 ln p - 0.045 ln A - beta (1 - p) sin(elevation))
 *
 * Limits: the Recommendation states 55 GHz; above it (71 to 76 GHz here) the same steps are an extrapolation
 * with the specific attenuation of P.838-3, which reaches 1,000 GHz. A share outside the range is an error.
 * Reference: ITU-R P.618-14 (2023), section 2.2.1.1.
 * Worked number: 51.5 deg N, 31.077 deg elevation, 29 GHz, 26.48052 mm/h, rain to 2,453 m: 23.444 dB at 0.01 %.
 */
export const rainAttenuation = (path: RainPath): number => {
  const { latitude, elevation, exceedance } = path
  if (!(exceedance >= 0.99e-5 && exceedance <= 0.0501)) {
    throw new RangeError(`exceedance = ${exceedance} is outside 0.00001 to 0.05, the range of ITU-R P.618-14`)
  }
  const sine = sin(elevation)
  const reference = attenuationAtReference(path, sine)
  if (reference <= 0) return 0
  const percent = exceedance * 100
  const degrees = Math.abs(latitude) / DEGREE
  const beta =
    percent >= 1 || degrees >= 36
      ? 0
      : elevation >= 25 * DEGREE
        ? -0.005 * (degrees - 36)
        : -0.005 * (degrees - 36) + 1.8 - 4.25 * sine
  const exponent = 0.655 + 0.033 * log(percent) - 0.045 * log(reference) - beta * (1 - percent) * sine
  return reference * pow(percent / 0.01, -exponent)
}
