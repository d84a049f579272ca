/** Scenario and catalog files → settings in declared units, checked against the model. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nearest } from '../nearest.ts'
import type { Amount } from '../quantity.ts'
import { amount } from './amounts.ts'
import type { Compilation } from './compile.ts'
import { ModelError } from './problem.ts'

interface ScenarioFile {
  readonly slug: string
  readonly title: string
  readonly blurb: string
  readonly reproduces: string
  readonly differs: string
  readonly sources: readonly string[]
  readonly settings: Readonly<Record<string, Amount>>
}

interface CatalogFile {
  readonly id: string
  readonly label: string
  readonly standard?: { readonly label: string; readonly note: string }
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly source: string | readonly string[]
    readonly note?: string
    readonly sets?: Readonly<Record<string, Amount>>
    readonly [fact: string]: unknown
  }[]
}

/** Settings of a file in declared units; what is wrong goes to `problems` with the file's name. */
const settingsOf = (
  compilation: Compilation,
  settings: Readonly<Record<string, Amount>>,
  where: string,
  problems: string[],
): Record<string, number | string> => {
  const byId = new Map(compilation.quantities.map((q) => [q.id, q]))
  const result: Record<string, number | string> = {}
  for (const [id, value] of Object.entries(settings)) {
    const quantity = byId.get(id)
    if (quantity?.type === 'choice') {
      if (quantity.options.some((option) => option.id === value)) result[id] = value
      else
        problems.push(
          `${where}: ${id} = "${value}" is not one of ${quantity.options.map((o) => o.id).join(', ')}`,
        )
    } else if (quantity?.type === 'input') {
      try {
        const number = amount(value, quantity.unit)
        const [least, most] = quantity.limits
        const unit = quantity.unit === '1' ? '' : ` ${quantity.unit}`
        if (number >= least && number <= most) result[id] = number
        else problems.push(`${where}: ${id} = ${value} is not between ${least} and ${most}${unit}`)
      } catch (error) {
        problems.push(`${where}: ${id}: ${(error as Error).message}`)
      }
    } else {
      const inputs = compilation.quantities
        .filter((q) => q.type === 'input' || q.type === 'choice')
        .map((q) => q.id)
      problems.push(`${where}: unknown input "${id}"; the nearest is "${nearest(id, inputs)}"`)
    }
  }
  return result
}

const filesIn = <T>(folder: string): readonly (readonly [string, T])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as T] as const)

const refuse = (problems: readonly string[]): void => {
  if (problems.length > 0) throw new ModelError(problems)
}

/** Text of `virtual:model/scenarios`; @throws ModelError with every setting that does not fit the model. */
export const scenariosModule = (compilation: Compilation, folder: string): string => {
  const problems: string[] = []
  const scenarios = filesIn<ScenarioFile>(folder).map(([name, { slug, title, settings }]) => {
    if (`${slug}.json` !== name) problems.push(`${name}: slug "${slug}" is not the file's name`)
    return { slug, title, settings: settingsOf(compilation, settings, name, problems) }
  })
  refuse(problems)
  return `export const scenarios = ${JSON.stringify(scenarios)}\n`
}

/** Text of `virtual:model/titles`: what the scenarios are called, which a list of them needs first. */
export const titlesModule = (folder: string): string => {
  const titles = filesIn<ScenarioFile>(folder).map(([, { slug, title }]) => ({ slug, title }))
  return `export const titles = ${JSON.stringify(titles)}\n`
}

/** Text of `virtual:model/stories`: what the scenarios are about. */
export const storiesModule = (folder: string): string => {
  const stories = filesIn<ScenarioFile>(folder).map(([, { settings: _, title: __, ...story }]) => story)
  return `export const stories = ${JSON.stringify(stories)}\n`
}

/** Text of `virtual:model/catalogs`; @throws ModelError with every setting that does not fit the model. */
export const catalogsModule = (compilation: Compilation, folder: string): string => {
  const problems: string[] = []
  const catalogs = filesIn<CatalogFile>(folder).map(([name, { id, label, standard, rows }]) => ({
    id,
    label,
    standard: standard ?? null,
    rows: rows.map(({ source, note = '', sets = {}, ...row }) => ({
      ...row,
      sources: typeof source === 'string' ? [source] : source,
      note,
      sets: settingsOf(compilation, sets, `${name}: ${row.id}`, problems),
    })),
  }))
  refuse(problems)
  return `export const catalogs = ${JSON.stringify(catalogs)}\n`
}
