/** Whatever is asked for, the model answers with a possible number or says in a sentence of its own why it cannot. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CompiledQuantity } from '../../src/engine/compiled.ts'
import { evaluate, numberOf, quantityOf, type Settings } from '../../src/engine/evaluate.ts'
import { whyNotFeasible } from '../../src/engine/feasible.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { onTheSliders, someExtreme, withinLimits } from './anywhere.ts'
import { isShare, mayBeNegative, named } from './bounds.ts'

const results = model.quantities.filter((q) => ['derived', 'series', 'constraint'].includes(q.type))

/** All values of a result; of a constraint its demand and its capacity. */
const valuesOf = (q: CompiledQuantity<QuantityId>, values: Float64Array): Float64Array =>
  values.subarray(q.slot, q.slot + (q.type === 'series' ? model.years : q.type === 'constraint' ? 2 : 1))

/** What is wrong with values that are there, or null. */
const impossible = (q: CompiledQuantity<QuantityId>, numbers: Float64Array): string | null => {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  if (least < 0 && !mayBeNegative(q)) return `${q.id} = ${least} is below zero`
  return isShare(q) && most > 1 + 1e-9 ? `${q.id} = ${most} is more than all` : null
}

/** What is wrong with the reason for a missing value, or null. */
const unsaid = (q: CompiledQuantity<QuantityId>, values: Float64Array): string | null => {
  const reason = whyNotFeasible(model, values, q.id)
  if (!reason?.endsWith('.')) return `${q.id} has neither value nor reason`
  const generic = /has no value with these inputs|NaN|Infinity|undefined|not feasible|[{}]/
  return generic.test(reason) ? `${q.id}: ${reason}` : null
}

const faultOf = (q: CompiledQuantity<QuantityId>, values: Float64Array): string | null => {
  const numbers = valuesOf(q, values)
  if (numbers.every((x) => Number.isFinite(x))) return impossible(q, numbers)
  const infinite = numbers.some((x) => Math.abs(x) === Number.POSITIVE_INFINITY)
  return infinite ? `${q.id} is infinite` : unsaid(q, values)
}

const faults = (settings: Settings): readonly string[] => {
  const values = evaluate(model, settings)
  return results.flatMap((q) => faultOf(q, values) ?? [])
}

describe('whatever is asked for', () => {
  it.each([
    ['all inputs anywhere on their sliders', onTheSliders],
    ['some inputs at or beyond the ends of their sliders', someExtreme],
    ['all inputs anywhere between their limits', withinLimits],
  ] as const)('%s: every result is possible or says why not', (_, settings) => {
    const check = fc.property(settings, (asked) => {
      expect(faults(asked)).toEqual([])
    })
    fc.assert(check, { numRuns: 250, endOnFailure: true })
  })

  it('the quantities that may be negative or pass 100 % exist', () => {
    for (const id of named) expect(results).toContain(quantityOf(model, id))
  })
})

describe('what cannot be is said in words', () => {
  it.each([
    ['radiatorArea', { altitude: 250e3 }, /^At 250\u202fkm the air .*starts at 300\u202fkm\.$/],
    ['downlinkCapacity', { altitude: 35_786e3 }, /no longer a low one/],
    ['radiatorArea', { radiatorTemperature: 180 }, /absorbs more from its surroundings \(.*\) than it emits/],
    ['arrayArea', { arrayDegradation: 2 / 31_557_600 }, /nothing left after its first year/],
    ['arrayArea', { arrayDegradation: 0.8 / 31_557_600 }, /only 0.032\u202f% is left after 5\u202fyr/],
    ['coolantTemperature', { radiatorTemperature: 60, heatPumpLift: 60 }, /below absolute zero/],
    ['thermalHeadroom', { radiatorTemperature: 380 }, /too hot to cool all parts at any power/],
    ['launches', { satellitePower: 10e6 }, /choose smaller satellites/],
    ['propellantMass', { specificImpulse: 50, manoeuvreDeltaVPerYear: 1000 / 31_557_600 }, /hundred times/],
    ['downlinkClosure', { siteLatitude: Math.PI / 2, orbitKind: 'inclined' }, /No site at latitude 90/],
    ['massToTargetPrice', { learningRate: 0 }, /never comes down/],
  ] as const)('%s with %o', (id, settings, words) => {
    const values = evaluate(model, settings)
    expect(numberOf(model, values, id)).toBeNaN()
    expect(whyNotFeasible(model, values, id)).toMatch(words)
  })

  it('a heat pump lets the radiator be hotter than the chips may be', () => {
    const with60 = evaluate(model, { radiatorTemperature: 380, heatPumpLift: 60 })
    const { slot } = quantityOf(model, 'heatDissipation')
    const rise = numberOf(model, with60, 'chipRise')
    // Coolant returns at 380 + 5 - 60 + 5 K, and optics stand 10 K above it.
    expect(with60[slot + 2]).toBeCloseTo(rise / (rise + 343.15 - 340), 9)
  })
})
