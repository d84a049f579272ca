/** Whatever is asked for, the model answers with a possible number or with a sentence of its own. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CompiledQuantity } from '../../src/engine/compiled.ts'
import { evaluate, type Settings } from '../../src/engine/evaluate.ts'
import { whyNotFeasible } from '../../src/engine/feasible.ts'
import { onTheSliders, someExtreme, withinLimits } from './anywhere.ts'
import { mayBeNegative, mayExceedOne } from './bounds.ts'

const results = model.quantities.filter((q) => ['derived', 'series', 'constraint'].includes(q.type))

const valuesOf = (q: CompiledQuantity, values: Float64Array): readonly number[] => [
  ...values.subarray(q.slot, q.slot + (q.type === 'series' ? model.years : q.type === 'constraint' ? 2 : 1)),
]

const isShare = (q: CompiledQuantity): boolean =>
  q.type !== 'choice' && q.unit === '1' && q.display.some(({ name }) => name === '%') && !mayExceedOne.has(q.id)

/** What is wrong with a result, or null. */
const fault = (q: CompiledQuantity, values: Float64Array): string | null => {
  const numbers = valuesOf(q, values)
  if (numbers.every((x) => Number.isFinite(x))) {
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
    if (least < 0 && !mayBeNegative.has(q.id)) return `${q.id} = ${least}`
    return isShare(q) && most > 1 + 1e-9 ? `${q.id} = ${most}` : null
  }
  if (numbers.some((x) => x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY))
    return `${q.id} is infinite`
  const reason = whyNotFeasible(model, values, q.id)
  if (reason === null || !/\.$/.test(reason)) return `${q.id} has no reason`
  return /has no value with these inputs|NaN|Infinity|undefined|not feasible|[{}]/.test(reason) ? `${q.id}: ${reason}` : null
}

const faults = (settings: Settings): readonly string[] => {
  const values = evaluate(model, settings)
  return results.flatMap((q) => fault(q, values) ?? [])
}

describe('whatever is asked for', () => {
  it.each([
    ['all inputs anywhere on their sliders', onTheSliders, 600],
    ['some inputs at or beyond the ends of their sliders', someExtreme, 1000],
    ['all inputs anywhere between their limits', withinLimits, 600],
  ] as const)('%s: every result is possible or says why not', (_, settings, numRuns) => {
    fc.assert(
      fc.property(settings, (asked) => {
        expect(faults(asked)).toEqual([])
      }),
      { numRuns },
    )
  })
})
