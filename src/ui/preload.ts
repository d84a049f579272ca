/**
 * Fetches what the first look did without, when the page has had time for it: from then on nothing waits for the
 * network, and a release that replaces the files cannot pull them from under an open page.
 */
import { loadCatalogs, loadLibrary, loadNotes, loadScenarios, loadStages, loadStories } from './live/loads.ts'

/** Time that is left to the first look [ms]. */
const wait = 1500

export const preloadWhenIdle = (): void => {
  setTimeout(async () => {
    // What does not come is asked for again when it is needed.
    await Promise.allSettled([
      loadStages(),
      import('./explain/why-panel.tsx'),
      import('./explain/article-panel.tsx'),
    ])
    void import('./own/own.ts').then(
      ({ loadOwn }) => loadOwn(),
      () => undefined,
    )
    await Promise.allSettled([loadNotes(), loadLibrary(), loadCatalogs(), loadStories(), loadScenarios()])
  }, wait)
}
