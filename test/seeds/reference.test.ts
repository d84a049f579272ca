import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { isInput, quantitiesById } from '../../src/engine/evaluate.ts'
import { sources } from '../../src/scenario/evidence.ts'
import { readRange } from '../../src/scenario/printed.ts'
import { caseKinds, citedBy, type ReferenceCase, referenceCases } from '../../src/scenario/reference.ts'

const rows = referenceCases.map((reference) => [reference.id, reference] as const)
const ofKind = (kind: ReferenceCase['kind']) => rows.filter(([, reference]) => reference.kind === kind)
const numbers = referenceCases.flatMap(({ id, expected }) =>
  Object.entries(expected).map(([name, number]) => [`${id}, ${name}`, number] as const),
)

const keys = [
  'id',
  'title',
  'kind',
  'source',
  'where',
  'calculation',
  'fitted',
  'verified',
  'function',
  'settings',
  'inputs',
  'choices',
  'expected',
  'bridge',
  'left',
  'note',
]

describe('cases', () => {
  it('have ids of their own', () => {
    expect(new Set(referenceCases.map(({ id }) => id)).size).toBe(referenceCases.length)
  })

  it.each(rows)('%s has a kind and holds nothing that nobody reads', (_, reference) => {
    expect(caseKinds).toContain(reference.kind)
    expect(Object.keys(reference).filter((key) => !keys.includes(key))).toEqual([])
    expect(Object.keys(reference.expected).length).toBeGreaterThan(0)
    expect(reference.left === undefined || reference.bridge !== undefined).toBe(true)
  })

  it.each(ofKind('regression'))(
    '%s, a calculation of our own, cites no work and says how and when',
    (_, reference) => {
      expect(citedBy(reference)).toEqual([])
      expect(reference.where).toBeUndefined()
      expect(reference.calculation?.by.length).toBeGreaterThan(10)
      expect(reference.calculation?.date).toMatch(/^20\d\d-\d\d-\d\d$/)
    },
  )

  it.each(rows.filter(([, { kind }]) => kind !== 'regression'))(
    '%s cites works that there are and the place in them, and says whether they were read',
    (_, reference) => {
      const { where, calculation, verified } = reference
      expect(citedBy(reference).length).toBeGreaterThan(0)
      expect(citedBy(reference).filter((id) => !(id in sources))).toEqual([])
      expect(where?.length).toBeGreaterThan(3)
      expect(calculation).toBeUndefined()
      expect(verified).toBeDefined()
      if (verified) {
        expect(verified.date).toMatch(/^20\d\d-\d\d-\d\d$/)
        expect(verified.how.length).toBeGreaterThan(10)
      }
    },
  )

  it.each(rows)(
    '%s says which input was chosen where it is fitted, and only there',
    (_, { kind, fitted }) => {
      expect(fitted !== undefined).toBe(kind === 'fitted')
    },
  )

  it.each(ofKind('published'))('%s starts from inputs of the whole model alone', (_, reference) => {
    const byId = quantitiesById(model)
    const given = Object.keys({ ...reference.settings, ...reference.inputs, ...reference.choices })
    const computed = given.filter((id) => {
      const quantity = byId.get(id)
      return !quantity || (!isInput(quantity) && quantity.type !== 'constant')
    })
    expect(reference.function).toBeUndefined()
    expect(computed).toEqual([])
  })
})

describe('printed numbers', () => {
  it.each(numbers)('%s are digits, with a unit; what is allowed follows from them', (_, number) => {
    expect(() => readRange(number.printed)).not.toThrow()
    const known = ['printed', 'unit', 'uncertainty', 'differs']
    expect(Object.keys(number).filter((key) => !known.includes(key))).toEqual([])
    if (number.uncertainty) expect(number.uncertainty.why.length).toBeGreaterThan(10)
    if (number.differs) expect(number.differs.why.length).toBeGreaterThan(15)
  })

  it('has one number of a work with an uncertainty in place of its digits, which the work’s own words leave open', () => {
    const loose = referenceCases
      .filter(({ kind }) => kind !== 'regression')
      .flatMap(({ id, expected }) =>
        Object.entries(expected).flatMap(([name, { uncertainty }]) => (uncertainty ? `${id}, ${name}` : [])),
      )
    expect(loose).toEqual(['iris-season, eclipseDaysPerYear'])
  })
})
