/** Properties of the chain orbit → array → heat → radiator, on the whole model. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import { whyNotFeasible } from '../../src/engine/feasible.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { energyYear } from '../../src/physics/energy-year.ts'
import { equilibriumTemperature } from '../../src/physics/heat-balance.ts'
import { edgeOnViewFactor } from '../../src/physics/view-factor.ts'

type Settings = Readonly<Record<string, number | string>>

const run = (settings: Settings) => {
  const values = evaluate(model, settings)
  const of = (id: QuantityId): number => numberOf(model, values, id)
  const why = (id: QuantityId): string => whyNotFeasible(model, values, id) ?? ''
  return { of, why }
}

const year = 31557600
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const orbits = fc.record({
  orbitKind: fc.constantFrom('dawnDusk', 'sunSynchronous', 'inclined'),
  altitude: between(300e3, 2000e3),
  ltan: between(0, 86400),
  inclination: between(0, 1.6),
})
const attitudes = fc.constantFrom('edgeOn', 'nadirFacing', 'oneFaceSunlit')

describe('array', () => {
  it('never shrinks with degradation, load or eclipse duty', () => {
    fc.assert(
      fc.property(
        orbits,
        between(0, 0.1),
        between(0, 0.1),
        between(0, 1),
        between(0, 1),
        (orbit, d1, d2, e1, e2) => {
          const area = (loss: number, duty: number) =>
            run({ ...orbit, arrayDegradation: loss / year, eclipseDuty: duty }).of('arrayArea')
          expect(area(Math.max(d1, d2), e1)).toBeGreaterThanOrEqual(area(Math.min(d1, d2), e1) * (1 - 1e-12))
          const demand = (duty: number) => {
            const { of } = run({ ...orbit, eclipseDuty: duty })
            return of('arrayArea') / of('builtItPower')
          }
          expect(demand(Math.max(e1, e2))).toBeGreaterThanOrEqual(demand(Math.min(e1, e2)) * (1 - 1e-12))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('recharges the battery on every day of the year at every age, and at one age on no more than it must', () => {
    fc.assert(
      fc.property(
        fc.record({ altitude: between(300e3, 2000e3), ltan: between(0, 86400) }),
        between(0, 1),
        between(1e-3 / year, 0.1 / year),
        (orbit, eclipseDuty, failures) => {
          const { of } = run({
            ...orbit,
            orbitKind: 'sunSynchronous',
            eclipseDuty,
            orbitalFailureRate: failures,
          })
          const ages = Array.from({ length: 201 }, (_, step) => step / 200)
          const [life, loss] = [of('serviceLife') / year, of('arrayDegradation') * year]
          const other = 1 - loss * (1 - of('arrayRadiationShare'))
          const [slope, damage] = [of('cellDamageSlope'), of('protonDoseRatio') ** of('cellDamageExponent')]
          const fixed = of('busOverhead') + of('pumpFraction')
          const surpluses = ages.map((age) => {
            const reference = ((1 - loss) / other) ** (age * life)
            const dose = 10 ** ((1 - reference) / slope) - 1
            const left =
              other ** (age * life) *
              (1 - slope * Math.log10(1 + damage * dose) - (1 - slope * Math.log10(1 + dose) - reference))
            const working = Math.exp(-of('singleLossRate') * age * of('serviceLife'))
            const { surplus, depth } = energyYear({
              altitude: of('altitude'),
              inclination: of('orbitInclination'),
              nodeTime: of('nodeTime'),
              arrayPower:
                (of('arrayFluxNew') / of('sizingFlux')) *
                of('solarFlux') *
                of('arrayArea') *
                (1 - of('distributionLoss')) *
                left,
              loadPower: of('builtItPower') * (working + fixed),
              eclipsePower: of('builtItPower') * (eclipseDuty * working + fixed),
              pmadEfficiency: of('pmadEfficiency'),
              batteryRoundTrip: of('batteryRoundTrip'),
              chargeEfficiency: of('chargeRegulatorEfficiency'),
              batteryEnergy: of('batteryEnergy') * (1 - age * (1 - of('batteryEndCapacity'))),
            })
            expect(Math.max(...depth)).toBeLessThanOrEqual(of('usedDepthOfDischarge') + 1e-9)
            return Math.min(...surplus) / of('arrayPowerEol')
          })
          // The sizing day is that of the first day's load; bus and pumps weigh a little more later on.
          expect(Math.min(...surpluses)).toBeGreaterThan(-1e-3)
          expect(Math.min(...surpluses)).toBeLessThan(1e-3)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('heat', () => {
  it('is all the electricity: what the array gives in sunlight less what is stored for the eclipse', () => {
    fc.assert(
      fc.property(orbits, between(0, 1), between(0, 60), (orbit, eclipseDuty, heatPumpLift) => {
        const { of } = run({ ...orbit, eclipseDuty, heatPumpLift })
        const f = of('sizingEclipseFraction')
        const taken = of('arrayPowerEol') * (1 - f)
        const given = of('heatRejected') * (1 - f) + (of('eclipsePower') / of('pmadEfficiency')) * f
        expect(given / taken).toBeCloseTo(1, 12)
        expect(of('heatRejected')).toBeGreaterThan(of('builtItPower'))
      }),
      { numRuns: 60 },
    )
  })

  it('needs area in proportion, at a fixed temperature', () => {
    fc.assert(
      fc.property(orbits, attitudes, between(0.1, 10), (orbit, radiatorAttitude, factor) => {
        const one = run({ ...orbit, radiatorAttitude, itPower: 1e9 }).of('radiatorArea')
        const more = run({ ...orbit, radiatorAttitude, itPower: 1e9 * factor }).of('radiatorArea')
        expect(more / one).toBeCloseTo(factor, 9)
      }),
      { numRuns: 60 },
    )
  })

  it('leaves the panel at its design temperature, aged, and cooler when new or in eclipse', () => {
    fc.assert(
      fc.property(
        orbits,
        attitudes,
        between(300, 380),
        between(0, 1),
        (orbit, radiatorAttitude, radiatorTemperature, eclipseDuty) => {
          const settings = { ...orbit, radiatorAttitude, radiatorTemperature, eclipseDuty }
          const { of } = run(settings)
          expect(of('equilibriumTemperature')).toBeCloseTo(radiatorTemperature, 8)
          expect(of('freshPanelTemperature')).toBeLessThanOrEqual(radiatorTemperature + 1e-9)
          expect(of('coldPanelTemperature')).toBeLessThan(radiatorTemperature)
          expect(of('equivalentSinkTemperature')).toBeLessThan(radiatorTemperature)
        },
      ),
      { numRuns: 80 },
    )
  })

  it('gives the panel the temperatures at which a root finds its fluxes in balance', () => {
    fc.assert(
      fc.property(orbits, attitudes, between(310, 380), between(0, 1), (orbit, radiatorAttitude, t, duty) => {
        const { of } = run({ ...orbit, radiatorAttitude, radiatorTemperature: t, eclipseDuty: duty })
        const settled = (heat: number, absorbed: number): number =>
          equilibriumTemperature({
            heat,
            area: of('chipRadiatorArea'),
            faces: of('radiatorFaces'),
            finEfficiency: of('finEfficiency'),
            emissivity: of('radiatorEmissivity'),
            absorbed,
          })
        const light = of('absorbedSunlight') + of('absorbedAlbedo')
        const infrared = of('absorbedInfrared') + of('absorbedFromArray')
        const cold = of('radiatorEmissivity') * of('olrCold') * of('earthViewFactor')
        const fresh = (light * of('freshAbsorptivity')) / of('radiatorAbsorptivity')
        const near = (id: QuantityId, temperature: number): void =>
          // The root stops within 1e-12 of its bracket of 5,000 K.
          expect(Math.abs(of(id) - temperature), id).toBeLessThan(5e-9)
        near('equilibriumTemperature', settled(of('heatRejected') - of('batteryHeat'), light + infrared))
        near('freshPanelTemperature', settled(of('heatRejected') - of('batteryHeat'), fresh + infrared))
        near('coldPanelTemperature', settled(of('eclipsePower') / of('pmadEfficiency'), cold))
      }),
      { numRuns: 80 },
    )
  })

  it('uses the exact view factor for an edge-on radiator, at any altitude', () => {
    fc.assert(
      fc.property(between(300e3, 2000e3), (altitude) => {
        const { of } = run({ altitude })
        expect(of('earthViewFactor')).toBeCloseTo(
          2 * edgeOnViewFactor({ angularRadius: of('earthAngularRadius') }),
          9,
        )
        expect(of('viewFactorEdge')).toBeCloseTo(of('firstFaceViewFactor'), 9)
      }),
    )
  })

  it('comes with a small heat pump at a price: more power, cooler chips', () => {
    const [without, with20] = [run({}), run({ heatPumpLift: 20 })]
    expect(with20.of('junctionTemperature')).toBeCloseTo(without.of('junctionTemperature') - 20, 9)
    expect(with20.of('loadPower')).toBeGreaterThan(without.of('loadPower'))
    expect(with20.of('heatPumpGain')).toBeGreaterThan(1)
    expect(without.of('heatPumpGain')).toBe(1)
  })
})

describe('impossible states are told in words', () => {
  it.each<readonly [string, Settings, QuantityId, RegExp]>([
    [
      'a panel too cold to emit',
      { radiatorTemperature: 180 },
      'radiatorArea',
      /absorbs more .* than it emits/,
    ],
    ['an altitude too low', { altitude: 250e3 }, 'arrayArea', /it starts at 300.km/],
    ['an altitude too high', { altitude: 3000e3 }, 'radiatorArea', /no longer a low one/],
    [
      'a heat pump below absolute zero',
      { radiatorTemperature: 280, heatPumpLift: 290 },
      'heatRejected',
      /below absolute zero/,
    ],
    [
      'a coolant colder than its surroundings',
      { radiatorTemperature: 280, heatPumpLift: 100 },
      'heatPumpGain',
      /colder than the surroundings/,
    ],
  ])('%s', (_, settings, id, sentence) => {
    const { of, why } = run(settings)
    expect(of(id)).toBeNaN()
    expect(why(id)).toMatch(sentence)
  })
})
