/** Opens a scenario that is kept on this device. */
import type { CompiledModel } from '../../engine/compiled.ts'
import { fileOf, type Kept } from '../../scenario/collection.ts'
import type { ScenarioStore } from '../../scenario/store.ts'
import { openText } from '../share/open-scenario.ts'

/** Shows it, and says what has changed since it was kept. What it is compared with stays. */
export const openOwn = async (model: CompiledModel, store: ScenarioStore, one: Kept): Promise<void> => {
  const { compared } = store.getState()
  await openText(model, store, fileOf(one))
  if (compared) store.compare(compared)
}
