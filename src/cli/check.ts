/** `dawnline check`: published cases that run through the model. */
import { model } from 'virtual:model'
import { modelCases, runCase } from '../scenario/reference.ts'
import { textTable } from './text-table.ts'

/** Recomputes all cases. @returns A table and status 1 when one differs by more than its tolerance. */
export const checkText = (): { readonly text: string; readonly status: number } => {
  const outcomes = modelCases.flatMap((reference) => runCase(model, reference))
  const rows = outcomes.map(({ reference, id, published, ours, tolerance, agrees }) => [
    agrees ? 'agrees' : 'DIFFERS',
    reference,
    id,
    published,
    ours,
    `±${(tolerance * 100).toPrecision(2)} %`,
  ])
  const bad = outcomes.filter(({ agrees }) => !agrees).length
  const summary = `${outcomes.length - bad} of ${outcomes.length} published results reproduced`
  return {
    text: `${textTable(['', 'case', 'quantity', 'published', 'ours', 'tolerance'], rows, [3, 4, 5])}\n\n${summary}\n`,
    status: bad > 0 ? 1 : 0,
  }
}
