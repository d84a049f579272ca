/** Formations and their networks, by building them: points of a lattice, links of a graph, switches of a tree. */
import { model } from 'virtual:model'
import fc from 'fast-check'
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

describe('what a network lets through', () => {
  const built = fc.record({
    itPower: fc.double({ min: 2e7, max: 2e9, noNaN: true }),
    satellitePower: fc.double({ min: 28e3, max: 1e6, noNaN: true }),
    trainingFabric: fc.constantFrom('ring', 'torus', 'clos'),
    formationSize: fc.integer({ min: 2, max: 200 }),
    fabricApertures: fc.integer({ min: 4, max: 16 }),
    fabricGlobalShare: fc.double({ min: 0, max: 1, noNaN: true }),
    formationLinkRate: fc.double({ min: 0.4e12, max: 12.8e12, noNaN: true }),
    clusterSpacing: fc.double({ min: 50, max: 1000, noNaN: true }),
    workload: fc.constantFrom('custom', 'image', 'video', 'training', 'checkpoints', 'mix'),
    relay: fc.constantFrom('interSatellite', 'none'),
    groundSites: fc.integer({ min: 5, max: 120 }),
  })

  it('is a factor of what reaches users, and of nothing where no network is built', () => {
    const plain = run({ formationSize: 81, satellitePower: 240e3 })
    expect(plain.of('networkedShare')).toBe(1)
    const torus = run({ formationSize: 81, satellitePower: 240e3, trainingFabric: 'torus' })
    // Four links of 9.6 Tbit/s, of which a bit to anybody takes 4.5, against 2.9e8 bits a joule of 240 kW.
    const speed = (4 * 9.6e12) / (1 + 0.1 * (4.5 - 1)) / (2.9e8 * 240e3)
    expect(torus.of('networkedShare')).toBeCloseTo(speed, 12)
    expect(speed).toBeLessThan(0.5)
    expect(torus.of('deliveredShare') / speed).toBeGreaterThanOrEqual(plain.of('deliveredShare'))
    expect(torus.of('servedPower')).toBe(torus.of('itPower') * torus.of('deliveredShare'))
    expect(torus.of('costRatio')).toBeGreaterThan((0.99 * plain.of('costRatio')) / speed)
  })

  it('leaves alone satellites that have nobody to wait for, or nothing to exchange', () => {
    for (const settings of [{ formationSize: 1 }, { formationSize: 81, trainingFabric: 'none' }])
      expect(run({ trainingFabric: 'torus', ...settings }).of('networkedShare')).toBe(1)
  })

  it('says that nobody is served where apertures are too few for any link', () => {
    const values = evaluate(model, { trainingFabric: 'torus', formationSize: 81, fabricApertures: 2 })
    expect(numberOf(model, values, 'deliveredShare')).toBe(0)
    expect(numberOf(model, values, 'costRatio')).toBeNaN()
  })

  it('never brings more to users with slower links, fewer apertures, a wider lattice or longer ways', () => {
    fc.assert(
      fc.property(built, fc.double({ min: 0.1, max: 1, noNaN: true }), (settings, part) => {
        const whole = run(settings).of('deliveredShare')
        const than = (change: Settings) => run({ ...settings, ...change }).of('deliveredShare')
        const { formationLinkRate, fabricApertures, clusterSpacing, fabricGlobalShare } = settings
        for (const change of [
          { formationLinkRate: formationLinkRate * part },
          { fabricLosses: 20 },
          { clusterSpacing: clusterSpacing / part },
          { fabricGlobalShare: fabricGlobalShare + (1 - fabricGlobalShare) * (1 - part) },
        ])
          expect(than(change)).toBeLessThanOrEqual(whole * (1 + 1e-12))
        // Apertures have mass and power, which move the count of satellites by parts of one.
        const fewer = than({ fabricApertures: Math.max(4, Math.floor(fabricApertures * part)) })
        expect(fewer).toBeLessThanOrEqual(whole * (1 + 1e-9))
      }),
      { numRuns: 150 },
    )
  })

  it('is never more in a larger ring or torus, whose ways are longer', () => {
    fc.assert(
      fc.property(built, fc.integer({ min: 1, max: 200 }), (settings, more) => {
        const share = (formationSize: number) => run({ ...settings, formationSize }).of('networkedShare')
        expect(share(settings.formationSize + more)).toBeLessThanOrEqual(
          share(settings.formationSize) * (1 + 1e-12),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('brings no more than the speed allows, and no more than comes down at full speed', () => {
    fc.assert(
      fc.property(built, (settings) => {
        const network = run(settings)
        const delivered = network.of('deliveredShare')
        expect(delivered).toBeLessThanOrEqual(network.of('networkedShare') * (1 + 1e-12))
        const alone = run({ ...settings, scaleOutShare: 1e-6 })
        expect(alone.of('networkedShare')).toBe(1)
        expect(delivered).toBeLessThanOrEqual(alone.of('deliveredShare') * (1 + 1e-9))
        expect(delivered).toBeGreaterThanOrEqual(
          network.of('networkedShare') * alone.of('deliveredShare') * (1 - 1e-9),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('is paid for in mass, power and money', () => {
    fc.assert(
      fc.property(built, ({ trainingFabric, ...settings }) => {
        const [plain, network] = [run(settings), run({ ...settings, trainingFabric })]
        for (const id of ['dryMass', 'loadPower', 'arrayArea', 'radiatorArea', 'orbitCapex'] as const)
          expect(network.of(id), id).toBeGreaterThan(plain.of(id))
        const more = run({ ...settings, trainingFabric, fabricApertures: settings.fabricApertures + 4 })
        for (const id of ['fabricMass', 'fabricPowerShare', 'fabricCapex', 'dryMass', 'orbitCapex'] as const)
          expect(more.of(id), id).toBeGreaterThan(network.of(id))
      }),
      { numRuns: 100 },
    )
  })
})
