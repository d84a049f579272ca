/** `dawnline check`: published cases, run through the compiled model. */
import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import { quantityOf } from '../engine/evaluate.ts'
import { formatQuantity } from '../engine/format.ts'
import { isRecomputable, recompute } from '../scenario/recompute.ts'
import { referenceCases } from '../scenario/reference.ts'
import { textTable } from './text-table.ts'

/** Recomputes all cases that the model declares. @returns A table and status 1 when one differs by more than allowed. */
export const checkText = (): { readonly text: string; readonly status: number } => {
  const cases = referenceCases.filter((reference) => isRecomputable(model, reference))
  const outcomes = cases.flatMap((reference) =>
    recompute(model, stages, reference).map((comparison) => ({ reference, ...comparison })),
  )
  const rows = outcomes.map(({ reference, id, published, ours, allowed, agrees }) => {
    const quantity = quantityOf(model, id)
    const show = (x: number) => formatQuantity(quantity, x, { digits: 5 }).text
    const share = published === 0 ? '' : `±${((allowed / Math.abs(published)) * 100).toPrecision(2)} %`
    return [agrees ? 'agrees' : 'DIFFERS', reference.id, id, show(published), show(ours), share]
  })
  const bad = outcomes.filter(({ agrees }) => !agrees).length
  const summary = `${outcomes.length - bad} of ${outcomes.length} published results reproduced, in ${cases.length} cases`
  return {
    text: `${textTable(['', 'case', 'quantity', 'published', 'ours', 'allowed'], rows, [3, 4, 5])}\n\n${summary}\n`,
    status: bad > 0 ? 1 : 0,
  }
}
