/** The scenario that the address names: at the start, and when a person goes back or forward. */
import type { CompiledModel } from '../../engine/compiled.ts'
import { isInput, type Settings } from '../../engine/evaluate.ts'
import { type DecodedLink, decodeLink, encodeLink } from '../../scenario/link.ts'
import {
  createScenarioStore,
  type Opened,
  type ScenarioState,
  type ScenarioStore,
} from '../../scenario/store.ts'
import type { Scenario } from '../evidence/evidence.ts'
import { defaultsTitle } from '../layout/scenario-picker.tsx'
import { pageBar, syncAddress } from './address.ts'
import { applyEmbedded } from './embedded.ts'
import { report } from './reported.ts'

/** Keys that the page reads itself. */
const pageKeys: ReadonlySet<string> = new Set(['embed'])

/** Address of the page itself, above the pages of the shipped scenarios (`/s/<slug>/`). */
const rootOf = (pathname: string): string => pathname.replace(/s\/[a-z0-9-]+\/?$/, '')

const slugOf = (pathname: string): string | null => /\/s\/([a-z0-9-]+)\/?$/.exec(pathname)?.[1] ?? null

const isSame = (a: Settings, b: Settings): boolean => {
  const ids = Object.keys(a)
  return ids.length === Object.keys(b).length && ids.every((id) => Object.is(a[id], b[id]))
}

/** What a link opens, with a name for it. */
const openedBy = (
  { scenario, settings }: Pick<DecodedLink, 'scenario' | 'settings'>,
  scenarios: readonly Scenario[],
): Opened => {
  const shipped = scenarios.find(({ slug }) => slug === scenario)
  if (shipped && isSame(shipped.settings, settings)) return { ...shipped, settings }
  if (Object.keys(settings).length === 0) return { slug: null, title: defaultsTitle, settings }
  return { slug: null, title: shipped ? `${shipped.title}, changed` : 'A linked scenario', settings }
}

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

/** Reads and writes the address of one page. */
export interface Address {
  readonly store: ScenarioStore
  /** The query that names the scenario on show. */
  readonly query: () => string
  /** The whole link. */
  readonly link: () => string
}

/** Creates the store with what the address names, and keeps the address at it from then on. */
export const openAddress = (model: CompiledModel, scenarios: readonly Scenario[]): Address => {
  applyEmbedded(location.search)
  const shipped = new Map(scenarios.map(({ slug, settings }) => [slug, settings]))
  const read = (query: string): DecodedLink => {
    const page = slugOf(location.pathname)
    return decodeLink(model, query === '' && page ? `?s=${page}` : query, { shipped, pageKeys })
  }
  let linked = read(location.search)
  /** The shipped scenario that a linked one began as, while it is the one that is open. */
  let origin = { opened: openedBy(linked, scenarios), scenario: linked.scenario }
  const store = createScenarioStore(model, origin.opened)
  const compareLinked = () => {
    const { compare } = linked
    if (compare)
      store.compare({
        title: openedBy({ ...compare, scenario: compare.slug }, scenarios).title,
        settings: compare.settings,
      })
    else if (store.getState().compared) store.compare(null)
  }
  compareLinked()
  report(linked.problems)

  const slugFor = ({ opened }: ScenarioState): string | null =>
    opened.slug ?? (opened === origin.opened ? origin.scenario : null)
  const queryWith = (unknown: DecodedLink['unknown']): string => {
    const state = store.getState()
    const { settings, compared } = state
    const slug = scenarios.find(({ title }) => title === compared?.title)?.slug ?? null
    const compare = compared ? { slug, settings: compared.settings } : null
    return encodeLink(model, settings, { scenario: slugFor(state), compare, unknown })
  }
  const query = (): string => queryWith(linked.unknown)
  /** A link to pass on opens the whole page, from a frame as well. */
  const link = (): string => {
    const kept = linked.unknown.filter(([key]) => !pageKeys.has(key))
    return new URL(rootOf(location.pathname) + queryWith(kept), location.origin).href
  }
  const open = (text: string) => {
    linked = read(text)
    report(linked.problems)
    const { opened } = store.getState()
    if (linked.scenario !== null && linked.scenario !== slugFor(store.getState())) {
      origin = { opened: openedBy(linked, scenarios), scenario: linked.scenario }
      store.open(origin.opened)
    } else if (linked.scenario === null && opened.slug !== null) {
      store.open(openedBy(linked, scenarios))
    } else {
      store.setAll(wholeSettings(model, linked.settings))
    }
    compareLinked()
  }
  syncAddress(store, pageBar(rootOf(location.pathname)), query, open)
  return { store, query, link }
}
