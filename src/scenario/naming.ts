/** Under which name settings travel: a published one is only of what was published. */
import type { CompiledModel } from '../engine/compiled.ts'
import { isInput, type Settings } from '../engine/evaluate.ts'

/** Settings that have a name of their own. */
export interface Named {
  readonly slug: string | null
  readonly title: string
  readonly settings: Settings
}

/** What was opened; `base` is what its changes are counted from where it had been changed before. */
export interface Opened extends Named {
  readonly base?: Named
}

/**
 * Ids of the inputs that two scenarios set to different values.
 *
 * What is set to its default is as good as not set: `changedIds(model, { packingFactor: 0.9 }, {})` is empty where
 * 0.9 is the default.
 */
export const changedIds = (model: CompiledModel, a: Settings, b: Settings): readonly string[] =>
  model.quantities.filter(isInput).flatMap((q) => {
    const usual = q.type === 'input' ? q.default : q.options[q.default]?.id
    const value = (settings: Settings) => (Object.hasOwn(settings, q.id) ? settings[q.id] : usual)
    return Object.is(value(a), value(b)) ? [] : [q.id]
  })

/** Whether two scenarios have the same numbers. */
export const sameScenario = (model: CompiledModel, a: Settings, b: Settings): boolean =>
  changedIds(model, a, b).length === 0

/**
 * The name of settings that began as something that was opened.
 *
 * @returns Title and slug of what was opened where nothing differs from it; else no slug, and a title such as
 * `One AI1 satellite, 2 changed`.
 */
export const nameOf = (
  model: CompiledModel,
  settings: Settings,
  opened: Opened,
): Pick<Named, 'slug' | 'title'> => {
  const { slug, title, settings: published } = opened.base ?? opened
  const changed = changedIds(model, settings, published).length
  return changed === 0 ? { slug, title } : { slug: null, title: `${title}, ${changed} changed` }
}
