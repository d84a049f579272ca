import { describe, expect, it } from 'vitest'
import {
  checkSetting,
  createEvaluator,
  evaluate,
  numberOf,
  optionOf,
  quantityOf,
  rowOf,
  rowsOf,
  type Settings,
  seriesOf,
  statusOf,
} from '../../src/engine/evaluate.ts'
import { explain } from '../../src/engine/explain.ts'
import { must } from '../../src/engine/must.ts'
import { editDistance, nearest } from '../../src/engine/nearest.ts'
import { complete, pack, unpack } from '../../src/engine/pack.ts'
import { threadRunner } from '../../src/engine/run.ts'
import { at } from '../../src/engine/runtime.ts'
import { toy } from './toy.ts'

const { model } = toy()
const message = (id: string, value: unknown) => {
  const checked = checkSetting(model, id, value)
  return checked.ok ? null : checked.message
}

describe('settings', () => {
  it('are checked with the bad value and what is accepted', () => {
    expect(message('fruitMass', 5)).toBeNull()
    expect(message('fruitMass', -1)).toBe('fruitMass = −1 kg is below the least possible, 0 t')
    expect(message('sugarShare', 2)).toBe('sugarShare = 200 % is above the most possible, 100 %')
    expect(message('fruitMass', Number.NaN)).toMatch(/not a finite number of kg/)
    expect(message('fruitMass', '5')).toMatch(/fruitMass = "5" is not a finite number/)
    expect(message('quality', 'extar')).toBe('quality = "extar" is not one of plain, extra')
    expect(message('quality', 1)).toMatch(/not one of/)
    expect(message('frutMass', 5)).toBe('unknown input "frutMass"; the nearest input is "fruitMass"')
    expect(message('pots', 5)).toMatch(/pots is computed and cannot be set/)
  })

  it('that cannot be are refused by every way in', async () => {
    expect(() => evaluate(model, { fruitMass: -1 })).toThrow(/below the least possible/)
    expect(() => createEvaluator(model).set('fruitMass', -1)).toThrow(/below the least possible/)
    expect(() => quantityOf(model, 'potz')).toThrow(/the nearest known one is "pots"/)
    await expect(threadRunner((s: Settings) => evaluate(model, s)).run({ nothing: 1 })).rejects.toThrow(
      /unknown input/,
    )
    threadRunner(() => 0).close()
  })

  it('move one at a time or all at once to the same values', () => {
    const evaluator = createEvaluator(model)
    evaluator.set('fruitMass', 500)
    evaluator.set('quality', 'extra')
    evaluator.update()
    const once = [...evaluator.values]
    expect(once).toEqual([...evaluate(model, { fruitMass: 500, quality: 'extra' })])
    evaluator.load({ fruitMass: 500 })
    evaluator.update()
    expect([...evaluator.values]).toEqual([...evaluate(model, { fruitMass: 500 })])
  })
})

describe('reading values', () => {
  const values = evaluate(model, { quality: 'extra' })

  it('knows kinds apart', () => {
    expect(optionOf(model, values, 'quality')).toBe('extra')
    expect(() => optionOf(model, values, 'pots')).toThrow(/not a choice/)
    expect(() => seriesOf(model, values, 'pots')).toThrow(/not a series/)
    expect(() => rowOf(model, values, 'pots')).toThrow(/not a constraint/)
    expect(numberOf(model, values, 'price')).toBe(8)
    expect(rowsOf(model, values).map(({ id, yardstick }) => [id, yardstick])).toEqual([['shelf', false]])
  })

  it('grades ratios', () => {
    expect([0, 0.8, 0.81, 1, 1.001, Number.NaN].map(statusOf)).toEqual([
      'closes',
      'closes',
      'tight',
      'tight',
      'does-not-close',
      'not-feasible',
    ])
  })

  it('takes a need of nothing as met', () => {
    const row = rowOf(model, evaluate(model, { fruitMass: 0 }), 'shelf')
    expect([row.ratio, row.status]).toEqual([0, 'closes'])
  })
})

describe('explaining', () => {
  const values = evaluate(model, {})
  const ids = (terms: readonly { quantity: { id: string } }[]) => terms.map(({ quantity }) => quantity.id)

  it('gives terms, dependents and inputs', () => {
    const { terms, dependents, inputs, value } = explain(model, values, 'jamMass')
    expect(value).toBe(numberOf(model, values, 'jamMass'))
    expect(ids(terms)).toEqual(expect.arrayContaining(['fruitMass', 'quality', 'sugarShare']))
    expect(ids(dependents)).toEqual(['pots', 'cooked', 'stock', 'made'])
    expect(ids(inputs)).toEqual(['fruitMass', 'sugarShare', 'quality'])
  })

  it('does not name a series that looks back on itself as its own term', () => {
    expect(ids(explain(model, values, 'stock').terms)).not.toContain('stock')
    expect(ids(explain(model, values, 'stock').dependents)).not.toContain('stock')
  })
})

describe('packing', () => {
  it('gives back the same model', () => {
    const { evaluate: run, ...data } = model
    const { core, details } = pack(data)
    const first = unpack(core, run)
    expect([...evaluate(first, {})]).toEqual([...evaluate(model, {})])
    expect(complete(first, details)).toEqual(model)
    expect(JSON.stringify(core).length).toBeLessThan(JSON.stringify(data).length / 2)
  })
})

describe('small helpers', () => {
  it('name what is missing, and let everything else pass', () => {
    expect([must(0, 'a'), must('', 'b'), must(null, 'c')]).toEqual([0, '', null])
    expect(() => must(undefined, 'the third wheel')).toThrow('the third wheel is missing')
  })

  it('read a series between its years', () => {
    const values = Float64Array.of(5, 10, 20, Number.NaN)
    expect([-3, -1, -0.5, 0, 0.25, 1].map((t) => at(values, 1, t))).toEqual([5, 5, 7.5, 10, 12.5, 20])
    expect(at(values, 1, Number.NaN)).toBeNaN()
  })

  it('find the nearest name, with swapped letters as one mistake', () => {
    expect(editDistance('raido', 'radio')).toBe(1)
    expect(editDistance('', 'abc')).toBe(3)
    expect(nearest('jamMas', ['pots', 'jamMass'])).toBe('jamMass')
    expect(nearest('JAMMASS', ['jamMas', 'jamMass'])).toBe('jamMass')
    expect(nearest('x', [])).toBeNull()
  })

  it('count edits as by hand', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3)
    expect(editDistance('abc', '')).toBe(3)
    expect(editDistance('same', 'same')).toBe(0)
    // Swapping does not combine with another edit between the two letters.
    expect(editDistance('ca', 'abc')).toBe(3)
  })
})
