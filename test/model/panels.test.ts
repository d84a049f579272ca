/** Array and radiator: heat in is heat out, and each thing that warms or cools them moves area the right way. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { whyNotFeasible } from '../../src/engine/feasible.ts'
import type { QuantityId } from '../../src/model/index.ts'

const run = (settings: Settings) => {
  const values = evaluate(model, settings)
  return { of: (id: QuantityId): number => numberOf(model, values, id), values }
}
const areaOf = (settings: Settings): number => run(settings).of('radiatorArea')
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const sigma = 5.670374419e-8

const anything = fc.record({
  altitude: between(400e3, 1500e3),
  cellTechnology: fc.constantFrom('silicon', 'tripleJunction', 'thinFilm'),
  cellEfficiency: between(0.15, 0.32),
  siliconAbsorptance: between(0.75, 0.95),
  tripleJunctionAbsorptance: between(0.85, 0.95),
  arrayFrontEmissivity: between(0.7, 0.9),
  arrayBackEmissivity: between(0.5, 0.9),
  radiatorTemperature: between(320, 360),
  radiatorLayout: fc.constantFrom('touching', 'gap', 'displaced', 'unseen'),
  radiatorAttitude: fc.constantFrom('edgeOn', 'nadirFacing'),
  batteryLoop: fc.constantFrom('own', 'shared'),
  finEfficiency: between(0.8, 0.99),
  pointingFactor: between(0.95, 1),
  eclipseDuty: between(0, 1),
})

describe('heat in is heat out', () => {
  it('in an array: sunlight and the Earth’s heat leave as electricity and from both faces', () => {
    fc.assert(
      fc.property(anything, (settings) => {
        const { of } = run(settings)
        const taken = of('cellAbsorptance') * of('sizingFlux') + of('arrayEarthHeat')
        const both = of('arrayFrontEmissivity') + of('arrayBackEmissivity')
        const left = of('arrayFluxEol') + both * sigma * of('arrayTemperature') ** 4
        expect(left / taken).toBeCloseTo(1, 11)
      }),
      { numRuns: 60 },
    )
  })

  it('in a satellite with separate wings: every watt of the array is shed by the two radiators or stored', () => {
    fc.assert(
      fc.property(anything, (settings) => {
        const { of } = run(settings)
        const [main, cold] = [of('chipRadiatorArea'), of('batteryRadiatorArea')]
        const shed = (t: number, area: number): number =>
          area *
          of('finEfficiency') *
          (of('radiatorFaces') * of('radiatorEmissivity') * sigma * t ** 4 - of('absorbedFlux'))
        const f = of('sizingEclipseFraction')
        const stored = ((of('eclipsePower') / of('pmadEfficiency')) * f) / (1 - f)
        const out =
          shed(of('radiatorTemperature'), main) +
          (cold > 0 ? shed(of('batteryRadiatorTemperature'), cold) : 0)
        fc.pre(Number.isFinite(out))
        expect((out + stored) / of('arrayPowerEol')).toBeCloseTo(1, 11)
      }),
      { numRuns: 60 },
    )
  })

  it('in a panel with cells in front: what area was sized settles at the temperature asked for, or colder', () => {
    fc.assert(
      fc.property(anything, (settings) => {
        const { of } = run({ ...settings, panelArchitecture: 'integrated' })
        fc.pre(Number.isFinite(of('chipRadiatorArea')))
        expect(of('equilibriumTemperature')).toBeCloseTo(of('panelTemperature'), 8)
        expect(of('panelTemperature')).toBeLessThanOrEqual(of('radiatorTemperature'))
        expect(of('chipRadiatorArea') > 0).toBe(of('jointTemperature') > of('radiatorTemperature'))
        expect(of('coldPanelTemperature')).toBeLessThan(of('panelTemperature'))
      }),
      { numRuns: 60 },
    )
  })
})

describe('the array beside the radiator', () => {
  it('costs area by how much of it a face sees', () => {
    const areas = ['unseen', 'displaced', 'gap', 'touching'].map((radiatorLayout) =>
      areaOf({ radiatorLayout }),
    )
    expect(areas).toEqual(areas.toSorted((a, b) => a - b))
    expect((areas[3] ?? 0) / (areas[0] ?? 1)).toBeGreaterThan(1.15)
  })

  it('leaves surroundings between the 200 and 260 K of published designs, and the 188 to 189 K of a bare panel without it', () => {
    const sink = (settings: Settings): number => run(settings).of('equivalentSinkTemperature')
    for (const radiatorLayout of ['unseen', 'displaced', 'gap', 'touching']) {
      expect(sink({ radiatorLayout })).toBeGreaterThan(200)
      expect(sink({ radiatorLayout })).toBeLessThan(260)
    }
    const bare = { radiatorLayout: 'unseen', pointingFactor: 1 }
    expect(sink(bare)).toBeCloseTo(188.8, 1)
    expect(sink({ ...bare, terminatorNode: 'dusk' })).toBeCloseTo(188.2, 1)
  })

  it('moves nothing where the panel lies in its plane', () => {
    const lying = (radiatorLayout: string) => areaOf({ radiatorLayout, radiatorAttitude: 'oneFaceSunlit' })
    expect(lying('touching')).toBe(lying('unseen'))
  })

  it('grows with a back that shines more, a wing that reaches further, and less exact pointing', () => {
    expect(areaOf({ arrayBackEmissivity: 0.9 })).toBeGreaterThan(areaOf({ arrayBackEmissivity: 0.6 }))
    expect(areaOf({ wingReach: 6 })).toBeGreaterThan(areaOf({ wingReach: 1 }))
    expect(areaOf({ pointingFactor: 0.96 })).toBeGreaterThan(areaOf({ pointingFactor: 1 }))
  })
})

describe('the cells', () => {
  it('lose most where they are silicon, least where they are cool', () => {
    const factor = (settings: Settings): number => run(settings).of('cellHeatFactor')
    expect(factor({ cellTechnology: 'tripleJunction', cellEfficiency: 0.3 })).toBeGreaterThan(0.94)
    expect(factor({})).toBeGreaterThan(0.88)
    expect(factor({})).toBeLessThan(0.93)
    expect(factor({ siliconAbsorptance: 0.92 })).toBeLessThan(factor({ siliconAbsorptance: 0.75 }))
    expect(factor({ panelArchitecture: 'integrated', radiatorTemperature: 350 })).toBeLessThan(factor({}))
  })
})

describe('the batteries', () => {
  it('need radiator of their own at their own temperature, and more of it the colder they have to be', () => {
    expect(areaOf({ batteryLimit: 293.15 })).toBeGreaterThan(areaOf({ batteryLimit: 303.15 }))
    expect(areaOf({})).toBeGreaterThan(areaOf({ batteryLoop: 'shared' }))
    expect(run({ altitude: 1500e3 }).of('batteryRadiatorArea')).toBe(0)
  })

  it('say so where a panel in the Sun cannot keep them cold', () => {
    const { of, values } = run({ radiatorAttitude: 'oneFaceSunlit', radiatorAbsorptivity: 0.6 })
    expect(of('radiatorArea')).toBeNaN()
    expect(whyNotFeasible(model, values, 'radiatorArea')).toMatch(/the batteries cannot be kept at/)
  })
})

describe('one panel for both', () => {
  it('is as hot as a dark panel in the Sun whatever its cells give, so that chips today get too hot', () => {
    const joint = (cellEfficiency: number): number =>
      run({ panelArchitecture: 'integrated', radiatorTemperature: 370, cellEfficiency }).of(
        'panelTemperature',
      )
    expect(Math.abs(joint(0.18) - joint(0.3))).toBeLessThan(2)
    expect(joint(0.22) - 273.15).toBeGreaterThan(65)
    expect(joint(0.22) - 273.15).toBeLessThan(80)
    const hot = run({ panelArchitecture: 'integrated', radiatorTemperature: 370 })
    expect(hot.of('hottestMargin')).toBeLessThan(0)
  })

  it('needs ever more plain area to be colder, up to where the Sun gives more than it sheds', () => {
    const plain = (radiatorTemperature: number): number =>
      areaOf({ panelArchitecture: 'integrated', batteryLoop: 'shared', radiatorTemperature })
    expect(plain(350)).toBe(0)
    expect(plain(330)).toBeGreaterThan(0)
    expect(plain(318)).toBeGreaterThan(plain(330))
    expect(plain(240)).toBeNaN()
  })
})
