import { describe, expect, it } from 'vitest'
import {
  countByKind,
  countByTopic,
  differences,
  kindText,
  outcomeText,
  topicsText,
} from '../../src/scenario/case-count.ts'
import type { Comparison, Outcome } from '../../src/scenario/comparison.ts'
import { type CaseKind, caseKinds } from '../../src/scenario/reference.ts'

const comparison = (id: string, departure: number, outcome: Outcome): Comparison => {
  const end = { value: 1, half: 0.5 }
  const published = { low: end, high: end }
  return {
    id,
    number: { printed: '1', unit: '1' },
    published,
    ours: 1 + departure,
    allowed: 0.5,
    departure,
    outcome,
  }
}

const entry = (kind: CaseKind, source: string, ...comparisons: readonly Comparison[]) => ({
  reference: { id: `${kind}-${source}`, title: 'x', kind, source, expected: {} },
  comparisons,
})

const all = [
  entry('regression', 'own', comparison('a', 0, 'agrees'), comparison('b', 9, 'unexplained')),
  entry('published', 'one', comparison('c', 0, 'agrees'), comparison('d', 1, 'explained')),
  entry('published', 'one', comparison('e', -0.9, 'explained'), comparison('f', 0.1, 'unexplained')),
]

describe('counts', () => {
  it('keep kinds apart, published ones first, and count each work once', () => {
    const [published, regression, ...none] = countByKind(all)
    expect(published).toMatchObject({ kind: 'published', cases: 2, numbers: 4, works: 1 })
    expect(published?.outcomes).toEqual({ agrees: 1, explained: 2, unexplained: 1 })
    expect(regression).toMatchObject({ kind: 'regression', numbers: 2 })
    expect(none).toEqual([])
  })

  it('say what agrees, what is explained and what is not', () => {
    expect(countByKind(all).map(outcomeText)).toEqual([
      '1 of 4 numbers agree, 2 differ and are explained, 1 differs without an explanation',
      '1 of 2 numbers agree, 1 differs without an explanation',
    ])
    expect(new Set(caseKinds.map(kindText)).size).toBe(caseKinds.length)
  })

  it('list differences by kind, then by how many times too large or too small', () => {
    expect(differences(all).map(({ comparison: { id } }) => id)).toEqual(['e', 'd', 'f', 'b'])
  })

  it('say where evidence from end to end lies, and leave the rest out', () => {
    const topics = countByTopic(all, (id) => (id === 'f' ? null : id === 'c' ? 'heat' : 'mass'))
    expect(topics).toEqual([
      { topic: 'mass', numbers: 2, agree: 0, works: 1 },
      { topic: 'heat', numbers: 1, agree: 1, works: 1 },
    ])
    expect(topicsText(topics)).toBe('mass 2 (0 agree, 1 work), heat 1 (1 agree, 1 work)')
  })
})
