/** The hottest state that sizes the radiator is nearly that of a day of the year: loads that are counted together meet. */
import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { arrayTemperature } from '../../src/physics/array-temperature.ts'
import { eclipseYear } from '../../src/physics/eclipse-year.ts'

/**
 * Radiator of the main loop that each day of the year would ask for, all loads as on that day, over the one built; and
 * the most heat of any day over that of the day that sizes the array, which is the heat that the model takes.
 */
const askedByDay = (settings: Settings) => {
  const values = evaluate(model, settings)
  const of = (id: QuantityId): number => numberOf(model, values, id)
  const plane = {
    altitude: of('altitude'),
    inclination: of('orbitInclination'),
    nodeTime: of('nodeTime'),
    nodeDrift: of('nodeDrift'),
  }
  const { beta, fraction, sunlight } = eclipseYear(plane)
  const [emissivity, absorptivity] = [of('radiatorEmissivity'), of('radiatorAbsorptivity')]
  const bothFaces = of('arrayFrontEmissivity') + of('arrayBackEmissivity')
  const powered = of('cellEfficiency') * of('packingFactor') * of('pointingFactor') * of('arrayEndOfLife')
  const heats: number[] = []
  const areas = Array.from(beta, (angle, day) => {
    const sun = of('solarFlux') * Number(sunlight[day])
    const array = arrayTemperature({
      absorbed: of('cellAbsorptance') * sun + of('arrayEarthHeat'),
      generated: sun * powered,
      loss: of('cellHeatLoss'),
      reference: of('cellReferenceTemperature'),
      emissivity: bothFaces,
    })
    const absorbed =
      absorptivity * sun * Math.sin(of('pointingError')) +
      absorptivity * of('albedo') * sun * Math.cos(angle) * of('earthViewFactor') +
      of('absorbedInfrared') +
      of('radiatorFaces') *
        emissivity *
        of('arrayViewFactor') *
        of('arrayBackEmissivity') *
        of('stefanBoltzmann') *
        array ** 4
    const dark = Number(fraction[day]) / (1 - Number(fraction[day]))
    const load = of('loadPower') + of('eclipsePower') * dark * (1 / of('storageEfficiency') - 1)
    const battery = of('eclipsePower') * dark * (1 / of('batteryRoundTrip') - 1)
    const heat = (load - battery) / of('pmadEfficiency')
    heats.push(heat)
    return heat / (of('finEfficiency') * (of('emittedFlux') - absorbed)) / of('chipRadiatorArea')
  })
  return { most: Math.max(...areas), mostHeat: Math.max(...heats) / (of('heatRejected') - of('batteryHeat')) }
}

describe('the hottest state of the year', () => {
  it.each([
    ['by default', {}, 0.99],
    ['at the dusk node', { terminatorNode: 'dusk' }, 0.98],
    ['in the middle of the morning', { orbitKind: 'sunSynchronous', ltan: 10.5 * 3600 }, 0.98],
    ['at noon', { orbitKind: 'sunSynchronous', ltan: 12 * 3600 }, 0.98],
    ['high up', { altitude: 1_200_000 }, 0.98],
  ] as const)(
    '%s asks for no less radiator than any day, and for hardly more than the worst',
    (_, settings, least) => {
      const { most, mostHeat } = askedByDay(settings)
      expect(most).toBeLessThanOrEqual(mostHeat)
      expect(most).toBeGreaterThan(least)
    },
  )
})
