import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, rowOf, seriesOf } from '../../src/engine/evaluate.ts'
import { fill, whyNotFeasible } from '../../src/engine/feasible.ts'
import { constraint, type Declarations, derived, kind, series } from '../../src/engine/quantity.ts'
import { toy } from './toy.ts'

const count = kind({ unit: '1' })
const pure = (label: string, formula: string, requires: Readonly<Record<string, string>> = {}) =>
  derived(label, count, { symbol: 'x', formula, requires, why: 'For a test.' })
const yearly = (label: string, formula: string) =>
  series(label, count, { symbol: 's', formula, why: 'For a test.' })
const shelf = (demand: string, capacity: string) =>
  constraint('Second shelf', count, {
    symbol: 'h',
    side: 'ground',
    demand,
    capacity,
    answers: [],
    why: 'For a test.',
  })

/** Values and reasons of a toy with further declarations. */
const asked = (changes: Declarations, settings: Record<string, number | string> = {}) => {
  const { model } = toy(changes)
  const values = evaluate(model, settings)
  return {
    model,
    values,
    value: (id: string) => numberOf(model, values, id),
    why: (id: string) => whyNotFeasible(model, values, id),
  }
}

const enough = { 'fruitMass > 5 * fruitMass': 'Only {fruitMass} of fruit.' }

describe('a requirement', () => {
  it('that itself has no value passes on the reason from further up', () => {
    const { value, why } = asked({
      harvest: pure('Harvest', '1', enough),
      // The formula alone would have a value.
      lids: pure('Lids', '2', { 'harvest > 0': 'Wrong: the lids are not the reason.' }),
      rings: pure('Rings', '3 * lids'),
    })
    for (const id of ['harvest', 'lids', 'rings']) {
      expect(value(id)).toBeNaN()
      expect(why(id)).toBe('Only 2\u202ft of fruit.')
    }
  })

  it('that fails outweighs one that cannot be told', () => {
    const { why } = asked({
      harvest: pure('Harvest', '1', enough),
      lids: pure('Lids', '2', { 'harvest > 0': 'Not this one.', 'pots < 3': 'Too many pots: {pots}.' }),
    })
    expect(why('lids')).toBe('Too many pots: 9,520.')
  })

  it('that fails first is the one that is given', () => {
    const { why } = asked({
      lids: pure('Lids', '2', { 'pots > 1': 'This one holds.', 'pots < 3': 'First.', 'pots < 2': 'Second.' }),
    })
    expect(why('lids')).toBe('First.')
  })
})

describe('without a requirement', () => {
  it('the reason names the origin, not something on the way', () => {
    const { why } = asked({
      // Breadth first the search sees origin before between, which has no value because of it.
      end: pure('End', 'origin + between'),
      between: pure('Between', '2 * origin'),
      origin: pure('Origin', 'log(0 - pots)'),
    })
    expect(why('end')).toBe('Origin has no value with these inputs.')
  })

  it('a first year that never comes is said with the years', () => {
    const { value, why } = asked({ after: pure('After', 'richYear + 1') }, { sugarShare: 0 })
    expect(value('richYear')).toBeNaN()
    expect(why('richYear')).toBe('Rich has no value with these inputs (years 2026 to 2030).')
    expect(why('after')).toBe('Rich has no value with these inputs (years 2026 to 2030).')
  })

  it('a first year with a requirement says never in its own words', () => {
    const { why } = asked(
      {
        most: pure('Most', 'maximum(made) / fruitMass'),
        goodYear: pure('Good year', 'firstYear(made > 3 * fruitMass)', {
          'most > 3': 'Never: {most} is the most.',
        }),
      },
      { sugarShare: 0 },
    )
    expect(why('goodYear')).toBe('Never: 0.5 is the most.')
  })

  it('a series that has a value in some years only is missing', () => {
    const { model, values, why } = asked({ late: yearly('Late', '1 / (elapsed - 2)') })
    expect(seriesOf(model, values, 'late')[2]).toBe(Number.POSITIVE_INFINITY)
    expect(why('late')).toBe('Late has no value with these inputs (years 2026 to 2030).')
  })

  it('series that wait for each other are named by the one that was asked for', () => {
    const { why } = asked({
      one: yearly('One', 'previous(two) * log(0 - 1)'),
      two: yearly('Two', 'one + 1'),
    })
    expect(why('one')).toBe('One has no value with these inputs (years 2026 to 2030).')
    expect(why('two')).toBe('Two has no value with these inputs (years 2026 to 2030).')
  })
})

describe('a constraint', () => {
  it('without any capacity does not close, and says so', () => {
    const { model, values, why } = asked({ rack: shelf('pots', '0') })
    expect(rowOf(model, values, 'rack')).toMatchObject({
      ratio: Number.POSITIVE_INFINITY,
      status: 'does-not-close',
    })
    expect(why('rack')).toBe('Second shelf: 9,520 is needed and there is no capacity at all.')
  })

  it('whose need has no value gives the reason for that, whatever the capacity', () => {
    const { model, values, why } = asked({
      harvest: pure('Harvest', '1', enough),
      rack: shelf('harvest', '0'),
      stand: shelf('pots', 'harvest'),
    })
    for (const id of ['rack', 'stand']) {
      expect(rowOf(model, values, id).status).toBe('not-feasible')
      expect(why(id)).toBe('Only 2\u202ft of fruit.')
    }
  })

  it('with a need, a capacity and a ratio needs no reason', () => {
    expect(asked({}).why('shelf')).toBeNull()
  })
})

describe('sentences', () => {
  it('take values, labels of options and the first value of a series; what is unknown stays', () => {
    const { model } = toy()
    const values = evaluate(model, { quality: 'extra', fruitMass: 1000 })
    expect(fill(model, values, 'With {quality} fruit {made} of {shelf}, {nothing}.')).toBe(
      'With Extra fruit 120\u202fkg of 3,430, {nothing}.',
    )
  })

  it('say "not feasible" for a value that is not there', () => {
    const { model } = toy()
    expect(fill(model, evaluate(model, { sugarShare: 1 }), '{jamMass}.')).toBe('not feasible.')
  })
})
