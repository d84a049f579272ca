/** What the first look does without. */
import type { Activities, Batch, Notes, Stage } from '../../engine/compiled.ts'
import type { Catalog, Scenario } from '../evidence/evidence.ts'
import type { Library } from '../evidence/library.ts'
import { loadBoth, loadOnce } from './load-once.ts'

export const loadNotes = loadOnce<Notes>(async () => (await import('virtual:model/notes')).notes)

export const loadStages = loadOnce<readonly Stage[]>(
  async () => (await import('virtual:model/stages')).stages,
)

export const loadBatch = loadOnce<Batch>(async () => (await import('virtual:model/batch')).batch)

/** Which inputs have an effect under which choices. */
export const loadActivities = loadOnce<Activities>(
  async () => (await import('virtual:model/activity')).activities,
)

export const loadScenarios = loadOnce<readonly Scenario[]>(
  async () => (await import('virtual:model/scenarios')).scenarios,
)

export const loadCatalogs = loadOnce<readonly Catalog[]>(
  async () => (await import('virtual:model/catalogs')).catalogs,
)

export const loadStories = loadOnce(async () => (await import('virtual:model/stories')).stories)

export const loadLibrary = loadOnce<Library>(() => import('../../scenario/evidence.ts'))

/** What quantities are about, with the works that this cites. */
export const loadTexts = loadBoth(loadNotes, loadLibrary)
