/** Less radiator, or a warmer one, has a price in compute where chips may throttle. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { whyNotFeasible } from '../../src/engine/feasible.ts'
import type { QuantityId } from '../../src/model/index.ts'

const run = (settings: Settings) => {
  const values = evaluate(model, settings)
  return { of: (id: QuantityId): number => numberOf(model, values, id), values }
}
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })

it('changes nothing where full power can be borne', () => {
  const [fails, throttles] = [run({}), run({ overheating: 'throttles' })]
  for (const id of ['costRatio', 'wetMass', 'radiatorArea', 'builtItPower', 'junctionTemperature'] as const)
    expect(throttles.of(id), id).toBe(fails.of(id))
})

it('builds just the share of the radiator, per chip, and launches more chips for the same work', () => {
  fc.assert(
    fc.property(between(0.4, 1), between(0.4, 1), (radiatorBuilt, throttleExponent) => {
      const full = run({})
      const { of } = run({ radiatorBuilt, throttleExponent })
      const perChip = (result: typeof full): number =>
        result.of('radiatorArea') / result.of('acceleratorCount')
      expect(of('radiatorArea') / of('acceleratorCount') / perChip(full)).toBeCloseTo(radiatorBuilt, 9)
      expect((of('builtItPower') * of('throughputShare')) / full.of('builtItPower')).toBeCloseTo(1, 12)
      expect(of('throughputShare')).toBeGreaterThanOrEqual(of('powerShare'))
    }),
    { numRuns: 40 },
  )
})

it('costs more a unit of compute the less radiator there is, though each satellite gets lighter', () => {
  const at = (radiatorBuilt: number) => run({ radiatorBuilt })
  const shares = [1, 0.9, 0.8, 0.7, 0.6, 0.5].map(at)
  const [ratios, masses] = [
    shares.map(({ of }) => of('costRatio')),
    shares.map(({ of }) => of('satelliteMass')),
  ]
  expect(ratios).toEqual(ratios.toSorted((a, b) => a - b))
  expect(masses).toEqual(masses.toSorted((a, b) => b - a))
})

it('runs chips at the limit of chip or memory, not above, on a panel that is too warm for full power', () => {
  fc.assert(
    fc.property(between(330, 352), between(0, 12), (radiatorTemperature, memoryAboveChip) => {
      const { of } = run({ overheating: 'throttles', radiatorTemperature, memoryAboveChip })
      const left = Math.min(of('junctionMargin'), of('memoryMargin'))
      expect(left).toBeGreaterThan(-1e-9)
      if (of('powerShare') < 1) expect(left).toBeLessThan(1e-9)
    }),
    { numRuns: 40 },
  )
})

it('says so where no power can be borne', () => {
  const hot = run({ overheating: 'throttles', radiatorTemperature: 370 })
  expect(hot.of('builtItPower')).toBeNaN()
  expect(whyNotFeasible(model, hot.values, 'builtItPower')).toMatch(/too hot for the chips at any power/)
  const small = run({ radiatorBuilt: 0.05 })
  expect(whyNotFeasible(model, small.values, 'builtItPower')).toMatch(/bears little more than the bus/)
})

it('gives the radiator a best temperature: hotter is cheaper only until the chips have to slow down', () => {
  const temperatures = Array.from({ length: 41 }, (_, i) => 310 + i)
  const ratios = (settings: Settings): readonly number[] =>
    temperatures.map((radiatorTemperature) => run({ ...settings, radiatorTemperature }).of('costRatio'))
  const free = ratios({})
  expect(free).toEqual(free.toSorted((a, b) => b - a))
  const capped = ratios({ overheating: 'throttles' })
  const best = temperatures[capped.indexOf(Math.min(...capped))] ?? Number.NaN
  expect(best).toBeGreaterThan(325)
  expect(best).toBeLessThan(345)
})
