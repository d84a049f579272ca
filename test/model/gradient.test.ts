/** Slopes of the real model against difference quotients, over scenarios from anywhere on the sliders. */
import { model } from 'virtual:model'
import { adjoint } from 'virtual:model/adjoint'
import { stages } from 'virtual:model/stages'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CompiledInput } from '../../src/engine/compiled.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { gradientOf } from '../../src/engine/gradient.ts'
import { partialEvaluator } from '../../src/engine/partial.ts'
import { onTheSliders } from './anywhere.ts'

const inputs = model.quantities.filter((q) => q.type === 'input')
const results = model.quantities.filter(({ type }) => type === 'derived' || type === 'constraint')

/** Relative changes of a result over relative changes of an input, to either side. */
const quotients = (values: Float64Array, input: CompiledInput, place: number, id: string) => {
  const x = values[input.slot] ?? Number.NaN
  const update = partialEvaluator(stages, [input.id], [id])
  const work = Float64Array.from(values)
  const at = (moved: number): number => {
    work[input.slot] = moved
    update(work)
    return work[place] ?? Number.NaN
  }
  const value = values[place] ?? Number.NaN
  return [-1e-6, 1e-6].map((step) => (at(x * (1 + step)) - value) / (step * value))
}

const smallestNormal = 2 ** -1022

/** What is within a part in a thousand is the same, and a slope of less than a millionth is none. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-3 * Math.abs(a) + 1e-6

it('are those of difference quotients, wherever those to both sides agree', { timeout: 300_000 }, () => {
  let [agreed, unsettled] = [0, 0]
  fc.assert(
    fc.property(onTheSliders, fc.constantFrom(...results), (settings, { id, slot, type }) => {
      const values = evaluate(model, settings)
      const place = type === 'constraint' ? slot + 2 : slot
      const value = values[place] ?? Number.NaN
      if (!Number.isFinite(value) || value === 0) return
      // Below the smallest normal number a product keeps too few digits for any slope to be told.
      if (Math.abs(value) < smallestNormal) return
      const { slopes, steps, ties, rough } = gradientOf(model, adjoint, values, id)
      // A quotient over many steps sees the slope of the stairs, which the slope of one step is not.
      if (steps.length + ties.length + rough.length > 0) return
      for (const input of inputs) {
        const x = values[input.slot] ?? Number.NaN
        // A millionth of a number next to zero is lost to rounding.
        if (x !== 0 && x * (1 + 1e-6) === x) continue
        const [below = Number.NaN, above = Number.NaN] = quotients(values, input, place, id)
        if (!isNear(below, above)) {
          unsettled++
          continue
        }
        agreed++
        const elasticity = ((slopes.get(input.id) ?? 0) * x) / value
        if (!isNear(above, elasticity)) throw new Error(`${id} by ${input.id}: ${elasticity}, not ${above}`)
      }
    }),
    { numRuns: 100, endOnFailure: true },
  )
  expect(agreed).toBeGreaterThan(2000)
  expect(unsettled).toBeLessThan(agreed / 100)
})

it('name what moves in steps on the way to the cost ratio, and are right beside it', () => {
  const values = evaluate(model, {})
  const { slopes, steps, rough } = gradientOf(model, adjoint, values, 'costRatio')
  expect([steps, rough]).toEqual([['satelliteCount'], []])
  const place = model.quantities.find(({ id }) => id === 'costRatio')?.slot ?? -1
  const value = values[place] ?? Number.NaN
  const bent: string[] = []
  for (const input of inputs) {
    const [below = Number.NaN, above = Number.NaN] = quotients(values, input, place, 'costRatio')
    const elasticity = ((slopes.get(input.id) ?? 0) * (values[input.slot] ?? Number.NaN)) / value
    if (!(isNear(below, above) && isNear(above, elasticity))) bent.push(input.id)
  }
  // Whole years at the defaults bend a yearly series where a date passes into the next year; the shield stands on
  // a point of the table of doses; a radiator or battery of full size caps no chip, and any smaller does.
  expect(bent.toSorted()).toEqual(
    [
      'serviceLife',
      'shieldingThickness',
      'radiatorBuilt',
      'batteryBuilt',
      'timeToPower',
      'orbitLeadTime',
    ].toSorted(),
  )
})
