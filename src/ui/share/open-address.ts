/**
 * The scenario that the address names, and the address of the scenario on show.
 *
 * What reads and writes links is loaded when there is a link to read, or with the first change.
 */
import type { CompiledModel } from '../../engine/compiled.ts'
import { createScenarioStore, type ScenarioStore } from '../../scenario/store.ts'
import type { Scenario } from '../evidence/evidence.ts'
import { loadOnce } from '../live/load-once.ts'
import { applyEmbedded } from './embedded.ts'
import { openedByPath } from './opened-by-path.ts'
import './embed.css'

export interface Address {
  readonly store: ScenarioStore
  /** The whole link to the scenario on show. */
  readonly link: () => Promise<string>
}

/** Creates the store with what the address names, and keeps the address at it from then on. */
export const openAddress = async (model: CompiledModel, scenarios: readonly Scenario[]): Promise<Address> => {
  applyEmbedded(location.search)
  const load = () => import('./linked.ts')
  if (location.search !== '') {
    const { store, link } = await (await load()).openLinked(model, scenarios)
    return { store, link: async () => link() }
  }
  const opened = openedByPath(location.pathname, scenarios)
  // What cannot be has its reason among the details.
  if (opened.slug !== null) await import('../live/details.ts')
  const store = createScenarioStore(model, opened)
  const follow = loadOnce(async () => (await load()).followStore(model, scenarios, store))
  const leave = store.subscribe(() => {
    // Where the code does not come, the next change asks for it again.
    follow().then(leave, () => undefined)
  })
  return { store, link: async () => (await follow())() }
}
