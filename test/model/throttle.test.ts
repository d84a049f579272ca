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
/** Modules that bear more than chips do. */
const toughOptics: Settings = { opticsLimit: 383.15 }
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
    fc.property(between(330, 345), between(0, 12), (radiatorTemperature, memoryAboveChip) => {
      const { of } = run({ overheating: 'throttles', radiatorTemperature, memoryAboveChip, ...toughOptics })
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
  expect(whyNotFeasible(model, hot.values, 'builtItPower')).toMatch(
    /too hot for the chips, or for the optical modules, at any power/,
  )
  const small = run({ radiatorBuilt: 0.05 })
  expect(whyNotFeasible(model, small.values, 'builtItPower')).toMatch(/bears little more than the bus/)
})

it('gives the radiator a best temperature: hotter is cheaper only until the chips have to slow down', () => {
  const temperatures = Array.from({ length: 41 }, (_, i) => 310 + i)
  const ratios = (settings: Settings): readonly number[] =>
    temperatures.map((radiatorTemperature) => run({ ...settings, radiatorTemperature }).of('costRatio'))
  const free = ratios({})
  expect(free).toEqual(free.toSorted((a, b) => b - a))
  const capped = ratios({ overheating: 'throttles', ...toughOptics })
  const best = temperatures[capped.indexOf(Math.min(...capped))] ?? Number.NaN
  expect(best).toBeGreaterThan(325)
  expect(best).toBeLessThan(345)
})

it('slows chips down until the modules at the warm end of a loop of little flow are cool enough', () => {
  fc.assert(
    fc.property(between(318, 324), between(15, 40), (radiatorTemperature, coolantRise) => {
      const { of } = run({ overheating: 'throttles', radiatorTemperature, coolantRise })
      const left = Math.min(of('junctionMargin'), of('memoryMargin'), of('opticsMargin'))
      expect(left).toBeGreaterThan(-1e-9)
      if (of('powerShare') < 1) expect(left).toBeLessThan(1e-9)
      expect(of('coolantReturn') - of('coolantSupply')).toBeCloseTo(coolantRise * of('powerShare'), 9)
    }),
    { numRuns: 40 },
  )
})

it('gives the rise of the coolant a best point: little flow is light until modules get too hot', () => {
  const rises = Array.from({ length: 41 }, (_, i) => 4 + i)
  const ratios = rises.map((coolantRise) => run({ overheating: 'throttles', coolantRise }).of('costRatio'))
  const best = rises[ratios.indexOf(Math.min(...ratios))] ?? Number.NaN
  expect(best).toBeGreaterThan(15)
  expect(best).toBeLessThan(30)
})

it('needs twice the flow, and as much more loop and pump power as follow it, for half the rise', () => {
  const [ten, five] = [run({ loopFlowShare: 1 }), run({ loopFlowShare: 1, coolantRise: 5 })]
  expect(five.of('pumpShare')).toBeCloseTo(2 * ten.of('pumpShare'), 12)
  const perHeat = ({ of }: typeof ten): number => of('loopMass') / of('heatRejected')
  expect(perHeat(five)).toBeCloseTo(2 * perHeat(ten), 12)
})

it('keeps the energy that a smaller battery gives in the longest eclipse, bus and pumps first', () => {
  fc.assert(
    fc.property(
      between(0.3, 1),
      between(0.3, 1),
      between(0.5, 1),
      (batteryBuilt, eclipseDuty, radiatorBuilt) => {
        const full = run({ eclipseDuty, radiatorBuilt })
        const { of } = run({ batteryBuilt, eclipseDuty, radiatorBuilt })
        const perChip = (result: typeof full): number =>
          result.of('eclipsePower') / result.of('acceleratorCount')
        expect(of('eclipsePower') / of('acceleratorCount') / perChip(full)).toBeCloseTo(batteryBuilt, 9)
        expect(
          (of('orbitalDuty') * of('builtItPower')) / (full.of('orbitalDuty') * full.of('builtItPower')),
        ).toBeCloseTo(1, 12)
      },
    ),
    { numRuns: 40 },
  )
})

it('does more work on the same battery with slow chips than with some that pause', () => {
  const orbit: Settings = { orbitKind: 'sunSynchronous', ltan: 43_200 }
  for (const batteryBuilt of [0.4, 0.6, 0.8]) {
    const slow = run({ ...orbit, batteryBuilt })
    const paused = run({ ...orbit, eclipseDuty: slow.of('darkShare') })
    const perChip = ({ of }: typeof slow): number => of('eclipsePower') / of('acceleratorCount')
    expect(perChip(paused)).toBeCloseTo(perChip(slow), 9)
    expect(slow.of('orbitalDuty')).toBeGreaterThan(paused.of('orbitalDuty'))
  }
  const none = run({ ...orbit, batteryBuilt: 0.05 })
  expect(whyNotFeasible(model, none.values, 'builtItPower')).toMatch(/bears bus and pumps at most/)
})
