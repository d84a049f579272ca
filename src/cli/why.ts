/** `dawnline why ID` */
import { model } from 'virtual:model'
import type { Citation, Formula } from '../engine/compiled.ts'
import { evaluate, isIdOf, isInput, quantitiesById } from '../engine/evaluate.ts'
import { explain, type Term } from '../engine/explain.ts'
import { whyNotFeasible } from '../engine/feasible.ts'
import { formatExact, formatQuantity } from '../engine/format.ts'
import { rankText, togetherWith } from '../engine/together.ts'
import { explanationOf } from '../library/explain.ts'
import { citation, sources } from '../scenario/evidence.ts'
import type { Format } from './commands.ts'
import { elasticities, elasticitiesText } from './elasticities.ts'
import { UsageError, unknown } from './failure.ts'
import type { Request } from './scenario-source.ts'
import { textTable } from './text-table.ts'

/** Explanation of one quantity as text or JSON. @throws UsageError with the nearest id. */
export const whyText = async (id: string | undefined, request: Request, format: Format): Promise<string> => {
  if (id === undefined) throw new UsageError('why what? Give an id, such as radiatorArea')
  if (!isIdOf(model, id)) throw unknown('unknown id', id, quantitiesById(model).keys())
  const { notes } = await import('virtual:model/notes')
  const values = evaluate(model, request.settings)
  const { quantity, value, terms, dependents, inputs } = explain(model, values, id)
  const note = notes.quantities[id]
  const missing = whyNotFeasible(model, values, id)
  const formulas = Object.entries(note?.formulas ?? {}) as [string, Formula][]
  const known = formulas.flatMap(([, { functions }]) => functions).map((name) => notes.functions[name])
  const cited = [
    ...(note?.sources ?? []),
    ...Object.values(note?.options ?? {}).flatMap((o) => o.sources),
    ...known.flatMap((f) => f?.sources ?? []),
  ]
  if (format === 'json')
    return `${JSON.stringify(
      {
        ...explanationOf(id, values, note, notes.correlations, cited),
        elasticities: elasticities(id, values),
      },
      null,
      2,
    )}\n`
  const parts = [
    `${quantity.label} (${id}) = ${formatQuantity(quantity, value).text}`,
    missing ?? `exactly ${formatExact(quantity, value)}`,
    note?.why ?? '',
    ...formulas.map(([role, { text }]) => `${role === 'formula' ? id : role} = ${text}`),
    ...known.map((f) => (f ? `${f.label}: ${f.why}` : '')),
    section('computed from', terms),
    section('feeds', dependents),
    isInput(quantity)
      ? ''
      : `depends on ${inputs.length} inputs: ${inputs.map((t) => t.quantity.id).join(', ')}`,
    ...togetherWith(notes.correlations, id).map(
      (other) => `goes with ${other.id}, rank correlation ${rankText(other.rank)}: ${other.why}`,
    ),
    elasticitiesText(id, values, 12),
    note?.place ? `declared in ${note.place}` : '',
    cited.length > 0 ? `sources\n${citedLines(cited).join('\n')}` : '',
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const section = (title: string, terms: readonly Term[]): string =>
  terms.length === 0
    ? ''
    : textTable(
        [title, '', ''],
        terms.map(({ quantity, value }) => [
          quantity.id,
          formatQuantity(quantity, value).text,
          quantity.label,
        ]),
        [1],
      )

/** Each work on one line with its places. */
const citedLines = (citations: readonly Citation[]): readonly string[] =>
  [...new Set(citations.map(({ work }) => work))].map((id) => {
    const source = sources[id]
    if (!source) return `  ${id}`
    const places = citations.flatMap(({ work, place }) => (work === id && place !== null ? [place] : []))
    const where = source.doi ? ` https://doi.org/${source.doi}` : source.url ? ` ${source.url}` : ''
    return `  ${citation(source, [...new Set(places)])}${where}`
  })
