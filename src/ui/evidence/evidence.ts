/** The shipped scenarios: a plain shape, so that views can be drawn from a fixture. */
import type { Settings } from '../../engine/evaluate.ts'
import type { Opened } from '../../scenario/store.ts'
import type { Messages } from '../../words/words.ts'

/** A shipped scenario by name. */
export interface Titled {
  readonly slug: string
  readonly title: string
}

export interface Scenario extends Titled {
  readonly settings: Settings
}

export const defaultsTitle = 'Model defaults' satisfies Messages

/** What is open where no scenario is named. */
export const defaultsOpened: Opened = { slug: null, title: defaultsTitle, settings: {} }

export interface Catalog {
  readonly id: string
  readonly label: string
  /** What the model's defaults stand for, where they are no row. */
  readonly standard: { readonly label: string; readonly note: string } | null
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly note: string
    readonly sets: Settings
    /** Facts that are no inputs, such as the year of a price. */
    readonly [fact: string]: unknown
  }[]
}
