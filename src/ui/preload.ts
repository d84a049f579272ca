/**
 * Fetches what the first view did without, once the page has come to rest: from then on nothing waits for the
 * network, and a release that replaces the files cannot pull them from under an open page.
 */
import { loadCatalogs, loadLibrary, loadNotes, loadScenarios, loadStages, loadStories } from './live/loads.ts'

const rest = 1500

export const preloadWhenIdle = (): void => {
  setTimeout(async () => {
    await Promise.all([
      loadStages(),
      import('./explain/why-panel.tsx'),
      import('./explain/article-panel.tsx'),
    ])
    await Promise.all([loadNotes(), loadLibrary(), loadCatalogs(), loadStories(), loadScenarios()])
  }, rest)
}
