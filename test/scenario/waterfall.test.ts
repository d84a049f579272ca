import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import type { CompiledQuantity } from '../../src/engine/compiled.ts'
import { evaluate, isInput, quantitiesById } from '../../src/engine/evaluate.ts'
import { readPrinted } from '../../src/scenario/printed.ts'
import { inUnit } from '../../src/scenario/recompute.ts'
import { referenceCases } from '../../src/scenario/reference.ts'
import { fallOf, waterfalls } from '../../src/scenario/waterfall.ts'
import { engine } from '../reference/engine.ts'

const falls = waterfalls.map((waterfall) => [waterfall.id, fallOf(engine, waterfall)] as const)
const defaults = evaluate(model, {})
const slotOf = (id: string) => quantitiesById(model).get(id)?.slot ?? -1

describe.each(falls)('the way from %s to ours', (_, { steps, printed, ours, quantity, unit, reference }) => {
  it('begins at the printed number and ends at the model’s, to the last bit', () => {
    expect(steps[0]?.from).toBe(readPrinted(printed).value)
    expect(ours).toBe(inUnit(defaults[slotOf(quantity)] ?? Number.NaN, unit))
    expect(steps.at(-1)?.to).toBe(ours)
  })

  it('goes on where it was, and moves at every step', () => {
    for (const [at, { from, to, change, changed, kind }] of steps.entries()) {
      if (at > 0) expect(from).toBe(steps[at - 1]?.to)
      expect(to, change).not.toBe(from)
      expect(changed.length > 0, change).toBe(kind !== 'formulas')
    }
  })

  it('reproduces the printed number before anything is set free, or says what is left', () => {
    const { value, half } = readPrinted(printed)
    const agrees = Math.abs((steps[0]?.to ?? 0) - value) <= half
    expect(agrees || (reference.left ?? '').length > 20).toBe(true)
  })

  it('leaves every input that it set free at our default', () => {
    const freed = steps.flatMap(({ changed }) => changed)
    const inputs = freed.filter(({ id }) => isInput(quantitiesById(model).get(id) as CompiledQuantity))
    expect(inputs.length).toBeGreaterThan(20)
    const last = new Map(inputs.map(({ id, to }) => [id, to] as const))
    for (const [id, to] of last) expect(to, id).toBe(defaults[slotOf(id)])
  })

  it('says of each convention what it is with us', () => {
    expect(reference.bridge?.every(({ back }) => back && back.length > 10)).toBe(true)
  })
})

describe('what stands wrong in a waterfall', () => {
  const [first] = waterfalls
  if (!first) throw new Error('no waterfall')

  it('is said with its name: another case, a setting left out, one that is not the case’s', () => {
    expect(() => fallOf(engine, { ...first, case: 'nobody' })).toThrow(/mccalip: there is no case nobody/)
    expect(() => fallOf(engine, { ...first, number: 'wetMass' })).toThrow(/one wetMass/)
    expect(() => fallOf(engine, { ...first, inputs: first.inputs.slice(1) })).toThrow(/panelArchitecture/)
    const strange = { change: 'x', ids: ['rainHeight'] }
    expect(() => fallOf(engine, { ...first, inputs: [...first.inputs, strange] })).toThrow(/rainHeight/)
  })

  it('is not: all start from cases of the evidence', () => {
    const ids = referenceCases.map(({ id }) => id)
    expect(waterfalls.filter((one) => !ids.includes(one.case))).toEqual([])
    expect(new Set(waterfalls.map(({ id }) => id)).size).toBe(waterfalls.length)
  })
})
