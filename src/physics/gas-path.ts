/** Gases on a slanted path, ITU-R P.676 Annex 2. */
import { exp, log, pow, sin } from '../elementary/index.ts'
import { type Air, oxygenSpecificAttenuation, vapourSpecificAttenuation } from './gas.ts'
import { oxygenHeight, vapourHeight } from './gas-heights.ts'

const VAPOUR_GAS_CONSTANT = 461.5

/** A carrier and the air at a site, with their attenuation at zenith. */
interface Zenith extends Air {
  readonly frequency: number
  readonly attenuation: number
}

/** The last ones: links down and up, at the site of a scenario and at that of another to compare. */
const kept: Zenith[] = []
let oldest = 0

/**
 * Attenuation by oxygen and water vapour straight up.
 *
 * @param frequency Carrier frequency [Hz], 10 to 50 or 70 to 100 GHz.
 * @param air Surface air: pressure of dry air [Pa], temperature [K], density of water vapour [kg/m^3].
 * @returns Attenuation [dB].
 *
 * (1) A = gamma_o h_o + gamma_w h_w, gamma line by line at the surface, h the equivalent heights
 *
 * Limits: as `gasAttenuation`. The last results are kept, because elevations move more often than sites.
 * Reference: as `gasAttenuation`.
 * Worked number: 38.5 GHz, 988.334 hPa, 295.15 K, 13.998 g/m^3: 0.47546 dB.
 */
export const zenithGasAttenuation = ({
  frequency,
  dryPressure,
  temperature,
  vapourDensity,
}: { frequency: number } & Air): number => {
  for (let n = 0; n < kept.length; n++) {
    const known = kept[n] as Zenith
    if (
      known.frequency === frequency &&
      known.dryPressure === dryPressure &&
      known.temperature === temperature &&
      known.vapourDensity === vapourDensity
    )
      return known.attenuation
  }
  const surface = { frequency, dryPressure, temperature, vapourDensity }
  const pressure = dryPressure + (vapourDensity * 1e3 * temperature * 100) / 216.7
  const oxygen =
    oxygenSpecificAttenuation(surface) * oxygenHeight({ frequency, temperature, pressure, vapourDensity })
  const attenuation = oxygen + vapourSpecificAttenuation(surface) * vapourHeight(surface)
  kept[oldest] = { frequency, dryPressure, temperature, vapourDensity, attenuation }
  oldest = (oldest + 1) % 4
  return attenuation
}

/**
 * Attenuation by oxygen and water vapour on the way through the atmosphere.
 *
 * @param frequency Carrier frequency [Hz], 10 to 50 or 70 to 100 GHz.
 * @param elevation Elevation of the path [rad], 5 to 90 deg.
 * @param air Surface air: pressure of dry air [Pa], temperature [K], density of water vapour [kg/m^3].
 * @returns Attenuation [dB].
 *
 * (1) A = (gamma_o h_o + gamma_w h_w)/sin(elevation), gamma line by line at the surface, h the equivalent heights
 *
 * Limits: the approximate method of the annex. Its validation file (38.5 GHz) is met to 1e-9; against the full
 * integration over layers the Recommendation claims about 0.1 dB at zenith outside the 60 GHz complex.
 * Reference: ITU-R P.676-13 (2022), Annex 2.
 * Worked number: 38.5 GHz, 45 deg, 988.334 hPa, 295.15 K, 13.998 g/m^3: 0.67241 dB.
 */
export const gasAttenuation = (link: { frequency: number; elevation: number } & Air): number =>
  zenithGasAttenuation(link) / sin(Math.max(link.elevation, (5 * Math.PI) / 180))

/**
 * Attenuation by water vapour at zenith, from its whole column.
 *
 * @param frequency Carrier frequency [Hz], 1 to 350 GHz.
 * @param column Water vapour above the site [kg/m^2].
 * @param siteHeight Height of the site [m].
 * @returns Attenuation [dB].
 *
 * (1) A = 0.0176 V gamma_w(f)/gamma_w(20.6 GHz) at 845 hPa, times a h^b + 1 from 20 GHz up
 *
 * Limits: heights above 4 km count as 4 km.
 * Reference: ITU-R P.676-12 (2019), Annex 2, section 2.3.
 * Worked number: 29 GHz, 33.72946527 kg/m^2, 31.4 m: 0.33415 dB.
 */
export const zenithVapourAttenuation = ({
  frequency,
  column,
  siteHeight,
}: {
  frequency: number
  column: number
  siteHeight: number
}): number => {
  const f = frequency / 1e9
  const density = column / 2.38
  const air: Air = {
    dryPressure: 84500,
    temperature: 14 * log(0.22 * density) + 3 + 273.15,
    vapourDensity: density / 1e3,
  }
  const ratio =
    vapourSpecificAttenuation({ frequency, ...air }) /
    vapourSpecificAttenuation({ frequency: 20.6e9, ...air })
  const bell = (height: number, centre: number, width: number): number =>
    height * exp(-pow((f - centre) / width, 2))
  const a = bell(0.2048, 22.43, 3.097) + bell(0.2326, 183.5, 4.096) + bell(0.2073, 325, 3.651) - 0.1113
  const b = 8.741e4 * exp(-0.587 * f) + 312.2 * pow(f, -2.38) + 0.723
  const height = Math.min(4, Math.max(0, siteHeight / 1e3))
  return 0.0176 * column * ratio * (f < 20 ? 1 : a * pow(height, b) + 1)
}

/**
 * Air at the surface of a site, from its height and humidity.
 *
 * @param siteHeight Height above sea level [m].
 * @param vapourDensity Density of water vapour [kg/m^3].
 * @returns Pressure of dry air [Pa], temperature [K] and the density given.
 *
 * (1) T = 288.15 - 0.0065 h, P = 101325 (T/288.15)^5.2559, the standard troposphere
 *
 * Limits: an annual mean of middle latitudes, up to 11 km.
 * Reference: ITU-R P.835-6 (2017).
 * Worked number: sea level, 7.5 g/m^3: 100,328 Pa of dry air, 288.15 K.
 */
export const surfaceAir = ({
  siteHeight,
  vapourDensity,
}: {
  siteHeight: number
  vapourDensity: number
}): Air => {
  const temperature = 288.15 - 0.0065 * siteHeight
  const total = 101325 * pow(temperature / 288.15, 5.2559)
  return {
    dryPressure: total - vapourDensity * VAPOUR_GAS_CONSTANT * temperature,
    temperature,
    vapourDensity,
  }
}
