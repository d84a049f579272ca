import { cbrt, pow } from '../elementary/index.ts'
import { stefanBoltzmann } from './constants.ts'

/**
 * Temperature of a solar array whose cells give less the warmer they are.
 *
 * @param absorbed - sunlight and heat taken in, per area [W/m^2]
 * @param generated - electricity drawn, at the reference temperature [W/m^2]
 * @param loss - share of it lost per kelvin above the reference [1/K]; @param reference - temperature [K]
 * @param emissivity - sum of both faces [1]
 * @returns temperature at which it emits what it absorbs and does not convert [K]; NaN where cells at absolute zero
 * would give more than the array absorbs, for which the linear loss is no law
 *
 * (1) epsilon sigma T^4 = absorbed - generated [1 - loss (T - reference)], by Newton's steps
 *
 * Limits: one temperature through the panel, long enough in sunlight to settle (minutes).
 * Reference: Gilmore (2002), Spacecraft Thermal Control Handbook, chapter 6, ISBN 978-1884989117.
 * Worked number: 1,200 W/m^2 absorbed, 240 drawn, 0.4 % a kelvin above 301.15 K, emissivity 1.7 -> 317.159 K.
 */
export const arrayTemperature = ({
  absorbed,
  generated,
  loss,
  reference,
  emissivity,
}: {
  absorbed: number
  generated: number
  loss: number
  reference: number
  emissivity: number
}): number => {
  const radiated = emissivity * stefanBoltzmann
  const slope = generated * loss
  const constant = absorbed - generated * (1 + loss * reference)
  if (!(constant > 0)) return Number.NaN
  // Convex with one root: from above it, Newton's steps fall to it and never past it.
  let temperature = pow(constant / radiated, 0.25) + cbrt(slope / radiated)
  for (let step = 0; step < 50; step++) {
    const cube = radiated * (temperature * temperature * temperature)
    const next = temperature - ((cube - slope) * temperature - constant) / (4 * cube - slope)
    if (!(next < temperature)) break
    temperature = next
  }
  return temperature
}
