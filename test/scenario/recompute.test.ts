import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import { crossBridge, evaluateGiven, recompute } from '../../src/scenario/recompute.ts'
import type { PrintedNumber, ReferenceCase } from '../../src/scenario/reference.ts'
import { engine } from '../reference/engine.ts'

describe('given values', () => {
  it('are the whole model where only inputs are given', () => {
    const given = evaluateGiven(model, stages, { itPower: '300 MW', orbitKind: 'inclined' })
    expect(given).toEqual(evaluate(model, { itPower: 3e8, orbitKind: 'inclined' }))
  })

  it('take the place of what would be computed', () => {
    const values = evaluateGiven(model, stages, { launches: 100, launchCadence: '50 1/year' })
    expect(numberOf(model, values, 'launches')).toBe(100)
    const twice = evaluateGiven(model, stages, { launches: 200, launchCadence: '50 1/year' })
    const needed = (v: Float64Array) => numberOf(model, v, 'launchesPerYearNeeded')
    expect(needed(twice) / needed(values)).toBeCloseTo(2)
  })

  it('must be declared', () => {
    expect(() => evaluateGiven(model, stages, { moonbeams: 3 })).toThrow('moonbeams = 3')
  })
})

const caseOf = (expected: Readonly<Record<string, PrintedNumber>>, more: Partial<ReferenceCase> = {}) => ({
  id: 'x',
  title: 'x',
  kind: 'published' as const,
  settings: { itPower: '1 GW' },
  expected,
  ...more,
})
const outcomeOf = (number: PrintedNumber) => recompute(engine, caseOf({ itPower: number }))[0]?.outcome

describe('a number of a case', () => {
  it('agrees when it rounds to the printed digits, and no further', () => {
    expect(outcomeOf({ printed: '1.0', unit: 'GW' })).toBe('agrees')
    expect(outcomeOf({ printed: '1.04', unit: 'GW' })).toBe('unexplained')
    expect(outcomeOf({ printed: '960', unit: 'MW' })).toBe('unexplained')
    expect(outcomeOf({ printed: ['0.8', '1.2'], unit: 'GW' })).toBe('agrees')
  })

  it('has no tolerance that could be set to the departure', () => {
    const loose = { printed: '1.04', unit: 'GW', tolerance: 0.05, within: 0.05 }
    expect(outcomeOf(loose)).toBe('unexplained')
  })

  it('agrees within an uncertainty that the work states, in its unit or in percent', () => {
    expect(outcomeOf({ printed: '1.04', unit: 'GW', uncertainty: { within: '50 MW', why: 'x' } })).toBe(
      'agrees',
    )
    expect(outcomeOf({ printed: '1.04', unit: 'GW', uncertainty: { within: '4 %', why: 'x' } })).toBe(
      'agrees',
    )
    expect(outcomeOf({ printed: '1.04', unit: 'GW', uncertainty: { within: '3 %', why: 'x' } })).toBe(
      'unexplained',
    )
  })

  it('is explained only while its departure is the one that is stated', () => {
    const differing = (by: string) => outcomeOf({ printed: '1.25', unit: 'GW', differs: { by, why: 'x' } })
    expect(differing('−20 %')).toBe('explained')
    expect(differing('−19 %')).toBe('unexplained')
    expect(differing('+20 %')).toBe('unexplained')
    expect(() => differing('a fifth')).toThrow('"a fifth"')
  })

  it('that agrees must not claim to differ', () => {
    expect(outcomeOf({ printed: '1.0', unit: 'GW', differs: { by: '+1 %', why: 'x' } })).toBe('unexplained')
  })

  it('may be a temperature on a scale', () => {
    const expected = { radiatorTemperature: { printed: '60', unit: 'degC' } }
    const settings = { radiatorTemperature: '333.15 K' }
    expect(recompute(engine, caseOf(expected, { settings }))[0]).toMatchObject({ outcome: 'agrees' })
  })
})

describe('a case', () => {
  it('of a function computes by its name, from amounts and lists', () => {
    const loss = caseOf(
      { freeSpaceLoss: { printed: '178.47', unit: '1' } },
      { function: 'freeSpaceLoss', inputs: { range: '1000 km', frequency: '20 GHz' } },
    )
    expect(recompute(engine, loss)[0]?.outcome).toBe('agrees')
    expect(() => recompute(engine, { ...loss, function: 'loss' })).toThrow('no function "loss"')
    expect(() => recompute(engine, { ...loss, inputs: { range: '1000 km' } })).toThrow('gives no frequency')
  })

  it('names only what is declared, and options that there are', () => {
    expect(() => recompute(engine, caseOf({ moonbeams: { printed: '1', unit: '1' } }))).toThrow('moonbeams')
    const given = { settings: { orbitKind: 'square' } }
    expect(() => recompute(engine, caseOf({ itPower: { printed: '1', unit: 'GW' } }, given))).toThrow(
      'orbitKind = square is not one of dawnDusk',
    )
  })

  it('crosses its bridge with settings that add up', () => {
    const bridged = caseOf(
      { itMass: { printed: '1', unit: 't' }, itPower: { printed: '2', unit: 'GW' } },
      {
        bridge: [
          { change: 'one', set: { itPower: '2 GW' } },
          { change: 'two', set: { itMass: '1 t' } },
        ],
      },
    )
    const after = crossBridge(engine, bridged).map((step) => step.after.map(({ outcome }) => outcome))
    expect(after).toEqual([
      ['unexplained', 'agrees'],
      ['agrees', 'agrees'],
    ])
  })
})
