/** What a launch lifts and costs: signs over orbits, limits, and three vehicles flown by other means. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { parseAmount } from '../../src/engine/units.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { catalogFiles } from '../seeds/files.ts'
import { lifted, type Vehicle } from './independent/lift.ts'

const run = (settings: Settings = {}) => {
  const values = evaluate(model, settings)
  return (id: QuantityId): number => numberOf(model, values, id)
}
const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true })

const rows = catalogFiles.find(({ id }) => id === 'launch-vehicles')?.rows ?? []
const unitOf = new Map(
  model.quantities.flatMap((q) => ('unit' in q ? [[q.id as string, q.unit] as const] : [])),
)
/** What a row sets, in the units of the model. */
const settingsOf = (id: string): Record<string, number> => {
  const row = rows.find((candidate) => candidate.id === id)
  if (!row) throw new Error(`no vehicle "${id}"`)
  return Object.fromEntries(
    Object.entries(row.sets).map(([input, value]) => [
      input,
      typeof value === 'number' ? value : parseAmount(value, unitOf.get(input) ?? '1'),
    ]),
  )
}

describe('the default vehicle', () => {
  it('is one row of the catalog, price and all', () => {
    const row = settingsOf('starship-v3')
    const defaults = Object.fromEntries(
      Object.keys(row).map((id) => {
        const input = model.quantities.find((q) => q.id === id)
        return [id, input?.type === 'input' ? input.default : undefined]
      }),
    )
    for (const [id, value] of Object.entries(row)) expect(defaults[id], id).toBeCloseTo(value, 9)
    expect(run(row)('costRatio')).toBeCloseTo(run()('costRatio'), 12)
  })

  it.each(rows)(
    '$id: its price is within what an input takes, and some of it reaches the orbit or none',
    ({ id }) => {
      const of = run(settingsOf(id))
      const payload = of('payloadToOrbit')
      if (Number.isNaN(payload)) return
      expect(payload).toBeGreaterThan(0)
      expect(of('launchPriceHere') * payload).toBeCloseTo(of('launchPrice') * of('vehiclePayload'), 0)
    },
  )
})

describe('payload in an orbit', () => {
  it.each(['starship-v3', 'falcon-9-recovered', 'ariane-64'])('%s, flown burn by burn', (id) => {
    const vehicle = settingsOf(id)
    for (const [kilometres, degrees] of [
      [400, 60],
      [650, 98],
      [1200, 75],
      [2000, 63],
    ] as const) {
      const orbit = { altitude: kilometres * 1000, inclination: (degrees * Math.PI) / 180 }
      const ours = run({ ...vehicle, ...orbit, orbitKind: 'inclined' })('payloadToOrbit')
      const other = lifted(vehicle as unknown as Vehicle, orbit.altitude, orbit.inclination)
      expect(Math.abs(ours / other - 1), `${kilometres} km: ${ours} kg against ${other}`).toBeLessThan(5e-4)
    }
  })

  it('falls, and its price rises, all the way up, in any kind of orbit and by any vehicle', () => {
    const vehicles = ['starship-v3', 'falcon-9-recovered', 'new-glenn', 'ariane-64']
    for (const orbit of [{}, { orbitKind: 'sunSynchronous' }, { orbitKind: 'inclined', inclination: 0.9 }])
      for (const id of vehicles) {
        let [payload, price] = [Number.POSITIVE_INFINITY, 0]
        for (let kilometres = 400; kilometres <= 2000; kilometres += 20) {
          const of = run({ ...settingsOf(id), ...orbit, altitude: kilometres * 1000 })
          expect(of('payloadToOrbit'), `${id}, ${kilometres} km`).toBeLessThan(payload)
          expect(of('launchPriceHere'), `${id}, ${kilometres} km`).toBeGreaterThan(price)
          payload = of('payloadToOrbit')
          price = of('launchPriceHere')
        }
      }
  })

  it('costs the stage its own way down: 120 t need 4.4 t from 500 km and 16.6 t from 2,000', () => {
    const own = (of: (id: QuantityId) => number): number =>
      120 * (Math.exp(of('stageDeorbitDeltaV') / (370 * of('standardGravity'))) - 1)
    expect(run()('referenceDeorbitDeltaV')).toBeCloseTo(130, 0)
    expect(own(run({ altitude: 500e3 }))).toBeCloseTo(4.4, 1)
    expect(own(run({ altitude: 2000e3 }))).toBeCloseTo(16.6, 1)
  })

  it('is the reference payload in the reference orbit, whatever the stage', () => {
    fc.assert(
      fc.property(finite(450, 800), finite(0.05, 2), finite(280, 460), (kilometres, ratio, impulse) => {
        const orbit = { altitude: kilometres * 1000, orbitKind: 'inclined', inclination: 1.2 }
        const of = run({
          ...orbit,
          vehicleReferenceAltitude: kilometres * 1000,
          vehicleReferenceInclination: 1.2,
          upperStageMassRatio: ratio,
          upperStageImpulse: impulse,
        })
        expect(of('payloadShare')).toBeCloseTo(1, 9)
        expect(of('launchPriceHere')).toBeCloseTo(of('launchPrice'), 6)
      }),
      { numRuns: 30 },
    )
  })

  it('is not paid back for a turn of the plane that nobody flew', () => {
    const due = run({ vehicleReferenceInclination: (26 * Math.PI) / 180 })('payloadToOrbit')
    for (const degrees of [0, 5, 20])
      expect(run({ vehicleReferenceInclination: (degrees * Math.PI) / 180 })('payloadToOrbit')).toBe(due)
  })
})

describe('launches', () => {
  it('are flown until the whole fleet has arrived, and the premium pays for those that are lost', () => {
    const of = run()
    expect(of('launchesFlown') * of('launchSuccess')).toBeCloseTo(of('launches'), 9)
    expect(of('insuranceRate')).toBeGreaterThan(1 - of('launchSuccess'))
  })
})

describe('room in a launch', () => {
  it('takes one body as wide as the fairing lets a square be, and twice as high at most', () => {
    expect(run({ vehicleFairingDiameter: 3 })('largestStowedVolume')).toBeCloseTo(
      (3 / Math.SQRT2) ** 2 * 6,
      9,
    )
    // As a share of a cylinder a square prism of the same height is 2 over pi.
    expect(run()('largestStowedVolume') / (684 * (32 / (16 * Math.PI)))).toBeCloseTo(1, 9)
  })

  it('goes by the area of the array, whatever its cells give', () => {
    const of = run()
    const better = run({ cellEfficiency: 0.3 })
    expect(better('stowedArrayThickness') / of('stowedArrayThickness')).toBeCloseTo(1, 9)
    expect(better('arrayArea')).toBeLessThan(0.8 * of('arrayArea'))
    // Cells of 30 % on nine tenths of the blanket give 367 W/m², which take 9.2 mm at 40 kW/m³.
    expect(of('stowedArrayThickness') * 1000).toBeCloseTo((1361 * 0.3 * of('packingFactor')) / 40, 1)
  })
})
