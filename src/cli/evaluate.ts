/** `dawnline evaluate` */
import { model } from 'virtual:model'
import { standingOf } from '../engine/causes.ts'
import { evaluate, isInput, quantitiesById, rowOf, rowsOf, seriesOf } from '../engine/evaluate.ts'
import { formatQuantity } from '../engine/format.ts'
import { isNamed } from '../engine/outcome.ts'
import { csvOf } from '../export/csv.ts'
import { citedBy, type ResultsJson, resultsJson } from '../export/json.ts'
import { type Content, contentOf } from '../export/table.ts'
import { sideSentence } from '../model/verdict/prose/limits.ts'
import { sentenceText } from '../model/verdict/prose/parts.ts'
import type { Format } from './commands.ts'
import { unknown } from './failure.ts'
import type { Request } from './scenario-source.ts'
import { textTable } from './text-table.ts'

/** Text of an evaluation; `only` holds ids, several to a text. @throws UsageError for an unknown id. */
export const evaluateText = async (
  request: Request,
  format: Format,
  only: readonly string[],
): Promise<string> => {
  const wanted = chosen(only)
  const values = evaluate(model, request.settings)
  switch (format) {
    case 'json': {
      const { notes } = await import('virtual:model/notes')
      const json = resultsJson(model, values, { scenario: request.scenario, sources: citedBy(notes) })
      return `${JSON.stringify(kept(json, wanted), null, 2)}\n`
    }
    case 'csv':
      return csv(request, values, wanted)
    default:
      return table(request, values, wanted)
  }
}

type Wanted = ReadonlySet<string> | null

const chosen = (only: readonly string[]): Wanted => {
  if (only.length === 0) return null
  const index = quantitiesById(model)
  const ids = only.flatMap((text) => text.split(','))
  for (const id of ids) if (!index.has(id)) throw unknown('--only: unknown id', id, index.keys())
  return new Set(ids)
}

const kept = (json: ResultsJson, wanted: Wanted): ResultsJson => {
  if (!wanted) return json
  const some = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => wanted.has(id)))
  return {
    ...json,
    results: some(json.results),
    series: some(json.series),
    constraints: json.constraints.filter(({ id }) => wanted.has(id)),
    sources: some(json.sources ?? {}),
  }
}

/** One line a value: a series has one a year, a constraint its demand, capacity and ratio. */
const csv = (request: Request, values: Float64Array, wanted: Wanted): string => {
  const rows = model.quantities
    .filter((q) => wanted?.has(q.id) ?? true)
    .flatMap((q): (readonly Content[])[] => {
      const row = (part: string | number | null, value: Content, unit: string) => [
        q.id,
        q.type,
        part,
        value,
        unit,
        q.label,
      ]
      switch (q.type) {
        case 'choice':
          return [row(null, q.options[values[q.slot] ?? 0]?.id ?? null, '')]
        case 'series':
          return [...seriesOf(model, values, q.id)].map((value, i) =>
            row(model.horizon[0] + i, contentOf(q, value), isNamed(q) ? '' : q.unit),
          )
        case 'constraint': {
          const { demand, capacity, ratio, status } = rowOf(model, values, q.id)
          return [
            row('demand', demand, q.unit),
            row('capacity', capacity, q.unit),
            row('ratio', ratio, '1'),
            row('status', status, ''),
          ]
        }
        default:
          return [row(null, contentOf(q, values[q.slot] ?? Number.NaN), isNamed(q) ? '' : q.unit)]
      }
    })
  const columns = ['id', 'type', 'part', 'value', 'unit', 'label'].map((id) => ({ id, label: id }))
  const meta = { title: request.scenario, release: model.release, date: '', link: '' }
  return csvOf({ id: 'evaluation', title: request.scenario, columns, rows, notes: [], meta })
}

const table = (request: Request, values: Float64Array, wanted: Wanted): string => {
  const shown = model.quantities.filter((q) => wanted?.has(q.id) ?? !isInput(q))
  const changed = model.quantities.filter((q) => q.id in request.settings)
  const text = (q: (typeof shown)[number]): string => {
    if (q.type !== 'series') return formatQuantity(q, values[q.slot] ?? Number.NaN).text
    const last = seriesOf(model, values, q.id).at(-1) ?? Number.NaN
    return `${formatQuantity(q, last).text} in ${model.horizon[1]}`
  }
  const lines = (list: typeof shown) =>
    list.filter((q) => q.type !== 'constraint').map((q) => [q.id, text(q), q.label])
  const all = rowsOf(model, values)
  const constraints = all
    .filter(({ id }) => wanted?.has(id) ?? true)
    .map((row) => [
      row.id,
      row.side,
      Number.isNaN(row.ratio) ? '' : row.ratio.toPrecision(3),
      row.status.replaceAll('-', ' '),
      standingOf(row),
      row.label,
    ])
  // How many things stand in the way is a matter of all rows.
  const said = wanted ? [] : [...sideSentence(all, 'orbit'), ...sideSentence(all, 'ground')].map(sentenceText)
  const results = lines(shown)
  return [
    `Dawnline ${model.release}, scenario ${request.scenario}`,
    changed.length > 0
      ? textTable(['changed input', 'value', ''], lines(changed), [1])
      : 'all inputs at their defaults',
    results.length > 0 ? textTable(['result', 'value', ''], results, [1]) : '',
    constraints.length > 0
      ? textTable(['constraint', 'side', 'ratio', 'status', 'kind', ''], constraints, [2])
      : '',
    said.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}
