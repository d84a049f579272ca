import { describe, expect, it } from 'vitest'
import { activityOf } from '../../src/engine/activity.ts'
import { evaluate, type Settings } from '../../src/engine/evaluate.ts'
import {
  assumption,
  choice,
  type Declarations,
  derived,
  kind,
  lookup,
  outcome,
  series,
} from '../../src/engine/quantity.ts'
import { jar, problemsOf, toy } from './toy.ts'

const words = { symbol: 'x', why: 'For a test.' }
const count = kind({ unit: '1' })
const knob = (label: string, more: object = {}) =>
  assumption(label, count, { ...words, default: 1, range: [0, 2], evidence: 'judgement', ...more })
const option = (label: string) => ({ label, why: 'For a test.' })
const lid = choice('Lid', {
  ...words,
  default: 'cork',
  options: { cork: option('Cork'), screw: option('Screw'), wax: option('Wax') },
  evidence: 'judgement',
})

/** Activity of an input in a toy with further declarations. */
const asked = (changes: Declarations) => {
  const { model, activities } = toy({ lid, knob: knob('Knob'), ...changes })
  return {
    activities,
    of: (id: string, settings: Settings = {}) => activityOf(model, activities, evaluate(model, settings), id),
  }
}
/** Whether `knob` acts under each lid. */
const underLids = (formula: string, more: Declarations = {}) => {
  const { of } = asked({ jar: jar('1', formula), ...more })
  return ['cork', 'screw', 'wax'].map((option) => of('knob', { lid: option }).active)
}

describe('an input acts', () => {
  it.each([
    ['always, where nothing guards it', 'knob', [true, true, true]],
    ['in the branch of an option', 'lid == "screw" ? knob : 1', [false, true, false]],
    ['in the other branch', 'lid == "screw" ? 1 : knob', [true, false, true]],
    ['where an option is denied', 'lid != "screw" ? knob : 1', [true, false, true]],
    ['in nested branches', 'lid == "cork" ? 1 : (lid == "wax" ? 2 : knob)', [false, true, false]],
    ['under either of two options', 'lid == "cork" or lid == "wax" ? knob : 1', [true, false, true]],
    ['under neither of two', 'lid == "cork" or lid == "wax" ? 1 : knob', [false, true, false]],
    ['where both are denied', 'not (lid == "cork") and lid != "wax" ? knob : 1', [false, true, false]],
    ['in one of two places', '(lid == "cork" ? knob : 1) + (lid == "wax" ? knob : 2)', [true, false, true]],
    ['in all branches', 'lid == "cork" ? knob : (lid == "wax" ? 2 * knob : 3 * knob)', [true, true, true]],
    ['in a condition', 'lid == "cork" ? 1 : (knob > 1 ? 1 : 2)', [false, true, true]],
    ['in a condition that is looked at', 'lid == "cork" or knob > 1 ? 1 : 2', [false, true, true]],
    ['under conditions on numbers, which are not known', 'pots > 1 ? knob : 1', [true, true, true]],
    [
      'never in a branch that cannot be taken',
      'lid == "cork" ? (lid == "wax" ? knob : 1) : 2',
      [false, false, false],
    ],
  ])('%s', (_, formula, expected) => {
    expect(underLids(formula)).toEqual(expected)
  })

  it('not at all where no result is computed from it', () => {
    expect(asked({}).of('knob')).toEqual({
      active: false,
      reason: 'Knob has no effect: no result is computed from it.',
      set: {},
    })
  })

  it('through other quantities, lookups, series and outcomes', () => {
    expect(
      underLids('1 + table', {
        table: lookup('Table', count, { ...words, by: 'lid', of: { screw: 'knob', cork: '1', wax: '2' } }),
      }),
    ).toEqual([false, true, false])
    const yearly = {
      yearly: series('Yearly', count, { ...words, formula: 'previous(yearly) + (lid == "wax" ? knob : 1)' }),
    }
    expect(underLids('last(yearly)', yearly)).toEqual([false, false, true])
    const seal = outcome('Seal', {
      ...words,
      of: { tight: { label: 'tight', when: 'lid == "cork"' }, loose: { label: 'loose' } },
    })
    expect(underLids('seal == "tight" ? knob : 1', { seal })).toEqual([true, true, true])
    // What leads to no result does not count, whatever it moves by itself.
    expect(underLids('lid == "cork" ? half : 1', { half: jar('1', 'knob / 2') })).toEqual([
      true,
      false,
      false,
    ])
  })

  it('names the fewest choices that give it an effect, the default option where that will do', () => {
    const { of } = asked({
      jar: jar(
        '1',
        '(lid == "wax" and quality == "extra" ? knob : 1) + (lid == "wax" or lid == "cork" ? dial : 2)',
      ),
      dial: knob('Dial'),
      either: jar('1', 'lid == "screw" ? (quality == "extra" ? third : 1) : (lid == "wax" ? third : 2)'),
      third: knob('Third'),
    })
    expect(of('knob')).toEqual({
      active: false,
      reason: 'Knob has no effect while Lid is Cork and Quality is Plain.',
      set: { lid: 'wax', quality: 'extra' },
    })
    expect(of('knob', { lid: 'wax' })).toMatchObject({
      reason: 'Knob has no effect while Quality is Plain.',
      set: { quality: 'extra' },
    })
    expect(of('dial', { lid: 'screw' })).toMatchObject({ set: { lid: 'cork' } })
    expect(of('third')).toMatchObject({ set: { lid: 'wax' } })
    expect(of('quality')).toEqual({ active: true })
  })
})

describe('a declared condition', () => {
  const acts = {
    when: 'heat > 0 and last(made) > 0',
    otherwise: 'There is no fire at {heat}.',
    set: { heat: '20 %', lid: 'wax' },
  }
  const changes = {
    heat: knob('Heat', { default: 0 }),
    knob: knob('Knob', { acts }),
    jar: jar('1', 'heat * (lid == "cork" ? 0 : knob)'),
  }

  it('says why there is no effect and what gives one, after the choices have been made', () => {
    const { of } = asked(changes)
    expect(of('knob', { lid: 'screw' })).toEqual({
      active: false,
      reason: 'Knob has no effect. There is no fire at 0.',
      set: { heat: 0.2, lid: 'wax' },
    })
    expect(of('knob')).toEqual({
      active: false,
      reason: 'Knob has no effect while Lid is Cork.',
      set: { heat: 0.2, lid: 'screw' },
    })
    expect(of('knob', { lid: 'wax', heat: 0.2 })).toEqual({ active: true })
  })

  it('is one of a choice too, and tells nothing where it has no value', () => {
    const { of } = asked({
      lid: { ...lid, acts: { when: 'unsure > 0', otherwise: 'Nobody knows.', set: { fruitMass: '1 t' } } },
      unsure: derived('Unsure', count, {
        ...words,
        formula: '0',
        requires: { 'sugarShare < 0.5': 'Too sweet.' },
      }),
      jar: jar('1', 'lid == "cork" ? 1 : 2'),
    })
    expect(of('lid')).toMatchObject({ active: false, set: { fruitMass: 1000 } })
    expect(of('lid', { sugarShare: 0.6 })).toEqual({ active: true })
  })

  const declared = (more: object) =>
    problemsOf({ heat: knob('Heat'), lid, knob: knob('Knob', { acts: { ...acts, ...more } }) })
  it.each([
    [{ when: 'heet > 0' }, 'unknown name "heet" in "heet > 0"; the nearest known one is "heat"'],
    [{ when: 'heat' }, 'acts.when must be a condition, in "heat"'],
    [
      { otherwise: 'No fire at {heet}.' },
      'unknown name "heet" in "No fire at {heet}."; the nearest known one is "heat"',
    ],
    [{ set: { heet: 1 } }, 'acts.set: unknown input "heet"; the nearest is "heat"'],
    [{ set: { pots: 1 } }, 'acts.set: unknown input "pots"; the nearest is "potMass"'],
    [{ set: { lid: 'corc' } }, 'acts.set: lid = "corc" is not one of cork, screw, wax'],
    [{ set: { heat: '3 m' } }, '"3 m" cannot be converted to a pure number'],
  ])('%j is refused', (more, message) => {
    expect(declared(more)).toHaveLength(1)
    expect(declared(more)[0]).toContain(`jam.ts (knob): knob: ${message}`)
  })
})
