/** Inputs of the usual kinds, for tests of reading amounts. */
import { displayUnits } from '../../../src/engine/compile/amounts.ts'
import type { CompiledInput } from '../../../src/engine/compiled.ts'

const year = 31557600

const field = (
  unit: string,
  display: readonly string[],
  range: readonly [number, number],
  more: Partial<CompiledInput> = {},
): CompiledInput => ({
  id: 'x',
  topic: 't',
  label: 'X',
  slot: 0,
  uses: [],
  type: 'input',
  unit,
  display: displayUnits(unit, display),
  default: range[0],
  range,
  limits: [0, 1000 * range[1]],
  scale: 'linear',
  step: 0,
  spread: null,
  marks: [],
  role: 'assumption',
  evidence: 'judgement',
  main: false,
  ...more,
})

/** By what they are of; their numbers are in declared units. */
export const fields = {
  power: field('W', ['TW', 'GW', 'MW', 'kW'], [1e6, 1e12], { limits: [1000, 1e15], scale: 'log' }),
  height: field('m', ['km'], [300e3, 2000e3], { limits: [200e3, 36000e3] }),
  thickness: field('m', ['mm'], [0.002, 0.03]),
  mass: field('kg', ['t', 'kg'], [300, 250e3], { limits: [10, 250e6], scale: 'log' }),
  big: field('kg/s', ['kt/year', 't/year'], [0.003, 0.3]),
  price: field('USD/kg', ['USD/kg'], [15, 7000], { scale: 'log' }),
  energyPrice: field('USD/J', ['USD/kWh'], [8e-9, 7e-8]),
  powerPrice: field('USD/W', ['USD/W', 'USD/kW'], [1, 40]),
  sum: field('USD', ['GUSD', 'MUSD', 'USD'], [0, 1e10]),
  budget: field('USD/s', ['GUSD/year'], [1e9 / year, 1e12 / year]),
  share: field('1', ['%'], [0, 1], { limits: [0, 1] }),
  ratio: field('1', ['1'], [1, 1.6], { limits: [1, 3] }),
  count: field('1', ['1'], [1, 500], { limits: [1, 5000], step: 1 }),
  interest: field('1/s', ['%/year'], [0, 0.2 / year], { limits: [0, 2 / year] }),
  cadence: field('1/s', ['1/year'], [1 / year, 1e4 / year], { scale: 'log' }),
  scale: field('K', ['degC'], [270, 380], { limits: [50, 1500] }),
  difference: field('K', ['K'], [0, 60], { limits: [0, 300] }),
  timeOfDay: field('s', ['h'], [0, 86400], { limits: [0, 86400] }),
  span: field('s', ['year', 'day'], [year, 15 * year]),
  angle: field('rad', ['deg'], [-1.4, 1.4], { limits: [-Math.PI / 2, Math.PI / 2] }),
  bits: field('bit/s', ['Tbit/s', 'Gbit/s'], [1e10, 1e12], { scale: 'log' }),
  flops: field('FLOP/s', ['PFLOP/s', 'TFLOP/s'], [5e14, 1e16]),
  output: field('J/s', ['GWh/year'], [1e7, 2e8]),
  land: field('m^2/W', ['acre/MW'], [4e-4, 8e-3]),
  water: field('m^3/J', ['L/kWh'], [0, 6e-10]),
  flux: field('W/m^2', ['W/m^2'], [150, 350]),
  area: field('m^2', ['km^2', 'm^2'], [1, 1e6]),
  carbon: field('kg/J', ['g/kWh'], [0, 3e-7]),
  rain: field('m/s', ['mm/h'], [1e-6, 4e-5]),
  debris: field('1/(m^2*s)', ['1/(m^2*year)', '1/(km^2*year)'], [3e-13, 3e-12]),
} as const
