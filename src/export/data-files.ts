/** The files that a site gives to programs: results of every shipped scenario, and the model they belong to. */
import type { CompiledModel, Notes } from '../engine/compiled.ts'
import { csvOf } from './csv.ts'
import { csvMetadata } from './csv-metadata.ts'
import { citedBy, resultsJson } from './json.ts'
import { csvFile, type Meta } from './table.ts'
import { inputsTable, resultsTable, seriesTable, verdictTable } from './tables.ts'

interface DataFile {
  readonly name: string
  readonly text: string
}

/** JSON on one line: half the size, and no program minds. */
const json = (content: unknown): string => `${JSON.stringify(content)}\n`

/**
 * Results of one scenario.
 *
 * @param slug Null for the model's defaults.
 * @param values From `evaluate`.
 * @returns `results.json`, `inputs.csv`, `results.csv`, `verdict.csv`, `series.csv` and `csv-metadata.json`.
 */
export const scenarioData = (
  model: CompiledModel,
  notes: Notes,
  values: Float64Array,
  slug: string | null,
  meta: Meta,
): readonly DataFile[] => {
  const { title, date, link } = meta
  const source = { model, meta, a: { name: title, values } }
  const tables = [inputsTable, resultsTable, verdictTable, seriesTable].map((make) => make(source))
  const origin = { scenario: slug, title, date, ...(link ? { link } : {}), sources: citedBy(notes) }
  return [
    { name: 'results.json', text: json(resultsJson(model, values, origin)) },
    ...tables.map((table) => ({ name: csvFile(table), text: csvOf(table) })),
    { name: 'csv-metadata.json', text: json(csvMetadata(tables)) },
  ]
}

/**
 * Where the files of a release are, for programs that begin at the site's address.
 *
 * @param slugs Of the shipped scenarios.
 */
export const dataIndex = (release: string, slugs: readonly string[]): string =>
  json({
    release,
    model: `data/${release}/model.json`,
    scenarios: Object.fromEntries(slugs.map((slug) => [slug, `data/${release}/${slug}/`])),
    files: ['results.json', 'inputs.csv', 'results.csv', 'verdict.csv', 'series.csv', 'csv-metadata.json'],
  })
