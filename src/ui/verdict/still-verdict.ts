/** The verdict of a scenario as plain HTML, for readers of the page who run no scripts. */
import type { CompiledModel } from '../../engine/compiled.ts'
import { numberOf, quantityOf, type Row, rowsOf } from '../../engine/evaluate.ts'
import { whyNotFeasible } from '../../engine/feasible.ts'
import { formatQuantity } from '../../engine/format.ts'
import type { QuantityId } from '../../model/index.ts'
import { basisSentences } from '../../model/verdict/prose/basis.ts'
import { type Read, sentenceText } from '../../model/verdict/prose/parts.ts'
import { verdictSentence } from '../../model/verdict/prose/sentence.ts'
import { statusText } from './ratio.ts'

const readerOf =
  (model: CompiledModel<QuantityId>, values: Float64Array): Read =>
  (id) => {
    const value = numberOf(model, values, id)
    const feasible = Number.isFinite(value)
    const reason = feasible ? null : whyNotFeasible(model, values, id)
    const { text } = formatQuantity(quantityOf(model, id), value)
    return { value, text, feasible, ...(reason ? { reason } : {}) }
  }

const escaped = (text: string): string =>
  text
    .replaceAll(/[\u00a0\u202f\u2009]/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/**
 * The sentences of the verdict and all its rows.
 *
 * @param title Name of the scenario.
 * @param values Values of the scenario, fully evaluated.
 * @returns Markup for the body of a page: a heading, paragraphs and a table.
 */
export const stillVerdict = (compiled: CompiledModel, title: string, values: Float64Array): string => {
  // Whoever publishes knows no ids of the model; it is the one that this page shows.
  const model = compiled as CompiledModel<QuantityId>
  const read = readerOf(model, values)
  const rows = rowsOf(model, values)
  const [headline = [], ...rest] = verdictSentence(read, rows)
  const amount = (row: Row<QuantityId>, value: number): string =>
    formatQuantity(quantityOf(model, row.id), value).text
  return [
    `<p>Dawnline · ${escaped(title)}</p>`,
    `<h1>${escaped(sentenceText(headline))}</h1>`,
    `<p>${escaped([...basisSentences(read), ...rest].map(sentenceText).join(' '))}</p>`,
    '<table>',
    '<tr><th>What stands in the way</th><th>Side</th><th>Needs</th><th>Has</th><th>Verdict</th></tr>',
    ...rows.map(
      (row) =>
        `<tr><td>${escaped(row.label)}</td><td>${row.side}</td><td>${escaped(amount(row, row.demand))}</td><td>${escaped(amount(row, row.capacity))}</td><td>${statusText(row.status)}</td></tr>`,
    ),
    '</table>',
    `<p>Model release ${escaped(model.release)}. With JavaScript this page computes every number on your own device: each can be moved, and asked why it is what it is.</p>`,
  ].join('\n')
}
