/** Attenuation by oxygen and water vapour, ITU-R P.676. */
import { exp, pow } from '../elementary/index.ts'
import { at } from './array.ts'
import { type Line, oxygenLines, waterVapourLines } from './gas-lines.ts'

/** Air as the Recommendation describes it: dry pressure [Pa], temperature [K], density of water vapour [kg/m^3]. */
export interface Air {
  readonly dryPressure: number
  readonly temperature: number
  readonly vapourDensity: number
}

// The tables are in GHz, hPa and g/m^3.
const inTables = ({ dryPressure, temperature, vapourDensity }: Air) => ({
  p: dryPressure / 100,
  e: (vapourDensity * 1e3 * temperature) / 216.7,
  theta: 300 / temperature,
})

/** What the temperature alone does to the lines of oxygen: pressure and humidity move more often. */
const mild = {
  theta: Number.NaN,
  /** Falling of the strength, and widths over the pressure of dry air. */
  falling: new Float64Array(oxygenLines.length),
  width: new Float64Array(oxygenLines.length),
}

const mildedBy = (theta: number): typeof mild => {
  if (mild.theta === theta) return mild
  for (const [n, [, , a2, , a4]] of oxygenLines.entries()) {
    mild.falling[n] = exp(a2 * (1 - theta))
    mild.width[n] = pow(theta, 0.8 - a4)
  }
  mild.theta = theta
  return mild
}

/**
 * Attenuation by oxygen (and the dry continuum) per length, line by line.
 *
 * @param frequency Carrier frequency [Hz], up to 1e12.
 * @param air Pressure of dry air [Pa], temperature [K], density of water vapour [kg/m^3].
 * @returns Specific attenuation [dB/m].
 *
 * (1) gamma = 0.1820 f (sum S_i F_i + N_D), in dB/km and GHz
 *
 * Limits: local thermodynamic equilibrium, below about 70 km.
 * Reference: ITU-R P.676-13 (2022), Annex 1.
 * Worked number: 60 GHz, dry air at 1,013.25 hPa, 288.15 K, 7.5 g/m^3: 0.014623 dB/m.
 */
export const oxygenSpecificAttenuation = (given: { frequency: number } & Air): number => {
  const { p, e, theta } = inTables(given)
  const f = given.frequency / 1e9
  const power = pow(theta, 0.8)
  const { falling, width: dry } = mildedBy(theta)
  const { length } = falling
  let refractivity = 0
  for (let n = 0; n < length; n++) {
    // By place and not taken apart as a list, which engines do by calls.
    const row = oxygenLines[n] as Line
    const line = row[0]
    const strength = row[1] * 1e-7 * p * theta * theta * theta * at(falling, n)
    const broadened = row[3] * 1e-4 * (p * at(dry, n) + 1.1 * e * theta)
    const square = broadened * broadened + 2.25e-6
    const width = Math.sqrt(square)
    const shift = (row[5] + row[6] * theta) * 1e-4 * (p + e) * power
    const below = line - f
    const above = line + f
    refractivity +=
      strength *
      (f / line) *
      ((width - shift * below) / (below * below + square) +
        (width - shift * above) / (above * above + square))
  }
  const d = 5.6e-4 * (p + e) * power
  refractivity +=
    f *
    p *
    (theta * theta) *
    (6.14e-5 / (d * (1 + pow(f / d, 2))) + (1.4e-12 * p * pow(theta, 1.5)) / (1 + 1.9e-5 * pow(f, 1.5)))
  return (0.182 * f * refractivity) / 1e3
}

/** What the temperature alone does to the lines of water vapour: humidity moves more often. */
const warm = {
  theta: Number.NaN,
  /** Strength over the vapour's pressure, and widths over those of dry air and vapour. */
  strength: new Float64Array(waterVapourLines.length),
  byDry: new Float64Array(waterVapourLines.length),
  byVapour: new Float64Array(waterVapourLines.length),
}

const warmedBy = (theta: number): typeof warm => {
  if (warm.theta === theta) return warm
  const power = pow(theta, 3.5)
  for (const [n, [, b1, b2, , b4, , b6]] of waterVapourLines.entries()) {
    warm.strength[n] = b1 * 0.1 * power * exp(b2 * (1 - theta))
    warm.byDry[n] = pow(theta, b4)
    warm.byVapour[n] = pow(theta, b6)
  }
  warm.theta = theta
  return warm
}

/**
 * Attenuation by water vapour per length, line by line.
 *
 * @param frequency Carrier frequency [Hz], up to 1e12.
 * @param air Pressure of dry air [Pa], temperature [K], density of water vapour [kg/m^3].
 * @returns Specific attenuation [dB/m].
 *
 * (1) gamma = 0.1820 f sum S_i F_i, in dB/km and GHz
 *
 * Limits: as for oxygen; the continuum enters as a line at 1,780 GHz.
 * Reference: ITU-R P.676-13 (2022), Annex 1.
 * Worked number: 22.235 GHz, 1,013.25 hPa, 288.15 K, 7.5 g/m^3: 1.790e-4 dB/m.
 */
export const vapourSpecificAttenuation = (given: { frequency: number } & Air): number => {
  const { p, e, theta } = inTables(given)
  const f = given.frequency / 1e9
  const { strength, byDry, byVapour } = warmedBy(theta)
  const { length } = strength
  let refractivity = 0
  for (let n = 0; n < length; n++) {
    const row = waterVapourLines[n] as Line
    const line = row[0]
    const pressureWidth = row[3] * 1e-4 * (p * at(byDry, n) + row[5] * e * at(byVapour, n))
    const width =
      0.535 * pressureWidth +
      Math.sqrt(0.217 * pressureWidth * pressureWidth + (2.1316e-12 * line * line) / theta)
    const below = line - f
    const above = line + f
    const square = width * width
    refractivity +=
      at(strength, n) * e * (f / line) * (width / (below * below + square) + width / (above * above + square))
  }
  return (0.182 * f * refractivity) / 1e3
}
