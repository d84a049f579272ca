/** Directions and seams of what mass, debris and re-entry ask for: no trade with the wrong sign, no jump without a cause. */
import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, quantityOf, rowOf, type Settings } from '../../src/engine/evaluate.ts'
import type { InputId, QuantityId } from '../../src/model/index.ts'

/** How far an input may move mass and cost over its slider, and in which direction; null where there is a best point. */
const directions: Readonly<Record<string, readonly [mass: 1 | -1 | null | 0, set?: Settings]>> = {
  // Thin walls let electrons break and upset chips, whose dose falls by half in a third of a millimetre.
  shieldingThickness: [1, { failureRadiationShare: 0, upsetShare: 0 }],
  shieldedArea: [1],
  inherentShielding: [-1],
  impactSpeed: [1],
  segmentArea: [null],
  segmentHardwareMass: [1],
  tubeDiameter: [1],
  tubeWall: [-1],
  radiatorArmour: [null],
  smallDebrisFlux: [1],
  wingAspect: [1],
  busVoltage: [-1],
  distributionLoss: [null],
  wireResistivity: [1],
  cableOverhead: [1],
  lowestFrequency: [1],
  boomSlenderness: [1],
  boomStiffness: [-1],
  attitudeOffset: [1],
  wheelSpecificMomentum: [-1],
  pmadSpecificMass: [1],
  attitudeFraction: [1],
  structureFraction: [1],
  wingStructureFraction: [1],
  growthFinished: [1],
  growthDeveloped: [1],
  growthNew: [1],
  systemMargin: [1],
  reentryImpulse: [-1, { disposal: 'controlled' }],
  reentryDryShare: [1, { disposal: 'controlled' }],
  disposalPerigee: [-1, { disposal: 'controlled' }],
  debrisBelt: [1, { altitude: 800_000 }],
  casualtyAreaPerMass: [0],
  demiseShare: [0],
  avoidedShare: [0],
  largeDebrisFlux: [0],
  gapGain: [0],
}
const points = 120

const across = (id: string): readonly number[] => {
  const input = quantityOf(model, id as InputId)
  if (input.type !== 'input') throw new Error(`${id} is no number`)
  const [low, high] = input.range
  return Array.from({ length: points }, (_, i) =>
    input.scale === 'log'
      ? low * (high / low) ** (i / (points - 1))
      : low + ((high - low) * i) / (points - 1),
  )
}
const reading = (settings: Settings, id: QuantityId) => numberOf(model, evaluate(model, settings), id)

describe.each(Object.entries(directions))('%s', (id, [sign, set = {}]) => {
  const values = across(id)

  it.each(['wetMass', 'costRatio'] as const)(
    'moves %s one way, or to a best point, without a jump',
    (result) => {
      const all = values.map((value) => reading({ ...set, [id]: value }, result))
      const [low, high] = [Math.min(...all), Math.max(...all)]
      expect(all.every(Number.isFinite)).toBe(true)
      const steps = all.slice(1).map((here, i) => here - (all[i] ?? 0))
      // A step of one part in 119 of the slider moves a smooth result by no more than a part of all that it moves.
      for (const step of steps)
        expect(Math.abs(step)).toBeLessThanOrEqual(Math.max(0.25 * (high - low), 1e-9 * high))
      if (sign === 0) expect(high).toBe(low)
      else if (sign === null) {
        const best = all.indexOf(low)
        expect(best).toBeGreaterThan(0)
        expect(best).toBeLessThan(points - 1)
      } else for (const step of steps) expect(sign * step).toBeGreaterThanOrEqual(-1e-12 * high)
    },
  )
})

describe('rows turn the right way', () => {
  const row = (id: QuantityId, settings: Settings = {}) => rowOf(model, evaluate(model, settings), id).ratio

  it.each([
    ['debrisImpact', 'shieldingThickness', -1],
    ['debrisImpact', 'gapGain', -1],
    ['debrisImpact', 'criticalAreaShare', 1],
    ['debrisImpact', 'impactSpeed', 1],
    ['debrisImpact', 'satellitePower', 1],
    ['debrisImpact', 'serviceLife', 1],
    ['reentryCasualty', 'satellitePower', 1],
    ['reentryCasualty', 'demiseShare', -1],
    ['reentryCasualty', 'casualtyAreaPerMass', 1],
    ['largeCollision', 'avoidedShare', -1],
    ['largeCollision', 'disposalSuccess', -1],
    ['largeCollision', 'largeDebrisFlux', 1],
    ['largeCollision', 'altitude', 1],
    ['radiationExposure', 'shieldingThickness', -1],
  ] as const)('%s with %s', (id, input, sign) => {
    const found = quantityOf(model, input)
    if (found.type !== 'input') throw new Error(`${input} is no number`)
    const [low, high] = input === 'altitude' ? [500_000, 900_000] : found.range
    // The table of doses ends at 10 mm of aluminium.
    const top = input === 'satellitePower' ? 1e6 : id === 'radiationExposure' ? 0.01 : high
    const rows = Array.from({ length: 25 }, (_, i) => row(id, { [input]: low + ((top - low) * i) / 24 }))
    for (const [i, here] of rows.slice(1).entries()) expect(sign * (here - (rows[i] ?? 0))).toBeGreaterThan(0)
  })
})
