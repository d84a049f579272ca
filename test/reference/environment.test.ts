import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import cases from '../../seeds/reference/environment.json'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import { parseAmount } from '../../src/engine/units.ts'

const values = evaluate(model, {})
const ours = (id: string): number => numberOf(model, values, id)
const published = (id: string, unit: string): number => {
  const one = cases.find((each) => each.id === id)
  const [expected] = Object.values(one?.expected ?? {})
  if (!expected) throw new Error(`no case ${id}`)
  return parseAmount(`${expected.value} ${expected.unit}`, unit)
}
const amount = (id: string, key: string, unit: string): number => {
  const inputs: Record<string, string | number | undefined> =
    cases.find((each) => each.id === id)?.inputs ?? {}
  const given = inputs[key]
  if (given === undefined) throw new Error(`case ${id} has no ${key}`)
  return parseAmount(String(given), unit)
}

/** Mass a year per unit of power, of the case over that of the model: emissions are linear in it. */
const massRate = (id: string): number =>
  amount(id, 'specificMass', 'kg/W') /
  amount(id, 'life', 's') /
  (ours('replacementMassPerYear') / ours('itPower'))

describe('published figures of the environment, by the model’s own formulas', () => {
  it.each(['launch-carbon-ai1', 'launch-carbon-low', 'launch-carbon-high'])('%s', (id) => {
    const carbon =
      ours('carbonLaunch') * massRate(id) * (amount(id, 'propellantCarbon', '1') / ours('propellantCarbon'))
    expect(carbon / published(id, 'kg/J')).toBeCloseTo(1, 2)
  })

  it.each(['alumina-ai1', 'alumina-jpl'])('%s', (id) => {
    const alumina = ours('aluminaPerYear') * massRate(id) * (amount(id, 'power', 'W') / ours('itPower'))
    expect(alumina / published(id, 'kg/s')).toBeCloseTo(1, 2)
  })

  it('one gigawatt of AI1 leaves about as much alumina as all megaconstellations planned in 2024', () => {
    expect(published('alumina-ai1', 'kg/s') / parseAmount('360 t/year', 'kg/s')).toBeCloseTo(0.953, 2)
  })

  it('aluminium-2022', () => {
    const natural = amount('aluminium-2022', 'aluminium', 'kg/s') / 0.295
    expect(natural / published('aluminium-2022', 'kg/s')).toBeCloseTo(1, 2)
    expect(ours('naturalAluminium') / natural).toBeCloseTo(1, 2)
  })
})
