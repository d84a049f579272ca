/** Random scenarios and random rubbish, for property tests. */
import fc from 'fast-check'
import type { CompiledInput, CompiledModel } from '../../src/engine/compiled.ts'
import { isInput, type Settings } from '../../src/engine/evaluate.ts'
import { fromUnit } from '../../src/engine/format.ts'

/** A value that somebody may set: of any size within the limits, or round in one of the units people read. */
const inputValue = (input: CompiledInput): fc.Arbitrary<number> => {
  const [least, most] = input.limits
  const any = fc.double({
    min: Math.max(least, -Number.MAX_VALUE),
    max: Math.min(most, Number.MAX_VALUE),
    noNaN: true,
  })
  const [low, high] = input.range
  const inRange = fc.double({ min: low, max: high, noNaN: true })
  const round = fc
    .tuple(
      fc.constantFrom(...input.display),
      fc.integer({ min: -2000, max: 2000 }),
      fc.constantFrom(0.01, 0.1, 1, 100),
    )
    .map(([unit, n, size]) => fromUnit(n * size, unit))
    .filter((value) => value >= least && value <= most)
  return fc.oneof(any, inRange, round).map((value) => (value === 0 ? 0 : value))
}

/** Settings that differ from the default, as the store keeps them. */
export const anySettings = (model: CompiledModel): fc.Arbitrary<Settings> => {
  const values: Record<string, fc.Arbitrary<number | string>> = {}
  for (const q of model.quantities.filter(isInput)) {
    values[q.id] =
      q.type === 'choice'
        ? fc.constantFrom(...q.options.map(({ id }) => id)).filter((id) => id !== q.options[q.default]?.id)
        : inputValue(q).filter((value) => !Object.is(value, q.default))
  }
  return fc.record(values, { requiredKeys: [] }).map((settings) => ({ ...settings }) as Settings)
}

const hostile = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '=HYPERLINK("http://example.org")',
  '%',
  '%00',
  '%E0%A4',
  '%ff%fe',
  '\u0000',
  '\ud800',
  '1e999',
  '-1e999',
  'NaN',
  'Infinity',
  '0x10',
  '1_000',
  '٣',
  '1e-400',
  '',
  ' ',
  '+',
  '..',
  'b.',
  'b.b.',
  'b.__proto__',
  'b.s',
]

/** Query texts that look as if they might be links. */
export const anyQuery = (model: CompiledModel): fc.Arbitrary<string> => {
  const ids = model.quantities.map(({ id }) => id)
  const key = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ids) },
    { weight: 2, arbitrary: fc.constantFrom('v', 'm', 's', 'b', ...ids.map((id) => `b.${id}`)) },
    { weight: 2, arbitrary: fc.constantFrom(...hostile) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  )
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.double().map(String) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('1t', '2 kg', '20%', '5 %/year', '1', '99', 'plain', 'extra', 'defaults'),
    },
    { weight: 2, arbitrary: fc.constantFrom(...hostile) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  )
  return fc
    .array(fc.tuple(key, value), { maxLength: 8 })
    .map((pairs) => `?${pairs.map((p) => p.join('=')).join('&')}`)
}
