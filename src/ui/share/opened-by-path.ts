import type { Opened } from '../../scenario/store.ts'
import { defaultsOpened, type Scenario } from '../evidence/evidence.ts'

/** The shipped scenario whose own page this is (`/s/<slug>/`), else the model's defaults. */
export const openedByPath = (pathname: string, scenarios: readonly Scenario[]): Opened => {
  const slug = /\/s\/([a-z0-9-]+)\/?$/.exec(pathname)?.[1]
  return scenarios.find((scenario) => scenario.slug === slug) ?? defaultsOpened
}
