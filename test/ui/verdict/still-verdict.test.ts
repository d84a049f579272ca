/** The verdict for readers who run no scripts. */
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { expect, test } from 'vitest'
import { evaluate, rowsOf } from '../../../src/engine/evaluate.ts'
import { stillVerdict } from '../../../src/ui/verdict/still-verdict.ts'

test.each([{ title: 'Model defaults', settings: {} }, ...scenarios])(
  '$title has a heading and every row, as text that cannot be markup',
  ({ title, settings }) => {
    const values = evaluate(model, settings)
    const html = stillVerdict(model, title, values)
    expect(html).toMatch(/<h1>(Putting|\d)[^<]+\.<\/h1>/)
    const rows = rowsOf(model, values)
    expect(html.match(/<tr><td>/g)).toHaveLength(rows.length)
    for (const { label } of rows) expect(html).toContain(`<td>${label}</td>`)
    expect(html).not.toMatch(/NaN|undefined|<script/)
  },
)
