/** What the first view does without. Each is asked for once, and all of them when the page has come to rest. */
import type { Batch, Notes, Stage } from '../../engine/compiled.ts'
import type { Catalog } from '../evidence/evidence.ts'
import type { Library } from '../evidence/library.ts'

const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load()
    return loading
  }
}

export const loadNotes = once<Notes>(async () => (await import('virtual:model/notes')).notes)

export const loadStages = once<readonly Stage[]>(async () => (await import('virtual:model/stages')).stages)

export const loadBatch = once<Batch>(async () => (await import('virtual:model/batch')).batch)

export const loadCatalogs = once<readonly Catalog[]>(
  async () => (await import('virtual:model/catalogs')).catalogs,
)

export const loadStories = once(async () => (await import('virtual:model/stories')).stories)

export const loadLibrary = once<Library>(() => import('../../scenario/evidence.ts'))
