import { at } from './array.ts'
import { eclipseYear, type OrbitPlane } from './eclipse-year.ts'
import { orbitalPeriod } from './orbit.ts'

export interface EnergyRequest extends OrbitPlane {
  /** Array power in the sunlight of 1 au, at the age in question [W]. */
  readonly arrayPower: number
  /** Load in sunlight and in eclipse [W]. */
  readonly loadPower: number
  readonly eclipsePower: number
  /** Efficiency from array or battery to the load [1]. */
  readonly pmadEfficiency: number
  readonly batteryRoundTrip: number
  /** Efficiency of the charge regulators [1]; 1 when left out. */
  readonly chargeEfficiency?: number
  /** Energy of the full battery [J]; 0 where there is none. */
  readonly batteryEnergy: number
}

export interface EnergyYear {
  /** Mean power that the array can give, eclipses included [W]. */
  readonly output: Float64Array
  /** Mean power that load, conversion and battery take [W]. */
  readonly demand: Float64Array
  /** What is left over [W]; below zero the battery would not be full again. */
  readonly surplus: Float64Array
  /** Share of the battery used in one eclipse [1]. */
  readonly depth: Float64Array
}

/**
 * Energy balance by day of the year.
 *
 * @param request - orbit; array power at 1 au [W]; loads [W]; efficiencies [1]; battery energy [J]
 * @returns output, demand and surplus [W], mean over the orbit, and depth of discharge [1], 366 values each
 *
 * With f the eclipse fraction, s the relative sunlight:
 * (1) output = P_array s (1 - f)
 * (2) demand = (P_sun (1 - f) + P_ecl f/(eta_rt eta_reg))/eta_pmad
 * (3) depth = P_ecl f P/(eta_pmad sqrt(eta_rt) E)
 *
 * Limits: as `eclipseYear`; the array gives the same power all through the sunlit part of an orbit.
 * Reference: Wertz and Larson (1999), Space Mission Analysis and Design, eq. 11-5, ISBN 978-1881883104.
 * Worked number: 650 km dawn-dusk, 1 MW, an array sized for the worst day, 3 GJ -> no surplus on it, depth 0.4471.
 */
export const energyYear = (request: EnergyRequest): EnergyYear => {
  const { arrayPower, loadPower, eclipsePower, pmadEfficiency, batteryRoundTrip, batteryEnergy } = request
  const throughBattery = batteryRoundTrip * (request.chargeEfficiency ?? 1)
  const { fraction, sunlight } = eclipseYear(request)
  const period = orbitalPeriod(request)
  const output = fraction.map((share, day) => arrayPower * at(sunlight, day) * (1 - share))
  const demand = fraction.map(
    (share) => (loadPower * (1 - share) + (eclipsePower * share) / throughBattery) / pmadEfficiency,
  )
  const usable = pmadEfficiency * Math.sqrt(batteryRoundTrip) * batteryEnergy
  return {
    output,
    demand,
    surplus: output.map((power, day) => power - at(demand, day)),
    depth: fraction.map((share) => (share === 0 ? 0 : (eclipsePower * share * period) / usable)),
  }
}
