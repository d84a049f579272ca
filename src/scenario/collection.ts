/**
 * Scenarios that a person keeps. Each is kept as the scenario file that it was, with its release, so that one that is
 * opened years later says which numbers have changed since.
 */
import type { CompiledModel } from '../engine/compiled.ts'
import type { Settings } from '../engine/evaluate.ts'
import { untitled, writeScenarioFile } from './file.ts'
import { cleanNote, cleanTitle } from './title.ts'

/** One of them: the content of a scenario file, and when it was kept. */
export interface Kept {
  readonly title: string
  readonly note?: string
  /** Time of day and date, `2026-11-29T17:30:00.000Z`; empty where it is not known. */
  readonly saved: string
  /** Release of the model that it was kept with. */
  readonly model?: string
  readonly settings: Readonly<Record<string, unknown>>
}

/** What is on show, ready to be kept. */
export const keptFrom = (
  model: CompiledModel,
  { title, note, settings }: { readonly title: string; readonly note: string; readonly settings: Settings },
  saved: string,
): Kept => {
  const file = { title, ...(note ? { note } : {}), slug: null, settings, compare: null }
  const { $schema, ...content } = JSON.parse(writeScenarioFile(model, file))
  return { ...content, saved }
}

/** Its scenario file. */
export const fileOf = ({ saved, ...content }: Kept): string => JSON.stringify(content)

const MOST = 500

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const keptOf = (value: unknown): readonly Kept[] => {
  if (!isObject(value) || !isObject(value['settings'])) return []
  const note = cleanNote(textOf(value['note']))
  const { note: _, ...rest } = value
  return [
    {
      ...rest,
      title: cleanTitle(textOf(value['title'])) || untitled,
      ...(note ? { note } : {}),
      saved: textOf(value['saved']),
      settings: value['settings'],
    },
  ]
}

/** The text of a collection: `{ "scenarios": [...] }`, newest first. */
export const writeCollection = (kept: readonly Kept[]): string =>
  `${JSON.stringify({ scenarios: kept }, null, 2)}\n`

/**
 * Reads a collection, or a single scenario file as a collection of one.
 *
 * @returns What is a scenario in it, 500 at most; null where the text is neither. What their settings are worth is seen
 * when one is opened.
 */
export const readCollection = (text: string): readonly Kept[] | null => {
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
  if (!isObject(content)) return null
  const list = Array.isArray(content['scenarios']) ? content['scenarios'] : [content]
  const kept = list.slice(0, MOST).flatMap(keptOf)
  return kept.length === 0 && !Array.isArray(content['scenarios']) ? null : kept
}

/** A title that none of a list has: `Mine`, else `Mine (2)`, `Mine (3)` and so on. */
export const freeTitle = (title: string, kept: readonly Kept[]): string => {
  const taken = new Set(kept.map((one) => one.title.toLowerCase()))
  let free = title
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${title} (${n})`
  return free
}

const same = (a: Kept, b: Kept): boolean => fileOf(a) === fileOf(b)

/** A list with a scenario in front, in place of one of the same title. */
export const withKept = (kept: readonly Kept[], one: Kept): readonly Kept[] =>
  [one, ...kept.filter(({ title }) => title.toLowerCase() !== one.title.toLowerCase())].slice(0, MOST)

/** A list with others added: the same are left out, and others of a title that is taken get a number. */
export const withImported = (kept: readonly Kept[], others: readonly Kept[]): readonly Kept[] => {
  const list = [...kept]
  for (const one of others.slice(0, MOST)) {
    const before = list.find(({ title }) => title.toLowerCase() === one.title.toLowerCase())
    if (!before || !same(before, one)) list.push({ ...one, title: freeTitle(one.title, list) })
  }
  return list.slice(0, MOST)
}
