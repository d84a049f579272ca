/** Tests that the declarations themselves generate: one new quantity is tested without a new line here. */
import { model } from 'virtual:model'
import { notes } from 'virtual:model/notes'
import { scenarios } from 'virtual:model/scenarios'
import { stages } from 'virtual:model/stages'
import { describe, expect, it } from 'vitest'
import type { CompiledInput, CompiledQuantity } from '../../src/engine/compiled.ts'
import { evaluate, isIdOf, isInput, numberOf, quantityOf } from '../../src/engine/evaluate.ts'
import { whyNotFeasible } from '../../src/engine/feasible.ts'
import { partialEvaluator } from '../../src/engine/partial.ts'
import { sources } from '../../src/scenario/evidence.ts'

const defaults = evaluate(model, {})
const inputs = model.quantities.filter(isInput)
const numbers = inputs.filter((q) => q.type === 'input')
const results = model.quantities.filter((q) => ['derived', 'series', 'constraint'].includes(q.type))

/** Settings that a person can reach with one control, ends of the slider first. */
const reachable = (q: CompiledQuantity): readonly (number | string)[] => {
  if (q.type === 'input') return [q.range[0], q.range[1], ...q.marks.map(({ at }) => at)]
  return q.type === 'choice' ? q.options.map(({ id }) => id) : []
}

const valuesOf = (q: CompiledQuantity, values: Float64Array): Float64Array =>
  values.subarray(q.slot, q.slot + (q.type === 'series' ? model.years : q.type === 'constraint' ? 3 : 1))

const same = (a: Float64Array, b: Float64Array): boolean => a.every((x, i) => Object.is(x, b[i]))

/** Results without value and without a reason in words. */
const unexplained = (values: Float64Array): readonly string[] =>
  results
    .filter((r) => !valuesOf(r, values).every((x) => Number.isFinite(x)))
    .filter((r) => !whyNotFeasible(model, values, r.id)?.endsWith('.'))
    .map(({ id }) => id)

const named = inputs.map((q) => [q.id, q] as const)

describe('every quantity', () => {
  it.each(model.quantities.map((q) => [q.id, q] as const))(
    '%s says what it is and where it comes from',
    (id, q) => {
      const note = notes.quantities[id]
      expect(q.label).toMatch(/^[A-Z0-9Δβ]/)
      expect(note?.why).toMatch(/[.)?]$/)
      expect(note?.symbolMathml).toContain('<math')
      const cited = [
        ...(note?.sources ?? []),
        ...Object.values(note?.options ?? {}).flatMap((o) => o.sources),
      ].map(({ work }) => work)
      if ((isInput(q) && q.evidence !== 'judgement') || q.type === 'constant')
        expect(cited.length).toBeGreaterThan(0)
      expect(cited.filter((source) => !(source in sources))).toEqual([])
    },
  )

  it('has marks whose sources exist', () => {
    const marks = numbers.flatMap((q) => q.marks.flatMap(({ source }) => (source ? [source] : [])))
    expect(marks.filter((source) => !(source in sources))).toEqual([])
  })

  it.each(['label', 'symbol'] as const)('has a %s of its own', (what) => {
    // Upright or slanted, in braces or not: a reader sees the same letters.
    const plain = (text: string): string =>
      text.replaceAll(/\\(?:mathrm|text|textstyle)\b/g, '').replaceAll(/[{}\s,\\]/g, '')
    const names = new Map<string, string[]>()
    for (const q of model.quantities) {
      const name = what === 'label' ? q.label : plain(notes.quantities[q.id]?.symbol ?? '')
      names.set(name, [...(names.get(name) ?? []), q.id])
    }
    expect([...names.values()].filter((ids) => ids.length > 1)).toEqual([])
  })

  it('is no other name for another one', () => {
    const aliases = model.quantities.filter((q) =>
      /^\w+$/.test(notes.quantities[q.id]?.formulas.formula?.text ?? ''),
    )
    expect(aliases.map(({ id }) => id)).toEqual([])
  })

  it('that is an input is used by something', () => {
    const used = new Set(model.quantities.flatMap((q) => q.uses))
    expect(inputs.filter((q) => !used.has(model.quantities.indexOf(q))).map(({ id }) => id)).toEqual([])
  })
})

describe('the list of inputs', () => {
  it('shows about sixty; the rest are assumptions', () => {
    const shown = inputs.filter(({ main }) => main).length
    expect(shown).toBeGreaterThanOrEqual(50)
    expect(shown).toBeLessThanOrEqual(65)
  })

  it('has defaults, marks and spreads on its sliders, and sliders within the limits', () => {
    const astray = numbers.filter(({ default: usual, range: [low, high], limits, marks, spread }) => {
      const on = (value: number): boolean =>
        value >= low - 1e-9 * Math.abs(low) && value <= high + 1e-9 * Math.abs(high)
      const places = [usual, ...marks.map(({ at }) => at), ...(spread ? [spread.low, spread.high] : [])]
      return !places.every(on) || low < limits[0] || high > limits[1]
    })
    expect(astray.map(({ id }) => id)).toEqual([])
  })

  it('cites what its marks show, but for geometry and the hours of the day', () => {
    const plain = new Set(['altitude', 'ltan', 'elevationMask'])
    const uncited = numbers.filter((q) => !plain.has(q.id) && q.marks.some(({ source }) => !source))
    expect(uncited.map(({ id }) => id)).toEqual([])
    expect(numbers.flatMap((q) => q.marks.filter(({ label }) => !/^(?:[A-Z0-9]|iROSA)/.test(label)))).toEqual(
      [],
    )
  })
})

describe('every input', () => {
  it.each(named)('%s moves some result', (id, q) => {
    // Some inputs matter only where another is set so, hence every option, scenario and end of a slider has its turn.
    const bases = [
      {},
      ...scenarios.map((s) => s.settings),
      ...inputs.flatMap((other) => reachable(other).map((value) => ({ [other.id]: value }))),
    ]
    const moved = bases.some((base) => {
      const [first, ...others] = reachable(q).map((value) => evaluate(model, { ...base, [id]: value }))
      return others.some(
        (values) => first && results.some((r) => !same(valuesOf(r, first), valuesOf(r, values))),
      )
    })
    expect(moved).toBe(true)
  })

  it.each(
    numbers.flatMap((q) =>
      Object.entries(notes.quantities[q.id]?.moves ?? {}).map(
        ([result, sign]) => [q.id, result, sign] as const,
      ),
    ),
  )('%s moves %s in the direction %s', (id, result, sign) => {
    if (!isIdOf(model, result)) throw new Error(`${result} is no quantity`)
    const { range } = quantityOf(model, id) as CompiledInput
    const [low = 0, high = 0] = range.map((value) =>
      numberOf(model, evaluate(model, { [id]: value }), result),
    )
    expect(Math.sign(high - low)).toBe(sign === '+' ? 1 : -1)
  })

  it.each(named)('%s leaves no result without value or reason', (id, q) => {
    for (const value of reachable(q)) expect(unexplained(evaluate(model, { [id]: value }))).toEqual([])
  })

  it.each(named)('%s: partial evaluation equals the whole', (id, q) => {
    const update = partialEvaluator(stages, [id])
    const work = Float64Array.from(defaults)
    for (const value of reachable(q)) {
      const whole = evaluate(model, { [id]: value })
      work[q.slot] = whole[q.slot] ?? Number.NaN
      update(work)
      expect(same(work, whole)).toBe(true)
    }
  })
})

describe('at the defaults', () => {
  it('what has no value is a "never" or a "not even", said by its own requirement', () => {
    const missing = results.filter((r) => !valuesOf(r, defaults).every((x) => Number.isFinite(x)))
    const silent = missing.filter(
      (r) => r.type !== 'derived' || !r.requires.some(({ slot }) => defaults[slot] === 0),
    )
    expect(silent.map((r) => `${r.id}: ${whyNotFeasible(model, defaults, r.id)}`)).toEqual([])
    expect(missing.length).toBeLessThan(10)
  })

  it('no area, mass, energy or count is negative', () => {
    const physical = new Set(['m^2', 'kg', 'J', 'W', 'm', 'm^3', 'bit/s', 'Gy'])
    const negative = results.filter(
      (r) => 'unit' in r && physical.has(r.unit) && valuesOf(r, defaults).some((x) => x < 0),
    )
    expect(negative.map(({ id }) => id)).toEqual([])
  })
})

describe('every scenario', () => {
  it.each(scenarios.map((s) => [s.slug, s] as const))(
    '%s evaluates, with a reason where it has no value',
    (_, s) => {
      expect(unexplained(evaluate(model, s.settings))).toEqual([])
    },
  )
})
