/** The shipped scenarios: a plain shape, so that views can be drawn from a fixture. */
import type { Settings } from '../../engine/evaluate.ts'

export interface Scenario {
  readonly slug: string
  readonly title: string
  readonly settings: Settings
}

export interface Catalog {
  readonly id: string
  readonly label: string
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly note: string
    readonly sets: Settings
  }[]
}
