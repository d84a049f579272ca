import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stefanBoltzmann } from '../../src/physics/constants.ts'
import { finEfficiency, finParameter } from '../../src/physics/fin.ts'
import {
  absorbedFlux,
  equilibriumTemperature,
  netFlux,
  sinkTemperature,
} from '../../src/physics/heat-balance.ts'
import { heatPumpAreaGain, heatPumpWork } from '../../src/physics/heat-pump.ts'
import { earthAngularRadius } from '../../src/physics/orbit.ts'
import { root } from '../../src/physics/root.ts'
import { edgeOnViewFactor } from '../../src/physics/view-factor.ts'

const starcloud = {
  emissivity: 0.92,
  absorptivity: 0.09,
  faces: [
    { sunlight: 1366, albedo: 0.25 * 0.3 * 1366, infrared: 0.25 * 5.67e-8 * 253.15 ** 4 },
    { sunlight: 0, albedo: 0, infrared: 0 },
  ],
}

describe('heat balance', () => {
  it('gives Starcloud’s panel with Kirchhoff’s law', () => {
    const absorbed = absorbedFlux(starcloud)
    expect(absorbed).toBeCloseTo(185.72, 2)
    const net = netFlux({ temperature: 293.15, emissivity: 0.92, faces: 2, finEfficiency: 1, absorbed })
    expect(net).toBeCloseTo(584.81, 2)
  })

  it.each([
    [120e3, 110, 337.1],
    [150e3, 110, 353.16],
    [120e3, 55, 391.5],
    [150e3, 55, 411.8],
  ])('finds AI1’s temperature at %d W over %d m²', (heat, area, published) => {
    const absorbed = 2 * 0.91 * stefanBoltzmann * 220 ** 4
    const temperature = equilibriumTemperature({
      heat,
      area,
      emissivity: 0.91,
      faces: 2,
      finEfficiency: 1,
      absorbed,
    })
    expect(Math.abs(temperature / published - 1)).toBeLessThan(1e-3)
  })

  it('finds the sink of an edge-on panel at 550 km', () => {
    const view = edgeOnViewFactor({ angularRadius: earthAngularRadius({ altitude: 550e3 }) })
    expect(sinkTemperature({ absorbed: 2 * 0.9 * view * 237, emissivity: 0.9, faces: 2 })).toBeCloseTo(
      181.2,
      1,
    )
  })

  it('returns the design temperature of the area that it sized, also with fins that weaken with heat', () => {
    const panel = fc.record({
      emissivity: fc.double({ min: 0.5, max: 1, noNaN: true }),
      faces: fc.constantFrom(1, 2),
      absorbed: fc.double({ min: 0, max: 300, noNaN: true }),
      halfSpacing: fc.double({ min: 0, max: 0.3, noNaN: true }),
    })
    const temperature = fc.double({ min: 330, max: 600, noNaN: true })
    fc.assert(
      fc.property(
        panel,
        temperature,
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        ({ halfSpacing, ...rest }, design, heat) => {
          const fin = (at: number) =>
            finEfficiency({ ...rest, temperature: at, conductivity: 200, thickness: 1e-3, halfSpacing })
          for (const efficiency of [fin(design), fin]) {
            const net = netFlux({ ...rest, temperature: design, finEfficiency: efficiency })
            fc.pre(net > 1)
            const found = equilibriumTemperature({
              ...rest,
              heat,
              area: heat / net,
              finEfficiency: efficiency,
            })
            expect(Math.abs(found / design - 1)).toBeLessThan(1e-9)
          }
        },
      ),
    )
  })

  it('warms by the fourth root of two when the heat doubles and nothing is absorbed', () => {
    const panel = { area: 10, emissivity: 0.9, faces: 2, finEfficiency: 0.9, absorbed: 0 }
    const ratio =
      equilibriumTemperature({ ...panel, heat: 2e4 }) / equilibriumTemperature({ ...panel, heat: 1e4 })
    expect(ratio).toBeCloseTo(2 ** 0.25, 9)
  })

  it('has no temperature without area or with negative heat, and the sky’s for no heat at all', () => {
    const panel = { emissivity: 0.9, faces: 2, finEfficiency: 0.9, absorbed: 0 }
    expect(equilibriumTemperature({ ...panel, heat: 1, area: 0 })).toBeNaN()
    expect(equilibriumTemperature({ ...panel, heat: -1, area: 1 })).toBeNaN()
    expect(equilibriumTemperature({ ...panel, heat: Number.NaN, area: 1 })).toBeNaN()
    expect(equilibriumTemperature({ ...panel, heat: 0, area: 1 })).toBe(0)
  })
})

const fin = {
  temperature: 333,
  emissivity: 0.88,
  faces: 2,
  conductivity: 200,
  thickness: 1e-3,
  halfSpacing: 0.1,
}

describe('fins', () => {
  const k = (2 * fin.emissivity * stefanBoltzmann) / (fin.conductivity * fin.thickness)
  /** Temperature at the tube and slope there of a fin with this temperature midway, under a sky of a temperature. */
  const radiated = (tip: number, sky = 0): { root: number; heat: number } => {
    let [temperature, slope] = [tip, 0]
    const steps = 4000
    const dx = fin.halfSpacing / steps
    for (let step = 0; step < steps; step++) {
      slope += k * (temperature ** 4 - sky ** 4) * dx
      temperature += slope * dx
    }
    return { root: temperature, heat: slope }
  }

  it('gives the worked numbers', () => {
    expect(finEfficiency(fin)).toBeCloseTo(0.8101, 4)
    expect(finParameter({ efficiency: 0.9 })).toBeCloseTo(0.58381, 5)
    expect(finEfficiency({ ...fin, halfSpacing: 0 })).toBe(1)
    expect(finParameter({ efficiency: 1 })).toBe(0)
  })

  it('finds the length again from the efficiency', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.999, noNaN: true }), (efficiency) => {
        const x = finParameter({ efficiency })
        expect(Math.tanh(x) / x).toBeCloseTo(efficiency, 9)
      }),
    )
  })

  it('reads a little lower than the exact fin, found by integrating the equation along it', () => {
    const tip = root({ f: (value) => radiated(value).root - fin.temperature, low: 200, high: 333 })
    const exact = radiated(tip).heat / (k * fin.temperature ** 4 * fin.halfSpacing)
    expect(finEfficiency(fin)).toBeLessThan(exact)
    expect(finEfficiency(fin)).toBeGreaterThan(exact - 0.06)
  })

  it('carries what it absorbs over the same fin: net heat is the efficiency times emission less absorption', () => {
    const sky = 240
    const tip = root({ f: (value) => radiated(value, sky).root - fin.temperature, low: sky, high: 333 })
    const exact = radiated(tip, sky).heat / (k * fin.halfSpacing)
    const [emitted, absorbed] = [fin.temperature ** 4, sky ** 4]
    const efficiency = finEfficiency(fin)
    expect(efficiency * (emitted - absorbed)).toBeLessThan(exact)
    expect(efficiency * (emitted - absorbed)).toBeGreaterThan(0.94 * exact)
    expect(efficiency * emitted - absorbed).toBeLessThan(0.91 * exact)
  })
})

describe('heat pump', () => {
  it('gives the worked numbers', () => {
    expect(heatPumpWork({ hot: 333.15, lift: 40, carnotFraction: 0.5 })).toBeCloseTo(0.2729, 4)
    expect(heatPumpWork({ hot: 333.15, lift: 0, carnotFraction: 0.5 })).toBe(0)
    expect(heatPumpAreaGain({ cold: 293.15, hot: 333.15, sink: 0, work: 0 })).toBeCloseTo(1.668, 3)
  })

  it('saves less area with work and more against a warm sky', () => {
    const pump = { cold: 293.15, hot: 333.15 }
    expect(heatPumpAreaGain({ ...pump, sink: 0, work: 0.27 })).toBeCloseTo(1.668 / 1.27, 3)
    expect(heatPumpAreaGain({ ...pump, sink: 260, work: 0 })).toBeGreaterThan(2)
  })
})

describe('root', () => {
  it('finds cube roots, ends and decreasing functions', () => {
    expect(root({ f: (x) => x ** 3 - 2, low: 0, high: 2 })).toBeCloseTo(2 ** (1 / 3), 11)
    expect(root({ f: (x) => x - 1, low: 1, high: 2 })).toBe(1)
    expect(root({ f: (x) => x - 2, low: 1, high: 2 })).toBe(2)
    expect(root({ f: (x) => 3 - x, low: 0, high: 10 })).toBeCloseTo(3, 11)
    expect(root({ f: (x) => Math.atan(x - 7) * 1e6, low: -1e4, high: 1e4, tolerance: 1e-9 })).toBeCloseTo(
      7,
      8,
    )
  })

  it('has none without a change of sign, or where the function has no value', () => {
    expect(root({ f: (x) => x * x + 1, low: -1, high: 1 })).toBeNaN()
    expect(root({ f: (x) => (x > 0.2 && x < 0.8 ? Number.NaN : x - 0.5), low: 0, high: 1 })).toBeNaN()
  })

  it('stays within its bracket for any straight line', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        (zero, slope) => {
          expect(root({ f: (x) => slope * (x - zero), low: -100, high: 100 })).toBeCloseTo(zero, 8)
        },
      ),
    )
  })
})
