/** Under which name settings travel: a published one is only of what was published. */
import type { CompiledModel } from '../engine/compiled.ts'
import { isInput, type Settings } from '../engine/evaluate.ts'
import { spreadKey } from '../engine/spread-key.ts'

/** Settings that have a name of their own. */
export interface Named {
  readonly slug: string | null
  readonly title: string
  readonly settings: Settings
  /** What its author says of it; it goes wherever the title goes. */
  readonly note?: string
}

/** Under which settings travel. */
export type Name = Omit<Named, 'settings'>

/** What was opened; `base` is what its changes are counted from where it had been changed before. */
export interface Opened extends Named {
  readonly base?: Named
}

/**
 * Ids of the inputs that two scenarios set to different values, or of which they believe different things.
 *
 * What is set to its default is as good as not set: `changedIds(model, { packingFactor: 0.9 }, {})` is empty where
 * 0.9 is the default.
 */
export const changedIds = (model: CompiledModel, a: Settings, b: Settings): readonly string[] =>
  model.quantities.filter(isInput).flatMap((q) => {
    const usual = q.type === 'input' ? q.default : q.options[q.default]?.id
    const value = (settings: Settings) => (Object.hasOwn(settings, q.id) ? settings[q.id] : usual)
    const isBelievedAlike = a[spreadKey(q.id)] === b[spreadKey(q.id)]
    return Object.is(value(a), value(b)) && isBelievedAlike ? [] : [q.id]
  })

/** Whether two scenarios have the same numbers. */
export const sameScenario = (model: CompiledModel, a: Settings, b: Settings): boolean =>
  changedIds(model, a, b).length === 0

/** What a title says of changes: `, 6 changed`. */
const changes = /, (?:\d+ )?changed$/

/** The title without what it says of changes: `Mine` of `Mine, 6 changed`. */
export const withoutChanges = (title: string): string => title.replace(changes, '')

/**
 * The name of settings that began as something that was opened.
 *
 * @returns Title, slug and note of what was opened where nothing differs from it; else no slug, no note, and a title such
 * as `One AI1 satellite, 2 changed`. How many it were in all is not known of what was opened as `Mine, 6 changed`: changed
 * again it is `Mine, changed`.
 */
export const nameOf = (model: CompiledModel, settings: Settings, opened: Opened): Name => {
  const { slug, title, note, settings: published } = opened.base ?? opened
  const changed = changedIds(model, settings, published).length
  if (changed === 0) return { slug, title, ...(note ? { note } : {}) }
  const before = withoutChanges(title)
  return { slug: null, title: before === title ? `${title}, ${changed} changed` : `${before}, changed` }
}
