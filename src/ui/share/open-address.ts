/**
 * The scenario that the address names, and the address of the scenario on show.
 *
 * What reads and writes links is loaded when there is a link to read, or with the first change.
 */
import type { CompiledModel } from '../../engine/compiled.ts'
import { createScenarioStore, type Opened, type ScenarioStore } from '../../scenario/store.ts'
import { defaultsOpened } from '../evidence/evidence.ts'
import { loadOnce } from '../live/load-once.ts'
import { loadScenarios } from '../live/loads.ts'
import { applyEmbedded } from './embedded.ts'
import { openedByPath, slugOf } from './opened-by-path.ts'
import './embed.css'

export interface Address {
  readonly store: ScenarioStore
  /** The whole link to the scenario on show. */
  readonly link: () => Promise<string>
}

/** What the page opens without a link. */
const openedHere = async (): Promise<Opened> => {
  if (!slugOf(location.pathname)) return defaultsOpened
  // What cannot be has its reason among the details.
  const [scenarios] = await Promise.all([loadScenarios(), import('../live/details.ts')])
  return openedByPath(location.pathname, scenarios)
}

/** Creates the store with what the address names, and keeps the address at it from then on. */
export const openAddress = async (model: CompiledModel): Promise<Address> => {
  applyEmbedded(location.search)
  const load = () => import('./linked.ts')
  if (location.search !== '') {
    const { store, link } = await (await load()).openLinked(model)
    return { store, link: async () => link() }
  }
  const opened = await openedHere()
  const store = createScenarioStore(model, opened)
  const follow = loadOnce(async () => (await load()).followStore(model, store, opened))
  const leave = store.subscribe(() => {
    // Where the code does not come, the next change asks for it again.
    follow().then(leave, () => undefined)
  })
  return { store, link: async () => (await follow())() }
}
