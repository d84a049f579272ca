/** Settings from anywhere between the limits: what a link, a file or a stubborn person may ask for. */
import { model } from 'virtual:model'
import fc from 'fast-check'
import type { CompiledChoice, CompiledInput } from '../../src/engine/compiled.ts'
import { isInput, type Settings } from '../../src/engine/evaluate.ts'

const inputs = model.quantities.filter(isInput)

/** Ends of what may be typed; where nothing is said, a hundred times the end of the slider. */
const endsOf = ({ limits, range }: CompiledInput): readonly [number, number] => [
  Number.isFinite(limits[0]) ? limits[0] : range[0] - 100 * Math.abs(range[0]),
  Number.isFinite(limits[1]) ? limits[1] : 100 * range[1],
]

const between = (q: CompiledInput, [low, high]: readonly [number, number]): fc.Arbitrary<number> => {
  const inside = (value: number): number => Math.min(high, Math.max(low, value))
  if (q.step > 0)
    return fc
      .integer({ min: Math.ceil(low / q.step), max: Math.floor(high / q.step) })
      .map((steps) => inside(steps * q.step))
  if (q.scale === 'linear') return fc.double({ min: low, max: high, noNaN: true })
  const least = Math.log(low > 0 ? low : q.range[0] / 100)
  return fc.double({ min: least, max: Math.log(high), noNaN: true }).map((x) => inside(Math.exp(x)))
}

const anyOption = (q: CompiledChoice): fc.Arbitrary<string> =>
  fc.constantFrom(...q.options.map(({ id }) => id))

/** A value between the ends of the slider. */
const ordinary = (q: CompiledInput | CompiledChoice): fc.Arbitrary<number | string> =>
  q.type === 'choice' ? anyOption(q) : between(q, q.range)

/** A value between the limits, their ends included. */
const possible = (q: CompiledInput | CompiledChoice): fc.Arbitrary<number | string> =>
  q.type === 'choice'
    ? anyOption(q)
    : fc.oneof(
        { weight: 3, arbitrary: between(q, endsOf(q)) },
        { weight: 1, arbitrary: fc.constantFrom(...endsOf(q)) },
      )

const settingsOf = (
  chosen: readonly (CompiledInput | CompiledChoice)[],
  value: (q: CompiledInput | CompiledChoice) => fc.Arbitrary<number | string>,
): fc.Arbitrary<Settings> => fc.record(Object.fromEntries(chosen.map((q) => [q.id, value(q)])))

/** The inputs named, anywhere on their sliders. */
export const anyOf = (ids: readonly string[]): fc.Arbitrary<Settings> =>
  settingsOf(
    ids.map((id) => {
      const found = inputs.find((q) => q.id === id)
      if (!found) throw new Error(`no input "${id}"`)
      return found
    }),
    ordinary,
  )

/** All inputs anywhere on their sliders. */
export const onTheSliders: fc.Arbitrary<Settings> = settingsOf(inputs, ordinary)

/** All inputs anywhere between their limits. */
export const withinLimits: fc.Arbitrary<Settings> = settingsOf(inputs, possible)

/** Some inputs anywhere on their sliders and up to five at or beyond their ends: most of the model still has values. */
export const someExtreme: fc.Arbitrary<Settings> = fc
  .tuple(
    fc.subarray(inputs).chain((chosen) => settingsOf(chosen, ordinary)),
    fc.subarray(inputs, { minLength: 1, maxLength: 5 }).chain((chosen) => settingsOf(chosen, possible)),
  )
  .map(([base, extreme]) => ({ ...base, ...extreme }))
