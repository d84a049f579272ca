/** Specific attenuation of rain, ITU-R P.838-3. */
import { cos, exp, log10, pow } from '../elementary/index.ts'

interface Bell {
  readonly height: number
  readonly centre: number
  readonly width: number
}

interface Fit {
  readonly bells: readonly Bell[]
  readonly slope: number
  readonly offset: number
}

const fitted = (
  rows: readonly (readonly [number, number, number])[],
  slope: number,
  offset: number,
): Fit => ({
  bells: rows.map(([height, centre, width]) => ({ height, centre, width })),
  slope,
  offset,
})

// Tables 1 to 4 of the Recommendation.
const K_HORIZONTAL = fitted(
  [
    [-5.3398, -0.10008, 1.13098],
    [-0.35351, 1.2697, 0.454],
    [-0.23789, 0.86036, 0.15354],
    [-0.94158, 0.64552, 0.16817],
  ],
  -0.18961,
  0.71147,
)
const K_VERTICAL = fitted(
  [
    [-3.80595, 0.56934, 0.81061],
    [-3.44965, -0.22911, 0.51059],
    [-0.39902, 0.73042, 0.11899],
    [0.50167, 1.07319, 0.27195],
  ],
  -0.16398,
  0.63297,
)
const ALPHA_HORIZONTAL = fitted(
  [
    [-0.14318, 1.82442, -0.55187],
    [0.29591, 0.77564, 0.19822],
    [0.32177, 0.63773, 0.13164],
    [-5.3761, -0.9623, 1.47828],
    [16.1721, -3.2998, 3.4399],
  ],
  0.67849,
  -1.95537,
)
const ALPHA_VERTICAL = fitted(
  [
    [-0.07771, 2.3384, -0.76284],
    [0.56727, 0.95545, 0.54039],
    [-0.20238, 1.1452, 0.26809],
    [-48.2991, 0.791669, 0.116226],
    [48.5833, 0.791459, 0.116479],
  ],
  -0.053739,
  0.83433,
)

const evaluate = ({ bells, slope, offset }: Fit, logFrequency: number): number => {
  let sum = slope * logFrequency + offset
  for (const { height, centre, width } of bells) sum += height * exp(-pow((logFrequency - centre) / width, 2))
  return sum
}

/** The fits at the last frequency, which moves less often than paths and rain do. */
const fits = { frequency: Number.NaN, kH: 0, kV: 0, aH: 0, aV: 0 }

const fitsAt = (frequency: number): typeof fits => {
  if (fits.frequency === frequency) return fits
  const x = log10(frequency / 1e9)
  fits.kH = pow(10, evaluate(K_HORIZONTAL, x))
  fits.kV = pow(10, evaluate(K_VERTICAL, x))
  fits.aH = evaluate(ALPHA_HORIZONTAL, x)
  fits.aV = evaluate(ALPHA_VERTICAL, x)
  fits.frequency = frequency
  return fits
}

/** Coefficients of `attenuation in dB/km = k (rain rate in mm/h)^alpha`. */
export interface RainCoefficients {
  readonly k: number
  readonly alpha: number
}

/**
 * Coefficients of the power law between rain rate and attenuation.
 *
 * @param frequency Carrier frequency [Hz], 1e9 to 1e12.
 * @param elevation Elevation of the path [rad].
 * @param tilt Tilt of the polarisation from the horizontal [rad]; pi/4 stands for circular.
 * @returns k and alpha, for dB/km and mm/h as the Recommendation tabulates them [1].
 *
 * (1) log10 k = sum a exp(-((log10 f - b)/c)^2) + m log10 f + c, and alpha alike
 * (2) k = (kH + kV + (kH - kV) cos^2(elevation) cos(2 tilt))/2, and k alpha alike
 *
 * Limits: fitted from scattering calculations, 1 to 1,000 GHz.
 * Reference: ITU-R P.838-3 (2005).
 * Worked number: 20 GHz, circular, at the horizon: k = 0.09388, alpha = 1.0199.
 */
export const rainCoefficients = ({
  frequency,
  elevation,
  tilt,
}: {
  frequency: number
  elevation: number
  tilt: number
}): RainCoefficients => {
  if (!(frequency >= 1e9 && frequency <= 1e12)) {
    throw new RangeError(`frequency = ${frequency} Hz is outside 1e9 to 1e12 Hz, the range of ITU-R P.838-3`)
  }
  const { kH, kV, aH, aV } = fitsAt(frequency)
  const weight = pow(cos(elevation), 2) * cos(2 * tilt)
  const k = (kH + kV + (kH - kV) * weight) / 2
  return { k, alpha: (kH * aH + kV * aV + (kH * aH - kV * aV) * weight) / (2 * k) }
}

/**
 * Attenuation of rain per length of path.
 *
 * @param frequency Carrier frequency [Hz].
 * @param elevation Elevation of the path [rad].
 * @param tilt Tilt of the polarisation from the horizontal [rad].
 * @param rainRate Rain rate [m/s].
 * @returns Specific attenuation [dB/m].
 *
 * (1) gamma = k R^alpha
 *
 * Limits: those of `rainCoefficients`; the rain is uniform.
 * Reference: ITU-R P.838-3 (2005).
 * Worked number: 29 GHz, 31.077 deg, horizontal, 26.48052 mm/h: 5.02180e-3 dB/m.
 */
export const rainSpecificAttenuation = (path: {
  frequency: number
  elevation: number
  tilt: number
  rainRate: number
}): number => {
  const { k, alpha } = rainCoefficients(path)
  return (k * pow(path.rainRate * 3.6e6, alpha)) / 1e3
}
