/** In which order rows of the verdict stand. */
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { expect, test } from 'vitest'
import { evaluate, rowsOf } from '../../../src/engine/evaluate.ts'
import { groups, orderRows } from '../../../src/ui/verdict/shown-rows.ts'

const constraints = model.quantities.filter((quantity) => quantity.type === 'constraint')

test.each([{ slug: 'defaults', settings: {} }, ...scenarios])(
  'what cannot be met stands first and is not folded, in $slug',
  ({ settings }) => {
    const rows = new Map(rowsOf(model, evaluate(model, settings)).map((row) => [row.id, row]))
    for (const [group, belongs] of groups) {
      const own = constraints.filter(belongs)
      const { rows: inOrder, leading } = orderRows(group, own, (id) => rows.get(id))
      expect(inOrder.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort())
      const isMet = inOrder.map(({ id }) => (rows.get(id)?.ratio ?? Number.NaN) <= 1)
      expect(isMet).toEqual([...isMet].sort((a, b) => Number(a) - Number(b)))
      if (group === 'orbit' || group === 'ground') {
        expect(leading).toBeGreaterThanOrEqual(1)
        expect(isMet.slice(leading)).not.toContain(false)
      }
    }
  },
)
