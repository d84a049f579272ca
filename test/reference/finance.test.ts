import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { describe, expect, it } from 'vitest'
import cases from '../../seeds/reference/finance.json'
import mccalip from '../../seeds/reference/finance-mccalip.json'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { parseAmount } from '../../src/engine/units.ts'
import type { ReferenceCase } from '../../src/scenario/reference.ts'
import { declared } from '../model/declared.ts'
import { groundBridge, groundHisWay, orbitBridge, orbitHisWay, type Totals } from './mccalip.ts'
import { agrees } from './published.ts'

const year = 31_557_600
const run = (settings: Settings) => {
  const values = evaluate(model, settings)
  return (id: string): number => numberOf(model, values, id)
}

describe('published costs', () => {
  agrees(cases as ReferenceCase[])
})

describe('SemiAnalysis, orbit', () => {
  // Its own money for a cluster of 30.5 kW and 16 GPUs; spares of 20 % and radiation downtime of 5 % as availability.
  const cluster = 30_500
  const settings: Settings = {
    itPower: 30.5e6,
    acceleratorPower: cluster / 16,
    satellitePower: cluster,
    itPrice: 986_000 / cluster,
    spacePremium: 1,
    orbitalFailureRate: 0.0001 / year,
    orbitalAvailability: 0.95 / 1.2,
    serviceLife: 5 * year,
    itLife: 5 * year,
    waccOrbit: 0.15 / year,
    integrationShare: 0,
    insuranceRate: 0,
    orbitOperationsRate: 0,
    nonRecurringCost: 0,
  }
  const masses = run(settings)
  const perCluster = masses('builtItPower') / cluster
  const launchPrice = (1.6e6 * perCluster) / masses('wetMass')
  const satelliteBuildPrice = (1.5e6 * perCluster) / masses('nonItDryMass')
  const of = run({ ...settings, launchPrice, satelliteBuildPrice })
  const stations = of('groundSegmentAnnual') / of('deliveredAccelerators')

  it('spends 1.6 of 3.1 million USD beside the chips on launch', () => {
    expect(of('launchCost') / perCluster).toBeCloseTo(1.6e6, 0)
    expect(of('satelliteCapex') / perCluster).toBeCloseTo(1.5e6, 0)
  })

  it('costs 10.91 USD per GPU-hour within 1 %, ground stations left out as there', () => {
    const hourly = (of('orbitCostPerAcceleratorHour') - stations) * 3600
    expect(Math.abs(hourly / 10.91 - 1)).toBeLessThan(0.01)
  })

  it('our chain is heavier than its launch bill at 1,400 to 1,800 USD/kg implies', () => {
    const implied = 1.6e6 / 1600 / (cluster / 1000)
    expect(implied).toBeCloseTo(32.8, 1)
    expect(of('specificMass') * 1000).toBeGreaterThan(implied)
  })
})

describe('McCalip', () => {
  const totals = (id: string, compute: (given: Record<string, number>) => Totals) => {
    const one = mccalip.find((each) => each.id === id)
    if (!one) throw new Error(`no case ${id}`)
    const given = Object.fromEntries(
      Object.entries(one.inputs).map(([key, value]) => {
        const unit = key === 'life' ? 's' : 'W'
        if (typeof value === 'number') return [key, value]
        return [key, parseAmount(value, unit) / (key === 'life' ? year : 1)]
      }),
    )
    return {
      ours: compute(given),
      published: one.expected as Record<string, { value: number; tolerance: number } | undefined>,
    }
  }
  const orbit = totals('mccalip-defaults-orbit', orbitHisWay)
  const ground = totals('mccalip-defaults-ground', groundHisWay)

  it.each([
    ...Object.keys(orbit.published).map((id) => ['orbit', id]),
    ...Object.keys(ground.published).map((id) => ['ground', id]),
  ] as const)('in his way: %s, %s', (side = '', id = '') => {
    const { ours, published } = side === 'orbit' ? orbit : ground
    const expected = published[id]
    if (!expected) throw new Error(`no ${id}`)
    expect(Math.abs((ours[id] ?? Number.NaN) / expected.value - 1)).toBeLessThanOrEqual(expected.tolerance)
  })

  it('on his mass and price our formulas give his satellites, launch and operations', () => {
    const mass = orbit.ours['mass'] ?? Number.NaN
    const money = declared(['satelliteCapex', 'launchCost', 'orbitOperationsAnnual'], {
      nonItDryMass: mass,
      satelliteBuildPrice: 22 * 36.5,
      chargedMass: mass,
      launchPrice: 500,
      learningFactor: 1,
      orbitOperationsRate: '0.01 1/year',
      orbitItCapex: 0,
    })
    expect(money.satelliteCapex / (orbit.ours['hardware'] ?? 0)).toBeCloseTo(1, 9)
    expect(money.launchCost / (orbit.ours['launch'] ?? 0)).toBeCloseTo(1, 9)
    expect((money.orbitOperationsAnnual * 5 * year) / (orbit.ours['operations'] ?? 0)).toBeCloseTo(1, 9)
  })

  const scenario = scenarios.find(({ slug }) => slug === 'mccalip-1gw')
  const values = evaluate(model, scenario?.settings ?? {})
  const bridges = {
    orbit: orbitBridge(model, values, orbit.ours),
    ground: groundBridge(model, values, ground.ours),
  }

  it.each(['orbit', 'ground'] as const)(
    '%s: the bridge leads from his total to ours with nothing left over',
    (side) => {
      const steps = bridges[side]
      const his = (side === 'orbit' ? orbit : ground).ours['total'] ?? 0
      const ours = numberOf(model, values, `${side}AnnualCost`) * 5 * year
      expect(steps.reduce((sum, step) => sum + step.his, 0) / his).toBeCloseTo(1, 12)
      expect((his + steps.reduce((sum, step) => sum + step.ours - step.his, 0)) / ours).toBeCloseTo(1, 12)
    },
  )

  it('the bridge shows what he leaves out: chips, insurance, ground stations and interest', () => {
    const of = (item: string) => bridges.orbit.find((step) => step.item.startsWith(item))
    for (const item of ['chips', 'insurance', 'ground stations', 'capital']) {
      expect(of(item)?.his).toBe(0)
      expect(of(item)?.ours).toBeGreaterThan(0)
    }
    expect(of('satellites')?.ours).toBeGreaterThan(of('satellites')?.his ?? 0)
  })

  it('on the ground the building differs by the spares alone, and energy by the life of the plant', () => {
    const of = (item: string): number => {
      const step = bridges.ground.find((each) => each.item === item)
      return (step?.ours ?? 0) / (step?.his ?? 1)
    }
    expect(of('building')).toBeCloseTo(1 + numberOf(model, values, 'groundSpareFraction'), 9)
    // He writes the turbines off in five years, we in twenty, with interest and a plant that runs all year.
    expect(of('power plant and fuel')).toBeLessThan(1)
    expect(of('power plant and fuel')).toBeGreaterThan(0.7)
  })
})
