/**
 * Scenarios as links: `?v=1&m=2026.1&s=starcloud&name=Mine&launchPrice=200&b.launchPrice=1500`.
 *
 * `v` is the schema, `m` the release of the model, `s` the shipped scenario it began as, `name` and `note` what its author
 * calls it and says of it; every other key is the id of an input that differs from its default, `spread.` before it marks
 * what is believed of it (`spread.launchPrice=100..400`, or `fixed`), and `b.` the scenario compared with, `c.` and `d.` a
 * third and a fourth. A link carries
 * all differences even when `s` is given, so that it keeps its numbers when a shipped scenario is revised.
 */
import type { Calculator } from '../engine/amount/amount.ts'
import type { CompiledModel } from '../engine/compiled.ts'
import { isInput, type Settings } from '../engine/evaluate.ts'
import { spreadKey } from '../engine/spread-key.ts'
import { amountText, spreadLinkText } from './amount-text.ts'
import { encodePart, readQuery } from './link-query.ts'
import { type Migration, migrateSettings, migrations, schemaVersion } from './migrations/migrations.ts'
import { capped, meant, unknownNames } from './problems.ts'
import { releaseProblems } from './releases.ts'
import { quoted, readSettings, type Scenario } from './scenario.ts'
import { cleanNote, cleanTitle } from './title.ts'

/** The slug by which a link says that the scenario compared with is the model's defaults. */
export const defaultsSlug = 'defaults'

/** Before the keys of the scenarios that stand beside the first. */
const BESIDE = ['b.', 'c.', 'd.'] as const

export interface LinkExtras {
  /** Slug of the shipped scenario it began as. */
  readonly scenario?: string | null
  /** As its author calls it. */
  readonly title?: string
  readonly note?: string
  readonly compare?: Scenario | null
  /** A third and a fourth, beside the one compared with. */
  readonly others?: readonly Scenario[]
  /** Pairs of the opened link that are not ours, such as a campaign's name. */
  readonly unknown?: readonly (readonly [string, string])[]
}

export interface DecodedLink {
  readonly scenario: string | null
  readonly title?: string
  readonly note?: string
  readonly settings: Settings
  readonly compare: Scenario | null
  /** A third and a fourth, where there are any. */
  readonly others?: readonly Scenario[]
  /** Pairs that no input takes, for `encodeLink` to keep. */
  readonly unknown: readonly (readonly [string, string])[]
  /** Everything that was not read as it stands, in sentences; empty when all is well. */
  readonly problems: readonly string[]
}

export interface LinkReading {
  /** Settings of shipped scenarios by slug; without it slugs are taken as they are. */
  readonly shipped?: ReadonlyMap<string, Settings>
  /** Keys that the page itself reads, such as `embed`: kept, and nothing to report. */
  readonly pageKeys?: ReadonlySet<string>
  /** Reads amounts beyond numbers with the units of an input, where it is loaded. */
  readonly calculator?: Calculator
  readonly steps?: readonly Migration[]
  readonly version?: number
}

const settingPairs = (model: CompiledModel, settings: Settings, prefix: string): readonly string[] =>
  model.quantities.filter(isInput).flatMap((q) => {
    const pair = (key: string, write: (value: number | string) => string): readonly string[] => {
      const value = Object.hasOwn(settings, key) ? settings[key] : undefined
      return value === undefined ? [] : [`${prefix}${key}=${encodePart(write(value))}`]
    }
    if (q.type === 'choice') return pair(q.id, String)
    return [
      ...pair(q.id, (value) => (typeof value === 'number' ? amountText(q, value) : value)),
      ...pair(spreadKey(q.id), (text) => spreadLinkText(q, String(text))),
    ]
  })

const NAME = 'name'
const NOTE = 'note'

/** Words in a link: a space is a plus, which everybody can read. */
const wordsPart = (text: string): string => encodePart(text).replaceAll('%20', '+')

const namePairs = ({ title, note }: Pick<LinkExtras, 'title' | 'note'>, prefix: string): readonly string[] =>
  title
    ? [`${prefix}${NAME}=${wordsPart(title)}`, ...(note ? [`${prefix}${NOTE}=${wordsPart(note)}`] : [])]
    : []

/** A scenario that stands beside the first; beyond the fourth there is no room. */
const sidePairs = (model: CompiledModel, side: Scenario, prefix: string | undefined): readonly string[] => {
  if (prefix === undefined) return []
  const pairs = settingPairs(model, side.settings, prefix)
  const slug = pairs.length === 0 ? defaultsSlug : side.slug
  return [...(slug ? [`${prefix}s=${encodePart(slug)}`] : []), ...namePairs(side, prefix), ...pairs]
}

/**
 * Writes a link.
 *
 * @param settings What differs from the default.
 * @returns The query with its `?`. The same settings give the same text, in the model's order.
 */
export const encodeLink = (model: CompiledModel, settings: Settings, extras: LinkExtras = {}): string => {
  const { scenario = null, compare = null, others = [], unknown = [] } = extras
  const first = settingPairs(model, settings, '')
  // A slug alone means the shipped settings: where all were reset to the defaults, it must not be said.
  const slugPair = scenario !== null && first.length > 0 ? [`s=${encodePart(scenario)}`] : []
  const sides = compare ? [compare, ...others] : []
  const pairs = [
    `v=${schemaVersion}`,
    `m=${encodePart(model.release)}`,
    ...slugPair,
    ...namePairs(extras, ''),
    ...first,
    ...sides.flatMap((side, n) => sidePairs(model, side, BESIDE[n])),
    ...unknown.map(([key, value]) => `${encodePart(key)}=${encodePart(value)}`),
  ]
  return `?${pairs.join('&')}`
}

/** Keys that networks, letters and shops add to every link that they pass on: nothing to tell, nothing to keep. */
const isTracker = (key: string): boolean =>
  /^(?:utm_\w+|_ga|_gl|_hsenc|_hsmi|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|oly_\w+|vero_id|si|share_id|__s)$/.test(
    key,
  )

const MOST_KEPT = 20
const MOST_PROBLEMS = 30

/**
 * Reads a link; any text whatsoever gives settings that the model accepts.
 *
 * @param text The query, with or without its `?`, or a whole address.
 */
export const decodeLink = (model: CompiledModel, text: string, reading: LinkReading = {}): DecodedLink => {
  const { version = schemaVersion, steps = migrations, shipped, calculator, pageKeys = new Set() } = reading
  const query = readQuery(text)
  const problems = [...query.problems]
  const header = readHeader(model, query.pairs, version, problems)
  const own = new Map<string, string>()
  const beside = new Map(BESIDE.map((prefix) => [prefix as string, new Map<string, string>()]))
  for (const [key, value] of query.pairs) {
    if (isTracker(key)) continue
    const side = beside.get(key.slice(0, 2))
    const name = side ? key.slice(2) : key
    if (key === 'v' || key === 'm' || isHeader(name)) continue
    ;(side ?? own).set(name, value)
  }
  const unknown: (readonly [string, string])[] = []
  const read = (side: Map<string, string>, slugKey: string, prefix: string): Scenario => {
    const migrated = migrateSettings(side, header, steps)
    const { settings, unknown: foreign, problems: found } = readSettings(model, migrated.settings, calculator)
    problems.push(...migrated.changes, ...found.map((sentence) => `${prefix}${sentence}`))
    for (const id of foreign) unknown.push([`${prefix}${id}`, String(migrated.settings.get(id))])
    const told = foreign.filter((id) => prefix !== '' || !pageKeys.has(id))
    problems.push(...unknownNames(model, told, MOST_PROBLEMS))
    const slug = readSlug(query.pairs.get(slugKey), shipped, problems)
    // A slug alone opens the shipped scenario.
    const opened = side.size === foreign.length && slug !== null ? shipped?.get(slug) : undefined
    return { slug, ...readName(query.pairs, prefix), settings: opened ?? settings }
  }
  const first = read(own, 's', '')
  // A letter that is left out leaves no gap: who is there moves up.
  const [compare = null, ...others] = [...beside].flatMap(([prefix, side]) =>
    side.size > 0 || query.pairs.has(`${prefix}s`) || query.pairs.has(prefix + NAME)
      ? [read(side, `${prefix}s`, prefix)]
      : [],
  )
  return {
    scenario: first.slug,
    ...(first.title ? { title: first.title } : {}),
    ...(first.note ? { note: first.note } : {}),
    settings: first.settings,
    compare,
    ...(others.length > 0 ? { others } : {}),
    unknown: unknown.slice(0, MOST_KEPT),
    problems: capped(problems, MOST_PROBLEMS),
  }
}

const isHeader = (key: string): boolean => key === 's' || key === NAME || key === NOTE

/** A name, and a note on it; one without a name belongs to nothing. */
const readName = (pairs: ReadonlyMap<string, string>, prefix: string): Pick<Scenario, 'title' | 'note'> => {
  const title = cleanTitle(pairs.get(prefix + NAME) ?? '')
  const note = cleanNote(pairs.get(prefix + NOTE) ?? '')
  return title === '' ? {} : { title, ...(note === '' ? {} : { note }) }
}

/** The schema to read with; what is odd about `v` and `m` goes to `problems`. */
const readHeader = (
  model: CompiledModel,
  pairs: ReadonlyMap<string, string>,
  newest: number,
  problems: string[],
): number => {
  const text = pairs.get('v') ?? String(newest)
  const version = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
  if (version === null)
    problems.push(`v = ${quoted(text)} is not a schema; the link was read as schema ${newest}.`)
  else if (version > newest)
    problems.push(
      `The link is from a later version (schema ${version}, this is ${newest}): some of it may be missing here.`,
    )
  const release = pairs.get('m')
  if (release !== undefined && release !== model.release)
    problems.push(...releaseProblems('link', release, model.release))
  return Math.min(version ?? newest, newest)
}

const readSlug = (
  text: string | undefined,
  shipped: ReadonlyMap<string, Settings> | undefined,
  problems: string[],
): string | null => {
  if (text === undefined || text === defaultsSlug) return null
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) || text.length > 80) {
    problems.push(`${quoted(text)} is not the name of a scenario.`)
    return null
  }
  if (!shipped || shipped.has(text)) return text
  const found = meant(text, shipped.keys())
  problems.push(`There is no scenario ${quoted(text)}${found ? `; perhaps ${found} is meant` : ''}.`)
  return null
}
