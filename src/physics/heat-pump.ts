import { pow } from '../elementary/index.ts'
/**
 * Work that a heat pump needs for a watt of heat lifted from the coolant to a hotter radiator.
 *
 * @param hot - temperature of the radiator [K]; @param lift - by which the coolant is colder [K]
 * @param carnotFraction - share of the ideal performance that the machine reaches [1]
 * @returns work over heat lifted, 1/COP [1]; 0 without lift
 *
 * (1) 1/COP = lift/(carnotFraction (hot - lift))
 *
 * Limits: steady state; the exchangers' own temperature drops belong in the lift.
 * Reference: Gilmore (2002), Spacecraft Thermal Control Handbook, ISBN 978-1884989117.
 * Worked number: 333.15 K, 40 K lift, 0.5 -> 0.27290 (COP 3.66).
 */
export const heatPumpWork = ({
  hot,
  lift,
  carnotFraction,
}: {
  hot: number
  lift: number
  carnotFraction: number
}): number => lift / (carnotFraction * (hot - lift))

/**
 * How much smaller a radiator gets with a heat pump.
 *
 * @param cold, hot - temperatures of the coolant and of the radiator [K]; @param sink - of the surroundings [K]
 * @param work - work over heat lifted, from `heatPumpWork` [1]
 * @returns area without the pump over area with it [1]; below 1 where the pump's own heat costs more than it saves
 *
 * (1) gain = (hot^4 - sink^4)/(cold^4 - sink^4)/(1 + 1/COP)
 *
 * Limits: same optics on both radiators.
 * Reference: as `heatPumpWork`.
 * Worked number: 293.15 -> 333.15 K, no sink, no work -> 1.668.
 */
export const heatPumpAreaGain = ({
  cold,
  hot,
  sink,
  work,
}: {
  cold: number
  hot: number
  sink: number
  work: number
}): number => (pow(hot, 4) - pow(sink, 4)) / (pow(cold, 4) - pow(sink, 4)) / (1 + work)
