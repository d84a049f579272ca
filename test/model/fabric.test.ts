/** Formations and their networks, by building them: points of a lattice, links of a graph, switches of a tree. */
import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, rowOf, type Settings } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'

const run = (settings: Settings = {}) => {
  const values = evaluate(model, settings)
  return {
    of: (id: QuantityId): number => numberOf(model, values, id),
    row: (id: QuantityId) => rowOf(model, values, id),
  }
}
const formed = { formationSize: 64, formationLinkRate: 1e12, fabricGlobalShare: 1 }

/** Mean number of links between two members, over all pairs, those with themselves included. */
const meanHops = (members: number, links: (member: number) => readonly number[]): number => {
  const far = new Array<number>(members).fill(-1)
  far[0] = 0
  const queue = [0]
  for (const at of queue)
    for (const next of links(at))
      if (far[next] === -1) {
        far[next] = (far[at] ?? 0) + 1
        queue.push(next)
      }
  return far.reduce((sum, hops) => sum + hops, 0) / members
}

const ring = (n: number) => (at: number) => [(at + 1) % n, (at + n - 1) % n]
const torus = (side: number) => (at: number) => {
  const [x, y] = [at % side, Math.floor(at / side)]
  const place = (a: number, b: number) => ((b + side) % side) * side + ((a + side) % side)
  return [place(x + 1, y), place(x - 1, y), place(x, y + 1), place(x, y - 1)]
}

describe('the lattice of a formation', () => {
  it('has exactly the 81 of Suncatcher within a kilometre, a hundred metres apart at the closest', () => {
    let within = 0
    // Along the orbit a free relative orbit is twice as long as it is high.
    for (let x = -10; x <= 10; x++)
      for (let y = -10; y <= 10; y++) if (2 * 100 * Math.hypot(x, y) <= 1000) within++
    expect(within).toBe(81)
    const { of } = run({ formationSize: 81 })
    expect(Math.round(of('clusterRadius') / 100)).toBe(10)
    expect(of('clusterReach')).toBe(200)
  })

  it('is densest in hexagons: each has the area of a cell', () => {
    const radius = run({ formationSize: 400, clusterLattice: 'hexagonal', clusterSpacing: 50 }).of(
      'clusterRadius',
    )
    expect((Math.PI * radius ** 2) / 400).toBeCloseTo((Math.sqrt(3) / 2) * 50 ** 2, 6)
  })

  it('shades where satellites are too wide for it', () => {
    const row = (clusterLattice: string) =>
      run({ formationSize: 81, clusterLattice }).row('formationShadow').status
    expect(['rectangular', 'hexagonal', 'stacked'].map(row)).toEqual([
      'closes',
      'does-not-close',
      'does-not-close',
    ])
    expect(run().row('formationShadow').ratio).toBe(0)
  })
})

describe('the network of a formation', () => {
  it.each([
    ['ring', ring(64)],
    ['torus', torus(8)],
  ] as const)(
    'takes as many links to any satellite in a %s as a search over it finds',
    (trainingFabric, links) => {
      expect(run({ ...formed, trainingFabric }).of('fabricHops')).toBe(meanHops(64, links))
    },
  )

  it.each(['ring', 'torus'])(
    'carries over its bisection what evenly spread traffic sends: %s',
    (trainingFabric) => {
      const { of } = run({ ...formed, trainingFabric })
      // A quarter of what all send goes one way over the cut.
      expect((of('fabricBandwidth') * 64) / 4).toBeCloseTo(of('bisectionBandwidth'), 0)
    },
  )

  it('counts the links that a cut through the middle of a torus meets', () => {
    const links = torus(8)
    let cut = 0
    for (let at = 0; at < 32; at++) cut += links(at).filter((to) => to >= 32).length
    const { of } = run({ ...formed, trainingFabric: 'torus', fabricApertures: 4 })
    expect(of('bisectionBandwidth') / 1e12).toBeCloseTo(cut, 9)
  })

  it('lets neighbours exchange at the full rate of all links, in rings as in Clos networks', () => {
    for (const trainingFabric of ['ring', 'torus', 'clos'])
      expect(run({ ...formed, trainingFabric, fabricGlobalShare: 0 }).of('fabricBandwidth')).toBe(4e12)
  })

  it.each([
    // Three tiers of switches with k ports carry k^3/4 hosts with 5k^2/4 switches (Al-Fares et al. 2008, section 2.2).
    [8, 8 ** 3 / 4, (5 * 8 ** 2) / 4, 3],
    [16, 16 ** 3 / 4, (5 * 16 ** 2) / 4, 3],
    // Two tiers: k leaves under k/2 spines.
    [32, 32 ** 2 / 2, 32 + 16, 2],
  ])(
    'has the switches of a fat tree of %i ports: %i links, %i switches',
    (switchRadix, links, switches, tiers) => {
      const { of } = run({ trainingFabric: 'clos', switchRadix, fabricApertures: 1, formationSize: links })
      expect(of('fabricSwitches')).toBe(switches)
      expect(of('switchTiers')).toBe(tiers)
    },
  )

  it('asks for nothing where nobody trains, and does not close where a fleet trains without it', () => {
    expect(run().row('fabricForTraining').ratio).toBe(0)
    expect(run({ workload: 'training' }).row('fabricForTraining').status).toBe('does-not-close')
    expect(run({ workload: 'training' }).of('fabricThroughput')).toBeLessThan(1e-3)
  })

  it('is bought with apertures', () => {
    const row = (fabricApertures: number) =>
      run({ formationSize: 81, trainingFabric: 'torus', fabricApertures }).row('fabricForTraining')
    expect(row(4).status).toBe('does-not-close')
    expect(row(8).status).toBe('closes')
    expect(row(8).capacity).toBeCloseTo(2 * row(4).capacity, 0)
  })

  it('adds to mass what its share says, within a tenth of it', () => {
    // Wires and booms grow faster than the load, which the share leaves out.
    for (const trainingFabric of ['torus', 'clos']) {
      const [plain, fabric] = [run({ formationSize: 81 }), run({ formationSize: 81, trainingFabric })]
      const added = 1 - plain.of('dryMass') / fabric.of('dryMass')
      expect(Math.abs(fabric.of('fabricMassShare') / added - 1)).toBeLessThan(0.1)
    }
  })

  it('feeds its power through array and radiator', () => {
    const [plain, clos] = [run({ formationSize: 81 }), run({ formationSize: 81, trainingFabric: 'clos' })]
    const share = clos.of('fabricPowerShare')
    const perSatellite = 4 + (clos.of('fabricSwitches') / 81) * 32
    expect(share).toBeCloseTo((perSatellite * (9.6e12 * 60e-12 + 15)) / 120e3, 12)
    expect(clos.of('loadPower') - plain.of('loadPower')).toBeCloseTo(share * plain.of('builtItPower'), -3)
  })

  it('dims where a formation is wider than its beams', () => {
    const wide = { trainingFabric: 'clos', formationSize: 8000, clusterSpacing: 500 }
    expect(run({ ...wide, fabricAperture: 0.1 }).of('fabricLightMargin')).toBeCloseTo(
      16 * run({ ...wide, fabricAperture: 0.05 }).of('fabricLightMargin'),
      9,
    )
    expect(run({ ...wide }).of('fabricLinkRate')).toBeLessThan(9.6e12)
    expect(run({ formationSize: 81, trainingFabric: 'torus' }).of('fabricLinkRate')).toBe(9.6e12)
  })

  it('exchanges in whole copies what a step of the published size works out to', () => {
    // 405 billion weights of 16 bits, three times a step; six operations for each and each of its tokens.
    const accelerators = 120e3 / 1833
    const step = (6 * 405e9 * 977 * accelerators) / (accelerators * 2.5e15 * 0.41)
    expect(run().of('copyTraffic') / ((3 * 405e9 * 16) / step)).toBeCloseTo(1, 9)
  })
})
