/** Every input moves a result at the defaults, or names what activates it and then does. */
import { model } from 'virtual:model'
import { activities } from 'virtual:model/activity'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityOf } from '../../src/engine/activity.ts'
import { nearestPossible } from '../../src/engine/amount/bounds.ts'
import { evaluate, isInput, type Settings } from '../../src/engine/evaluate.ts'
import { extentOf } from '../../src/engine/extent.ts'

/** Results are what nothing else is computed from. */
const used = new Set(model.quantities.flatMap(({ uses }) => uses))
const results = model.quantities.filter((q, i) => !used.has(i) && !isInput(q) && q.type !== 'constant')
const inputs = model.quantities.filter(isInput)

type Input = (typeof inputs)[number]

/** Values across the range of an input, or all options of a choice. */
const across = (input: Input): readonly (number | string)[] => {
  if (input.type === 'choice') return input.options.map(({ id }) => id)
  const [low, high] = input.range
  return [low, high, nearestPossible(input, (low + high) / 2)]
}

const readings = (settings: Settings): readonly number[] => {
  const values = evaluate(model, settings)
  return results.flatMap(({ type, slot }) => [
    ...values.subarray(slot, slot + extentOf(type, 0, model.years).values),
  ])
}

/** Whether an input moves a result, from where the settings put it. */
const moves = (input: Input, settings: Settings): boolean => {
  const before = readings(settings)
  return across(input).some((value) =>
    readings({ ...settings, [input.id]: value }).some((reading, i) => !Object.is(reading, before[i])),
  )
}

const now = (settings: Settings, id: string) => activityOf(model, activities, evaluate(model, settings), id)

describe('every input has an effect or says what gives it one', { timeout: 60_000 }, () => {
  it.each(inputs.map((input) => [input.id, input] as const))('%s', (id, input) => {
    const activity = now({}, id)
    if (activity.active) {
      expect(moves(input, {})).toBe(true)
      return
    }
    expect(moves(input, {})).toBe(false)
    expect(activity.reason).toMatch(/ has no effect( while .* is .*\.|\. [A-Z].*\.)$/)
    expect(now(activity.set, id)).toEqual({ active: true })
    expect(moves(input, activity.set)).toBe(true)
  })
})

it('an input that choices make idle moves nothing, whatever the choices are, until they are made otherwise', () => {
  const guarded = inputs.filter(({ id }) => activities[id] && !activities[id].acts)
  const choices = inputs.flatMap((q) => (q.type === 'choice' ? [q] : []))
  const anyChoices: fc.Arbitrary<Settings> = fc.record(
    Object.fromEntries(choices.map(({ id, options }) => [id, fc.constantFrom(...options.map((o) => o.id))])),
  )
  fc.assert(
    fc.property(anyChoices, fc.constantFrom(...guarded), (settings, input) => {
      const activity = now(settings, input.id)
      fc.pre(!activity.active)
      expect(moves(input, settings)).toBe(false)
      expect(now({ ...settings, ...activity.set }, input.id)).toEqual({ active: true })
    }),
    { numRuns: 200 },
  )
}, 120_000)

it('says why an input is idle in the words of its declaration', () => {
  expect(now({}, 'ltan')).toEqual({
    active: false,
    reason:
      'Local time of the ascending node has no effect while Kind of orbit is Dawn-dusk, sun-synchronous.',
    set: { orbitKind: 'sunSynchronous' },
  })
})
