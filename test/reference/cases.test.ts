import { describe, expect, it } from 'vitest'
import { crossBridge, recompute } from '../../src/scenario/recompute.ts'
import { referenceCases, referenceFiles } from '../../src/scenario/reference.ts'
import { parts } from './chain.ts'
import { casesOf, evaluatorOf } from './declared.ts'
import { engine } from './engine.ts'

describe('every case of the evidence', () => {
  it.each(referenceCases.map((reference) => [reference.id, reference] as const))(
    '%s: each number agrees by its printed digits, or differs as the case says',
    (_, reference) => {
      const wrong = recompute(engine, reference).filter(({ outcome }) => outcome === 'unexplained')
      expect(wrong).toEqual([])
    },
  )
})

describe('bridges', () => {
  const bridged = referenceCases.filter(({ bridge }) => bridge)

  it.each(bridged.map((reference) => [reference.id, reference] as const))(
    '%s: every step moves something, and the last arrives or the case says what it leaves',
    (_, reference) => {
      const rows = [recompute(engine, reference), ...crossBridge(engine, reference).map(({ after }) => after)]
      for (const [at, row] of rows.slice(1).entries()) {
        const before = rows[at] ?? []
        expect(row.map(({ ours }) => ours)).not.toEqual(before.map(({ ours }) => ours))
      }
      const arrived = rows.at(-1)?.every(({ outcome }) => outcome === 'agrees')
      expect(arrived === true || (reference.left ?? '').length > 20).toBe(true)
    },
  )

  it('stand where most is apart: a published number that is off by half has one', () => {
    const far = referenceCases.filter(
      (reference) =>
        reference.kind === 'published' &&
        recompute(engine, reference).some(({ departure }) => departure > 0.5 || departure < -0.5),
    )
    expect(far.length).toBeGreaterThan(3)
    expect(far.filter(({ bridge }) => !bridge).map(({ id }) => id)).toEqual([])
  })
})

describe('formulas taken one by one, without the compiler', () => {
  const topics = ['orbit', 'power', 'thermal']

  it.each(topics)('give the same numbers for the cases of %s', (topic) => {
    const { cases = [] } = referenceFiles.find((file) => file.topic === topic) ?? {}
    const alone = casesOf(`${topic}.json`)
    expect(cases.length).toBeGreaterThan(3)
    for (const reference of cases) {
      const one = alone.find(({ id }) => id === reference.id)
      if (!one) throw new Error(`no case ${reference.id}`)
      const value = evaluatorOf(parts, one)
      for (const { id, ours, number } of recompute(engine, reference))
        expect(value.inUnit(id, number.unit)).toBeCloseTo(ours, 9)
    }
  })
})
