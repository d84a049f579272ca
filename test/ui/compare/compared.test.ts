import { describe, expect, it } from 'vitest'
import { quantityOf } from '../../../src/engine/evaluate.ts'
import { assumption, kind } from '../../../src/engine/quantity.ts'
import { createScenarioStore } from '../../../src/scenario/store.ts'
import { changesAmong } from '../../../src/ui/compare/changes.ts'
import { sideBySide } from '../../../src/ui/compare/compared-charts.tsx'
import {
  addSide,
  copyToSecond,
  firstCompared,
  putSide,
  removeSide,
  sidesOf,
  swap,
} from '../../../src/ui/compare/second.ts'
import { differenceText, otherText, relativeText } from '../../../src/ui/number/difference.ts'
import { toy } from '../../engine/toy.ts'

const { model } = toy({
  warmth: assumption('Warmth', kind({ unit: 'K', display: ['degC'] }), {
    symbol: 'T',
    why: 'Warmth of the toy.',
    default: '20 degC',
    range: [250, 400],
    evidence: 'judgement',
  }),
})

describe('differences in words', () => {
  const difference = (id: string, a: number, b: number) => differenceText(quantityOf(model, id), a, b)

  it('have a sign and the unit that suits them', () => {
    expect(difference('fruitMass', 2000, 3500)).toBe('+1.5\u00a0t')
    expect(difference('fruitMass', 2000, 1900)).toBe('−100\u00a0kg')
    expect(difference('sugarShare', 0.4, 0.25)).toBe('−15\u00a0points')
    expect(difference('fruitMass', 2000, 2000)).toBe('')
    expect(difference('fruitMass', Number.NaN, 2000)).toBe('')
  })

  it('are kelvins between temperatures, not degrees Celsius', () => {
    expect(difference('warmth', 293.15, 303.15)).toBe('+10\u00a0K')
  })

  it('are shares of A, or multiples where they are large', () => {
    expect(relativeText(100, 120)).toBe('+20\u00a0%')
    expect(relativeText(100, 50)).toBe('−50\u00a0%')
    expect(relativeText(2, 70)).toBe('×\u00a035')
    expect(relativeText(70, 2)).toBe('÷\u00a035')
    expect(relativeText(70, 0)).toBe('−100\u00a0%')
    expect(relativeText(0, 5)).toBe('')
    expect(relativeText(5, 5)).toBe('')
    expect(relativeText(Number.NaN, 5)).toBe('')
  })
})

describe('the other scenario beside', () => {
  it('is its value with the relative difference, if there is one', () => {
    expect(otherText(quantityOf(model, 'fruitMass'), 2000, 3000)).toBe('B\u00a03\u00a0t (+50\u00a0%)')
    expect(otherText(quantityOf(model, 'fruitMass'), 2000, 2000)).toBe('B\u00a02\u00a0t')
    expect(otherText(quantityOf(model, 'fruitMass'), 2000, Number.NaN)).toBe('B\u00a0not feasible')
  })

  it('shares a table with the first where both list the same things', () => {
    const a = { columns: ['Pot', 'Mass', 'Price'], rows: [['small', '1 kg', 2]] }
    const b = { columns: ['Pot', 'Mass', 'Price'], rows: [['small', '3 kg', 4]] }
    expect(sideBySide(a, b)).toEqual({
      columns: ['Pot', 'Mass, A', 'Mass, B', 'Price, A', 'Price, B'],
      rows: [['small', '1 kg', '3 kg', 2, 4]],
    })
    const c = { columns: ['Pot', 'Mass', 'Price'], rows: [['small', '5 kg', 6]] }
    expect(sideBySide(a, b, c)?.rows).toEqual([['small', '1 kg', '3 kg', '5 kg', 2, 4, 6]])
    expect(sideBySide(a, { ...b, rows: [['large', '3 kg', 4]] })).toBeNull()
  })
})

describe('the second scenario', () => {
  const start = () => createScenarioStore(model, { slug: 'big', title: 'Big', settings: { fruitMass: 9000 } })

  it('begins as the model’s defaults, or as what was opened and then changed', () => {
    const store = start()
    expect(firstCompared(model, store.getState())).toEqual({ title: 'Model defaults', settings: {} })
    store.set('potMass', 0.5)
    expect(firstCompared(model, store.getState())).toEqual({ title: 'Big', settings: { fruitMass: 9000 } })
  })

  it('changes places with the first, and back again', () => {
    const store = start()
    store.set('potMass', 0.5)
    store.compare(firstCompared(model, store.getState()))
    swap(model, store)
    expect(store.getState().settings).toEqual({ fruitMass: 9000 })
    expect(store.getState().compared).toEqual({
      title: 'Big, 1 changed',
      settings: { fruitMass: 9000, potMass: 0.5 },
    })
    swap(model, store)
    expect(store.getState().settings).toEqual({ fruitMass: 9000, potMass: 0.5 })
    expect(store.getState().compared?.title).toBe('Big')
    expect(store.getState().opened.title).toBe('Big, 1 changed')
  })

  it('is joined by a third and a fourth, and no fifth; what is taken away lets the others move up', () => {
    const store = start()
    store.compare(firstCompared(model, store.getState()))
    addSide(model, store)
    putSide(store, 1, { title: 'Sweet', settings: { sugarShare: 0.7 } })
    addSide(model, store)
    addSide(model, store)
    const titles = () => sidesOf(store.getState().compared).map(({ title }) => title)
    expect(titles()).toEqual(['Model defaults', 'Sweet', 'Big'])
    swap(model, store, 1)
    expect(store.getState().settings).toEqual({ sugarShare: 0.7 })
    expect(titles()).toEqual(['Model defaults', 'Big', 'Big'])
    removeSide(store, 0)
    expect(titles()).toEqual(['Big', 'Big'])
    removeSide(store, 0)
    removeSide(store, 0)
    expect(store.getState().compared).toBeNull()
  })

  it('of several, an input is listed where one differs, with its text in each', () => {
    const sides = [{ fruitMass: 9000 }, {}, { fruitMass: 9000, potMass: 0.5 }]
    expect(changesAmong(model, sides).map(({ id, texts }) => [id, texts])).toEqual([
      ['fruitMass', ['9\u00a0t', '2\u00a0t', '9\u00a0t']],
      ['potMass', [expect.anything(), expect.anything(), '0.5\u00a0kg']],
    ])
    expect(changesAmong(model, [{}, {}, {}])).toEqual([])
  })

  it('can be a copy of the first', () => {
    const store = start()
    copyToSecond(model, store)
    expect(store.getState().compared).toEqual({ title: 'Big', settings: { fruitMass: 9000 } })
  })
})
