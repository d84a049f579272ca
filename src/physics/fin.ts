import { tanh } from '../elementary/index.ts'
import { stefanBoltzmann } from './constants.ts'
import { root } from './root.ts'

/**
 * Fin efficiency of a radiating panel between two coolant tubes.
 *
 * @param temperature - at the tube [K]; @param emissivity - [1]; @param faces - that radiate [1]
 * @param conductivity - of the panel [W/(m K)]; @param thickness - [m]; @param halfSpacing - tube to midway [m]
 * @returns heat radiated over that of a panel as warm as its tubes [1]
 *
 * (1) m^2 = N epsilon sigma 4 T^3/(k t); eta = tanh(m L)/(m L)
 *
 * Limits: radiation linearised about the tube's temperature, no sink. It reads low (safe): exact fins reach 0.90
 * where this gives 0.88.
 * Reference: Gilmore (2002), Spacecraft Thermal Control Handbook, chapter 6, ISBN 978-1884989117.
 * Worked number: 333 K, 0.88, 2 faces, 200 W/(m K), 1 mm, 0.10 m -> 0.8101.
 */
export const finEfficiency = ({
  temperature,
  emissivity,
  faces,
  conductivity,
  thickness,
  halfSpacing,
}: {
  temperature: number
  emissivity: number
  faces: number
  conductivity: number
  thickness: number
  halfSpacing: number
}): number => {
  const parameter =
    halfSpacing *
    Math.sqrt(
      (faces * emissivity * stefanBoltzmann * 4 * (temperature * temperature * temperature)) /
        (conductivity * thickness),
    )
  return parameter < 1e-6 ? 1 : tanh(parameter) / parameter
}

/**
 * The product m L at which a fin reaches an efficiency: the inverse of tanh(x)/x.
 *
 * @param efficiency - between 0 and 1 [1]
 * @returns m L [1]
 *
 * (1) tanh(x)/x = efficiency, by a bracketed root
 *
 * Limits: efficiency from 0.001 to 1.
 * Reference: as `finEfficiency`.
 * Worked number: 0.90 -> 0.58381.
 */
export const finParameter = ({ efficiency }: { efficiency: number }): number =>
  efficiency >= 1
    ? 0
    : root({ f: (x) => (x < 1e-6 ? 1 : tanh(x) / x) - efficiency, low: 0, high: 2 / efficiency })
