/** Scenario files: JSON that opens in any later release, with the same checks as links. */
import type { Calculator } from '../engine/amount/amount.ts'
import type { CompiledModel } from '../engine/compiled.ts'
import { isInput, type Settings } from '../engine/evaluate.ts'
import { type Migration, migrateSettings, migrations, schemaVersion } from './migrations/migrations.ts'
import { releaseProblems } from './releases.ts'
import { quoted, type RawSettings, readSettings, type Scenario, unknownName } from './scenario.ts'

/** Where the schema of scenario files is published, relative to the site. */
export const schemaPath = '/schema/scenario.json'

/** A scenario with a title of its own. */
interface NamedScenario extends Scenario {
  readonly title: string
}

export interface ScenarioFile extends NamedScenario {
  readonly compare: NamedScenario | null
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
const LONGEST_TITLE = 200

const inOrder = (model: CompiledModel, settings: Settings): Settings =>
  Object.fromEntries(
    model.quantities.filter(isInput).flatMap(({ id }) => {
      const value = Object.hasOwn(settings, id) ? settings[id] : undefined
      return value === undefined ? [] : [[id, value]]
    }),
  )

/**
 * Writes a scenario file: numbers in declared units, to the last bit.
 *
 * @param schema Address of the published schema.
 */
export const writeScenarioFile = (model: CompiledModel, file: ScenarioFile, schema = schemaPath): string => {
  const part = ({ title, slug, settings }: NamedScenario) => ({
    title,
    ...(slug === null ? {} : { slug }),
    settings: inOrder(model, settings),
  })
  const content = {
    $schema: schema,
    version: schemaVersion,
    model: model.release,
    ...part(file),
    ...(file.compare ? { compare: part(file.compare) } : {}),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

type Fields = ReadonlyMap<string, unknown>

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null

const titleOf = (fields: Fields): string => {
  const title = fields.get('title')
  return typeof title === 'string' && title.trim() !== ''
    ? title.trim().slice(0, LONGEST_TITLE)
    : 'Untitled scenario'
}

const slugOf = (fields: Fields): string | null => {
  const slug = fields.get('slug')
  return typeof slug === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 80
    ? slug
    : null
}

/**
 * Reads a scenario file.
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
  const problems: string[] = []
  const version = versionOf(fields, newest, problems)
  const release = fields.get('model')
  if (release !== undefined && release !== model.release)
    problems.push(...releaseProblems('file', String(release), model.release))
  const read = (part: Fields): NamedScenario => {
    const raw: RawSettings | null = fieldsOf(part.get('settings') ?? {})
    if (!raw) problems.push(`settings = ${quoted(part.get('settings'))} was left out: it is not an object.`)
    const migrated = migrateSettings(raw ?? new Map(), version, steps)
    const { settings, unknown, problems: found } = readSettings(model, migrated.settings, calculator)
    problems.push(...migrated.changes, ...found, ...unknown.map((id) => unknownName(model, id)))
    return { title: titleOf(part), slug: slugOf(part), settings }
  }
  const second = fieldsOf(fields.get('compare'))
  return { ...read(fields), compare: second ? read(second) : null, problems }
}

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
