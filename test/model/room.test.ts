/** Places in a shell, by laying satellites along rings one after the other. */
import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, rowOf, type Settings } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'

const run = (settings: Settings = {}) => {
  const values = evaluate(model, settings)
  return {
    of: (id: QuantityId): number => numberOf(model, values, id),
    ratio: rowOf(model, values, 'roomInOrbit').ratio,
    status: rowOf(model, values, 'roomInOrbit').status,
  }
}

describe('room in orbit', () => {
  it('is what is counted by walking round every ring of the shell', () => {
    const { of } = run({ formationSize: 3, minimumSpacing: 8e3, levelStep: 4e3, shellThickness: 40e3 })
    const circumference = 2 * Math.PI * (6378137 + 650e3)
    // A square lattice of three, a hundred metres apart, twice as long along the orbit as it is high.
    const side = Math.sqrt(of('arrayArea') / of('satelliteCount')) + 2 * (2 * 100 * Math.sqrt(3 / Math.PI))
    let places = 0
    for (let height = 0; height < 40e3; height += 4e3)
      for (let at = 0; at < circumference; at += 8e3 + side) places += 3
    expect(Math.abs(of('satellitesThatFit') / places - 1)).toBeLessThan(1e-3)
  })

  it('holds 4,000 to 5,000 on a ring at the defaults, as has been reported for a shell', () => {
    expect(run().of('satellitesPerLevel')).toBeGreaterThan(4000)
    expect(run().of('satellitesPerLevel')).toBeLessThan(5000)
  })

  it('closes for a gigawatt and warns at a hundred, where a ring of all would still be wider than a satellite', () => {
    expect(run({ itPower: 1e9 }).status).toBe('closes')
    const large = run({ itPower: 1e11 })
    expect(large.status).toBe('does-not-close')
    const side = Math.sqrt(large.of('arrayArea') / large.of('satelliteCount'))
    expect(large.of('ringSpacing')).toBeGreaterThan(side)
    expect(large.of('ringSpacing')).toBeLessThan(60)
  })

  it('is asked for less by larger satellites and by formations', () => {
    expect(run({ satellitePower: 1e6 }).ratio).toBeLessThan(run().ratio / 5)
    expect(run({ formationSize: 81 }).ratio).toBeLessThan(run().ratio / 20)
  })

  it('runs out in proportion to the fleet', () => {
    expect(run({ itPower: 1e10 }).ratio / run({ itPower: 1e9 }).ratio).toBeCloseTo(10, 1)
  })
})
