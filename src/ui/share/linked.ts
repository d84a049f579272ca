/** Links of the page: reads the one in the address, writes the one of the scenario on show. */
import '../live/details.ts'
import { scenarios } from 'virtual:model/scenarios'
import type { Calculator } from '../../engine/amount/amount.ts'
import type { CompiledModel } from '../../engine/compiled.ts'
import { isInput, type Settings } from '../../engine/evaluate.ts'
import { type DecodedLink, decodeLink, encodeLink } from '../../scenario/link.ts'
import { nameOf, sameScenario, withoutChanges } from '../../scenario/naming.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import {
  createScenarioStore,
  type Opened,
  type ScenarioState,
  type ScenarioStore,
  type Side,
} from '../../scenario/store.ts'
import { defaultsOpened } from '../evidence/evidence.ts'
import { anchorLinks, pageRoot, siteRoot } from '../live/site-root.ts'
import { pageBar, syncAddress } from './address.ts'
import { openedByPath } from './opened-by-path.ts'
import { report } from './reported.ts'

/** Keys that the page reads itself. */
const pageKeys: ReadonlySet<string> = new Set(['embed'])

/** The published scenario of a title, the defaults among them. */
export const publishedAs = (title: string): Opened | undefined =>
  [defaultsOpened, ...scenarios].find((one) => one.title.toLowerCase() === title.toLowerCase())

/**
 * What a link or a file opens, with a name for it: the one that its author gave it, unless that is a published one, which
 * is only of what was published. Without a name of its own, changes are counted from the scenario that it began as.
 */
export const openedBy = (
  model: CompiledModel,
  { scenario, title, note, settings }: Pick<DecodedLink, 'scenario' | 'title' | 'note' | 'settings'>,
): Opened => {
  const published = title === undefined ? undefined : publishedAs(withoutChanges(title))
  if (title !== undefined && !published) return { slug: null, title, ...(note ? { note } : {}), settings }
  const base = published ?? scenarios.find(({ slug }) => slug === scenario) ?? defaultsOpened
  if (sameScenario(model, base.settings, settings)) return base
  return { ...nameOf(model, settings, base), settings, base }
}

/** The name that a link must carry: one that somebody gave. What is published, or counted from it, goes by its slug. */
export const ownName = (
  model: CompiledModel,
  settings: Settings,
  opened: Opened,
): Pick<Opened, 'title' | 'note'> | null =>
  opened.base || publishedAs(opened.title) ? null : nameOf(model, settings, opened)

/** All inputs, those that are not set at their defaults. */
const wholeSettings = (model: CompiledModel, settings: Settings): Settings =>
  Object.fromEntries(
    model.quantities
      .filter(isInput)
      .map((q) => [
        q.id,
        settings[q.id] ?? (q.type === 'input' ? q.default : (q.options[q.default]?.id ?? '')),
      ]),
  )

type Written = Pick<ScenarioState, 'settings' | 'opened' | 'compared'>

/** What is known of the link that was read last. */
interface Origin {
  readonly linked: DecodedLink | null
  /** What it opened: while this is open, links go on naming the shipped scenario that it began as. */
  readonly opened: Opened | null
}

const reader = (model: CompiledModel) => {
  const shipped = new Map(scenarios.map(({ slug, settings }) => [slug, settings]))
  return (query: string, calculator?: Calculator): DecodedLink => {
    const { slug } = openedByPath(location.pathname, scenarios)
    const units = calculator ? { calculator } : {}
    return decodeLink(model, query === '' && slug ? `?s=${slug}` : query, { shipped, pageKeys, ...units })
  }
}

/** A scenario beside the first as a link has it. */
const linkedAs = ({ title, note, settings }: Side): Scenario => {
  const published = publishedAs(withoutChanges(title))
  if (published) return { slug: published.slug, settings }
  return { slug: null, title, ...(note ? { note } : {}), settings }
}

const slugFor = ({ opened }: Written, origin: Origin): string | null =>
  opened.slug ?? (opened.settings === origin.opened?.settings ? (origin.linked?.scenario ?? null) : null)

/** Keeps the address at the scenario on show; gives what writes the whole link. */
const keep = (
  model: CompiledModel,
  store: ScenarioStore,
  first: Origin,
  /** What the address shows, where that may have been left since. */
  addressed?: Opened,
): (() => string) => {
  const read = reader(model)
  let origin = first
  const queryOf = (state: Written, unknown = origin.linked?.unknown ?? []): string => {
    const { settings, opened, compared } = state
    const named = ownName(model, settings, opened)
    const extras = { scenario: slugFor(state, origin), ...(named ?? {}), unknown }
    const others = compared?.others?.map(linkedAs) ?? []
    return encodeLink(model, settings, { ...extras, compare: compared && linkedAs(compared), others })
  }
  const open = (query: string) => {
    const linked = read(query)
    const state = store.getState()
    report(linked.problems)
    const isOther =
      linked.title !== ownName(model, state.settings, state.opened)?.title ||
      (linked.scenario === null ? state.opened.slug !== null : linked.scenario !== slugFor(state, origin))
    if (isOther) {
      store.open(openedBy(model, linked))
      origin = { linked, opened: store.getState().opened }
    } else {
      store.setAll(wholeSettings(model, linked.settings))
      origin = { ...origin, linked: { ...linked, scenario: origin.linked?.scenario ?? linked.scenario } }
    }
    compareWith(model, store, linked)
  }
  const before = addressed
    ? {
        settled: 0,
        compared: null,
        query: queryOf({ settings: addressed.settings, opened: addressed, compared: null }),
      }
    : { ...store.getState(), query: queryOf(store.getState()) }
  anchorLinks()
  const root = siteRoot()
  syncAddress(store, pageBar(pageRoot()), () => queryOf(store.getState()), open, before)
  return () => {
    // A link to pass on opens the whole page, from a frame as well.
    const passed = origin.linked?.unknown.filter(([key]) => !pageKeys.has(key)) ?? []
    return root + queryOf(store.getState(), passed)
  }
}

const compareWith = (
  model: CompiledModel,
  store: ScenarioStore,
  { compare, others = [] }: DecodedLink,
): void => {
  if (!compare) {
    if (store.getState().compared) store.compare(null)
    return
  }
  const named = (side: Scenario): Side => {
    const { title, note } = openedBy(model, { ...side, scenario: side.slug })
    return { title, ...(note ? { note } : {}), settings: side.settings }
  }
  store.compare({ ...named(compare), ...(others.length > 0 ? { others: others.map(named) } : {}) })
}

export interface Linked {
  readonly store: ScenarioStore
  readonly link: () => string
}

/** Opens what the address names. */
export const openLinked = async (model: CompiledModel): Promise<Linked> => {
  const read = reader(model)
  const plain = read(location.search)
  // Units beyond those of the fields are large, and the page itself never writes one.
  const linked =
    plain.problems.length === 0
      ? plain
      : read(location.search, (await import('../../engine/units.ts')).calculator)
  const store = createScenarioStore(model, openedBy(model, linked))
  compareWith(model, store, linked)
  report(linked.problems)
  const origin = { linked, opened: store.getState().opened }
  return { store, link: keep(model, store, origin) }
}

/** Follows a store that began without a link, with `addressed` open, and may have changed since. */
export const followStore = (model: CompiledModel, store: ScenarioStore, addressed: Opened): (() => string) =>
  keep(model, store, { linked: null, opened: null }, addressed)
