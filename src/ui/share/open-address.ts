/**
 * The scenario that the address names, and the address of the scenario on show.
 *
 * What reads and writes links is loaded when there is a link to read, or with the first change.
 */
import type { CompiledModel } from '../../engine/compiled.ts'
import { createScenarioStore, type Opened, type ScenarioStore } from '../../scenario/store.ts'
import type { Scenario } from '../evidence/evidence.ts'
import { defaultsTitle } from '../layout/scenario-picker.tsx'
import { setLink } from './current-link.ts'
import { applyEmbedded } from './embedded.ts'
import './embed.css'

export interface Address {
  readonly store: ScenarioStore
  /** The whole link to the scenario on show. */
  readonly link: () => Promise<string>
}

/** The shipped scenario whose own page this is (`/s/<slug>/`), else the model's defaults. */
export const openedByPath = (pathname: string, scenarios: readonly Scenario[]): Opened => {
  const slug = /\/s\/([a-z0-9-]+)\/?$/.exec(pathname)?.[1]
  return (
    scenarios.find((scenario) => scenario.slug === slug) ?? { slug: null, title: defaultsTitle, settings: {} }
  )
}

const withLink = (store: ScenarioStore, link: Address['link']): Address => {
  setLink(link)
  return { store, link }
}

/** Creates the store with what the address names, and keeps the address at it from then on. */
export const openAddress = async (model: CompiledModel, scenarios: readonly Scenario[]): Promise<Address> => {
  applyEmbedded(location.search)
  const load = () => import('./linked.ts')
  if (location.search !== '') {
    const { store, link } = (await load()).openLinked(model, scenarios)
    return withLink(store, async () => link())
  }
  const opened = openedByPath(location.pathname, scenarios)
  // What cannot be has its reason among the details.
  if (opened.slug !== null) await import('../layout/details.ts')
  const store = createScenarioStore(model, opened)
  let following: Promise<() => string> | undefined
  const follow = (): Promise<() => string> => {
    following ??= load().then(({ followStore }) => followStore(model, scenarios, store))
    return following
  }
  const leave = store.subscribe(() => {
    leave()
    follow()
  })
  return withLink(store, async () => (await follow())())
}
