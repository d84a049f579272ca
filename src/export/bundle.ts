/** Everything about a scenario in one archive, with a text that says what is what. */
import type { Notes } from '../engine/compiled.ts'
import { citationBibtex, citationText, type Works } from './citation.ts'
import { csvOf } from './csv.ts'
import { csvMetadata } from './csv-metadata.ts'
import { citedBy, resultsJson } from './json.ts'
import { markdownOf } from './markdown.ts'
import { sourcesTable } from './sources-table.ts'
import type { Source } from './subject.ts'
import { csvFile, type Table } from './table.ts'
import { inputsTable, resultsTable, seriesTable, verdictTable, yearsTable } from './tables.ts'
import type { ZipEntry } from './zip.ts'

export interface BundleParts {
  readonly source: Source
  readonly slug: string | null
  readonly works: Works
  readonly notes: Notes
  /** Text of the scenario file. */
  readonly scenarioFile: string
  /** The workbook's bytes. */
  readonly workbook: Uint8Array
  /** Pictures by file name. */
  readonly pictures: readonly ZipEntry[]
}

const files: readonly (readonly [name: string, what: string])[] = [
  ['inputs.csv', 'every input in the model’s units, with its default and evidence'],
  ['results.csv', 'every computed value, exactly and as people read it, or why there is none'],
  ['verdict.csv', 'every barrier and constraint: demand, capacity, ratio, status'],
  ['series.csv', 'every yearly value, one to a row'],
  ['sources.csv', 'the works that the ids in the tables stand for'],
  [
    'csv-metadata.json',
    'what the columns of these tables are, and where they come from (W3C CSV on the Web)',
  ],
  ['tables.md', 'the same tables in Markdown'],
  ['results.json', 'the same numbers for programs'],
  ['workbook.xlsx', 'a spreadsheet with live formulas: change an input and it recomputes'],
  ['scenario.json', 'the scenario; open it on the page or with the command line'],
  ['citation.txt, citation.bib', 'how to cite these numbers'],
  ['charts/', 'the charts of the page, as SVG and as PNG'],
]

const readme = ({ source: { meta, b } }: BundleParts): string =>
  [
    `# ${meta.title}`,
    '',
    ...(meta.note ? [meta.note, ''] : []),
    `Numbers by Dawnline, model release ${meta.release} (${meta.date}).`,
    `Open the same scenario: <${meta.link}>`,
    ...(b ? ['', `Compared with: ${b.name}. The tables give A, B, B − A and (B − A) / |A|.`] : []),
    '',
    ...files.map(([name, what]) => `- \`${name}\`: ${what}`),
    '',
    'Units are coherent SI units unless a column says otherwise: W, m, m^2, kg, s, K, rad, bit, USD, and 1 for pure numbers.',
    '',
  ].join('\n')

/** The files of the archive, in order. */
export const bundleEntries = (parts: BundleParts): readonly ZipEntry[] => {
  const { source, slug } = parts
  const [inputs, results, verdict, series] = [inputsTable, resultsTable, verdictTable, seriesTable].map(
    (make) => make(source),
  ) as [Table, Table, Table, Table]
  const works = sourcesTable(parts.works, source.meta)
  const tables = [inputs, results, verdict, series, works]
  const readable = [inputs, results, verdict, yearsTable(source), works]
  const { title, note, date, link } = source.meta
  const origin = {
    scenario: slug,
    title,
    ...(note ? { note } : {}),
    date,
    link,
    sources: citedBy(parts.notes),
  }
  const json = resultsJson(source.model, source.a.values, origin)
  const text = (name: string, content: string): ZipEntry => ({
    name,
    data: new TextEncoder().encode(content),
  })
  return [
    text('README.md', readme(parts)),
    ...tables.map((table) => text(csvFile(table), csvOf(table))),
    text('csv-metadata.json', `${JSON.stringify(csvMetadata(tables), null, 2)}\n`),
    text('tables.md', readable.map(markdownOf).join('\n')),
    text('results.json', `${JSON.stringify(json, null, 2)}\n`),
    { name: 'workbook.xlsx', data: parts.workbook },
    text('scenario.json', parts.scenarioFile),
    text('citation.txt', `${citationText(source.meta)}\n`),
    text('citation.bib', citationBibtex(source.meta)),
    ...parts.pictures.map(({ name, data }) => ({ name: `charts/${name}`, data })),
  ]
}
