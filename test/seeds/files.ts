/** Reads the evidence folder as files, so that tests see what is on disk and not what a loader made of it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CatalogFile, ScenarioFile } from '../../src/scenario/evidence.ts'
import { articles, contradictions } from '../../src/scenario/evidence.ts'

const folder = (name: string): string => join(import.meta.dirname, '..', '..', 'seeds', name)

const filesIn = <T>(name: string): readonly T[] =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder(name), file), 'utf8')) as T)

export const catalogFiles = filesIn<CatalogFile>('catalogs')
export const scenarioFiles = filesIn<ScenarioFile>('scenarios')
export const scenarioNames = readdirSync(folder('scenarios'))

/** Text of every evidence file, by its path below `seeds`. */
export const evidenceTexts: ReadonlyMap<string, string> = new Map(
  ['.', 'catalogs', 'scenarios', 'reference'].flatMap((part) =>
    readdirSync(folder(part))
      .filter((file) => file.endsWith('.json'))
      .map((file) => [join(part, file), readFileSync(join(folder(part), file), 'utf8')] as const),
  ),
)

export const sourcesOf = (source: string | readonly string[]): readonly string[] =>
  typeof source === 'string' ? [source] : source

/** Sources that articles, catalogs and scenarios name, each with one place that names it. */
export const sourcesUsedByEvidence = (): ReadonlyMap<string, string> =>
  new Map([
    ...articles.flatMap(({ id, source }) => (source ? [[source, `article ${id}`] as const] : [])),
    ...contradictions.flatMap(({ id, sources }) => sources.map((source) => [source, id] as const)),
    ...catalogFiles.flatMap(({ id, rows }) =>
      rows.flatMap((row) => sourcesOf(row.source).map((source) => [source, `${id}: ${row.id}`] as const)),
    ),
    ...scenarioFiles.flatMap(({ slug, sources }) => sources.map((source) => [source, slug] as const)),
  ])
