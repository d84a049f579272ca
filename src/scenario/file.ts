/** Scenario files: JSON that opens in any later release, with the same checks as links. */
import type { Calculator } from '../engine/amount/amount.ts'
import type { CompiledModel } from '../engine/compiled.ts'
import { isInput, type Settings } from '../engine/evaluate.ts'
import { spreadKey } from '../engine/spread-key.ts'
import { fileText } from './file-text.ts'
import { type Migration, migrateSettings, migrations, schemaVersion } from './migrations/migrations.ts'
import { capped, unknownNames } from './problems.ts'
import { releaseProblems } from './releases.ts'
import { quoted, type RawSettings, readSettings, type Scenario } from './scenario.ts'
import { cleanNote, cleanTitle } from './title.ts'

/** Where the schema of scenario files is published, relative to the site. */
export const schemaPath = '/schema/scenario.json'

/** A scenario with a title of its own. */
interface NamedScenario extends Scenario {
  readonly title: string
}

export interface ScenarioFile extends NamedScenario {
  readonly compare: NamedScenario | null
  /** A third and a fourth, where there are any. */
  readonly others?: readonly NamedScenario[]
}

export interface OpenedFile extends ScenarioFile {
  /** Everything that was not read as it stands, in sentences. */
  readonly problems: readonly string[]
}

export interface FileReading {
  /** Reads amounts beyond numbers with listed units, such as `3 * 120 kW`. */
  readonly calculator?: Calculator
  readonly steps?: readonly Migration[]
  readonly version?: number
}

const LONGEST = 1_000_000

const inOrder = (model: CompiledModel, settings: Settings): Settings =>
  Object.fromEntries(
    model.quantities
      .filter(isInput)
      .flatMap(({ id }) => [id, spreadKey(id)])
      .flatMap((key) => {
        const value = Object.hasOwn(settings, key) ? settings[key] : undefined
        return value === undefined ? [] : [[key, value]]
      }),
  )

/**
 * Writes a scenario file: numbers in declared units, to the last bit.
 *
 * @param schema Address of the published schema.
 */
export const writeScenarioFile = (model: CompiledModel, file: ScenarioFile, schema = schemaPath): string => {
  const part = ({ title, note, slug, settings }: NamedScenario) => ({
    title,
    ...(note ? { note } : {}),
    ...(slug === null ? {} : { slug }),
    settings: inOrder(model, settings),
  })
  const content = {
    $schema: schema,
    version: schemaVersion,
    model: model.release,
    ...part(file),
    ...(file.compare ? { compare: part(file.compare) } : {}),
    ...(file.compare && file.others && file.others.length > 0 ? { others: file.others.map(part) } : {}),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

type Fields = ReadonlyMap<string, unknown>

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null

/** What a file without a title is called. */
export const untitled = 'Untitled scenario'

const titleOf = (fields: Fields, problems: string[]): string => {
  const title = fields.get('title') ?? ''
  if (typeof title === 'string') return cleanTitle(title) || untitled
  problems.push(`title = ${quoted(title)} is not text; it was left out.`)
  return untitled
}

const noteOf = (fields: Fields, problems: string[]): { readonly note?: string } => {
  const note = fields.get('note') ?? ''
  if (typeof note !== 'string') {
    problems.push(`note = ${quoted(note)} is not text; it was left out.`)
    return {}
  }
  const clean = cleanNote(note)
  return clean === '' ? {} : { note: clean }
}

const slugOf = (fields: Fields, problems: string[]): string | null => {
  const slug = fields.get('slug') ?? null
  if (slug === null) return null
  if (typeof slug === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 80) return slug
  problems.push(`slug = ${quoted(slug)} is not the name of a scenario; it was left out.`)
  return null
}

/** What a part of the file is called in messages. */
type Prefix = '' | 'compare.' | 'others.'

const known: Readonly<Record<Prefix, ReadonlySet<string>>> = {
  '': new Set(['$schema', 'version', 'model', 'title', 'note', 'slug', 'settings', 'compare', 'others']),
  'compare.': new Set(['title', 'note', 'slug', 'settings']),
  'others.': new Set(['title', 'note', 'slug', 'settings']),
}

/**
 * Reads a scenario file, in bounded time whatever is in it.
 *
 * @returns The scenario with a list of what was not taken as it stands.
 * @throws Error, in a sentence, where the text is no scenario file at all.
 */
export const readScenarioFile = (
  model: CompiledModel,
  text: string,
  reading: FileReading = {},
): OpenedFile => {
  const { version: newest = schemaVersion, steps = migrations, calculator } = reading
  const fields = parse(text)
  const { repeated, endless } = fileText(text)
  const problems = repeated.map((name) => `${quoted(name)} is given more than once; the last counts.`)
  const version = versionOf(fields, newest, problems)
  const release = fields.get('model')
  if (release !== undefined && release !== model.release)
    problems.push(
      ...(typeof release === 'string'
        ? releaseProblems('file', release, model.release)
        : [`model = ${quoted(release)} is not the name of a release; it was left out.`]),
    )
  const settingsOf = (part: Fields, prefix: Prefix): RawSettings => {
    const raw = fieldsOf(part.get('settings'))
    if (!raw)
      problems.push(`${prefix}settings = ${quoted(part.get('settings'))} is not an object; it was left out.`)
    return new Map([...(raw ?? [])].map(([id, value]) => [id, isEndless(value) ? endless.get(id) : value]))
  }
  const read = (part: Fields, prefix: Prefix): NamedScenario => {
    for (const name of part.keys())
      if (!known[prefix].has(name))
        problems.push(`${quoted(prefix + name)} is nothing that a scenario file has; it was left out.`)
    const migrated = migrateSettings(settingsOf(part, prefix), version, steps)
    const { settings, unknown, problems: found } = readSettings(model, migrated.settings, calculator)
    problems.push(...migrated.changes, ...found.map((sentence) => prefix + sentence))
    problems.push(...unknownNames(model, unknown).map((sentence) => prefix + sentence))
    return {
      title: titleOf(part, problems),
      ...noteOf(part, problems),
      slug: slugOf(part, problems),
      settings,
    }
  }
  const first = read(fields, '')
  const second = fields.get('compare') ?? null
  const compared = fieldsOf(second)
  if (second !== null && !compared)
    problems.push(`compare = ${quoted(second)} is not a scenario; it was left out.`)
  const compare = compared ? read(compared, 'compare.') : null
  const others = compare
    ? othersIn(fields.get('others') ?? [], problems).map((one) => read(one, 'others.'))
    : []
  return {
    ...first,
    compare,
    ...(others.length > 0 ? { others } : {}),
    problems: capped(problems),
  }
}

/** The third and the fourth scenario; what is none, and what comes behind them, is reported. */
const othersIn = (value: unknown, problems: string[]): readonly Fields[] => {
  const list = Array.isArray(value) ? value : [value]
  const read = list.map(fieldsOf)
  if (read.some((one) => !one) || read.length > 2)
    problems.push(
      `others = ${quoted(value)} is not a list of up to two scenarios; what is none was left out.`,
    )
  return read.flatMap((one) => (one ? [one] : [])).slice(0, 2)
}

/** JSON has no infinite number: what became one was written with too many digits. */
const isEndless = (value: unknown): boolean => typeof value === 'number' && !Number.isFinite(value)

const parse = (text: string): Fields => {
  if (text.length > LONGEST)
    throw new Error(`A scenario file has at most ${LONGEST} characters; this one has ${text.length}.`)
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Error(`This is not a scenario file: ${(error as Error).message}.`)
  }
  const fields = fieldsOf(content)
  if (!fields?.has('settings')) throw new Error('This is not a scenario file: it has no "settings".')
  return fields
}

const versionOf = (fields: Fields, newest: number, problems: string[]): number => {
  const version = fields.get('version') ?? newest
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    problems.push(`version = ${quoted(version)} is not a schema; the file was read as schema ${newest}.`)
    return newest
  }
  if (version > newest)
    problems.push(
      `The file is from a later version (schema ${version}, this is ${newest}): some of it may be missing here.`,
    )
  return Math.min(version, newest)
}
