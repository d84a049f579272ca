import type { Opened } from '../../scenario/store.ts'
import { defaultsOpened, type Scenario } from '../evidence/evidence.ts'

/** The scenario whose own page this is: `/s/<slug>/`. */
export const slugOf = (pathname: string): string | undefined => /\/s\/([a-z0-9-]+)\/?$/.exec(pathname)?.[1]

/** The shipped scenario whose own page this is, else the model's defaults. */
export const openedByPath = (pathname: string, scenarios: readonly Scenario[]): Opened =>
  scenarios.find(({ slug }) => slug === slugOf(pathname)) ?? defaultsOpened
