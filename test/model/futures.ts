/** Settings that draw the years ahead or the bill apart, and how tests read what comes of them. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { evaluate, numberOf, type Settings, seriesOf } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'

/** Seconds of a year of 365.25 days. */
export const year = 31_557_600
export const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true })

/** Numbers and yearly series of settings, by id. */
export const years = (settings: Settings = {}) => {
  const values = evaluate(model, settings)
  return {
    of: (id: QuantityId): number => numberOf(model, values, id),
    by: (id: QuantityId): readonly number[] => [...seriesOf(model, values, id)],
  }
}
export const at = (series: readonly number[], y: number): number => series[y] ?? Number.NaN
export const total = (series: readonly number[]): number => series.reduce((sum, x) => sum + x, 0)

/** What decides how fast either side grows. */
export const future = fc.record(
  {
    itPower: finite(6, 12).map((power) => 10 ** power),
    launchCadence: finite(0, 4).map((power) => 10 ** power / year),
    cadenceNow: finite(1, 170).map((rate) => rate / year),
    cadenceGrowth: finite(0.1, 1.5).map((rate) => rate / year),
    launchSuccess: finite(0.8, 1),
    orbitalFailureRate: finite(0.001, 0.18).map((rate) => rate / year),
    serviceLife: finite(1.3, 10).map((span) => span * year),
    itLife: finite(3, 8).map((span) => span * year),
    orbitLeadTime: finite(0, 8).map((span) => span * year),
    factoryCapacity: finite(2, 5).map((power) => 10 ** power / year),
    chipShare: finite(0.01, 1),
    orbitChipShare: finite(0.05, 0.95),
    yearlyBudget: finite(9, 12).map((power) => 10 ** power / year),
    learningRate: finite(0, 0.35),
    refreshPolicy: fc.constantFrom('replace', 'service'),
    timeToPower: finite(0.4, 7).map((span) => span * year),
  },
  { requiredKeys: [] },
)

/** What decides what either side costs. */
export const situation = fc.record(
  {
    itPower: finite(6, 11).map((power) => 10 ** power),
    orbitalFailureRate: finite(0.01, 0.15).map((rate) => rate / year),
    waccOrbit: finite(0.06, 0.2).map((rate) => rate / year),
    waccGround: finite(0.05, 0.15).map((rate) => rate / year),
    itLife: finite(3, 8).map((span) => span * year),
    serviceLife: finite(2.5, 10).map((span) => span * year),
    satelliteBuildPrice: finite(20, 3000),
    insuranceRate: finite(0, 0.15),
    launchPricing: fc.constantFrom('mass', 'vehicle', 'flat'),
    refreshPolicy: fc.constantFrom('replace', 'service'),
  },
  { requiredKeys: [] },
)
