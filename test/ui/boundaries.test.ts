/** The table of what each side's cost contains. */
import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { quantityOf } from '../../src/engine/evaluate.ts'
import { partsOf } from '../../src/engine/parts.ts'
import { comparable, published, totals } from '../../src/model/boundaries.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { sources } from '../../src/scenario/evidence.ts'
import { boundaryRows } from '../../src/ui/section/boundaries.tsx'

const label = (id: QuantityId) => quantityOf(model, id).label

describe('what each side’s cost contains', () => {
  it('has every item of both bills in one line, and nothing that is in none', () => {
    const rows = boundaryRows((sum) => partsOf(model, sum), label)
    for (const side of ['orbit', 'ground'] as const) {
      const shown = rows.flatMap((row) => row[side].ids)
      expect(shown.toSorted()).toEqual([...partsOf(model, totals[side])].toSorted())
      expect(new Set(shown).size).toBe(shown.length)
    }
    for (const { orbit, ground } of rows)
      for (const { ids, word } of [orbit, ground]) expect(ids.length > 0).toBe(word === '')
  })

  it('gives a new item of a bill a line of its own, empty on the other side', () => {
    const parts = (sum: QuantityId): readonly QuantityId[] => [
      ...partsOf(model, sum),
      ...(sum === totals.orbit ? ['launchCost' as const] : []),
    ]
    const rows = boundaryRows(parts, label)
    expect(rows).toHaveLength(boundaryRows((sum) => partsOf(model, sum), label).length + 1)
    expect(rows.find(({ orbit }) => orbit.ids.includes('launchCost'))).toEqual({
      label: label('launchCost'),
      orbit: { ids: ['launchCost'], word: '' },
      ground: { ids: [], word: 'none' },
    })
  })

  it('names works of the bibliography, and takes its band from those that count servers', () => {
    expect(published.filter(({ work }) => !(work in sources))).toEqual([])
    const numbers = published.flatMap(({ chips, ratio }) =>
      chips ? [Number(/[\d.]+/.exec(ratio)?.[0])] : [],
    )
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([comparable.from, comparable.to])
  })
})
