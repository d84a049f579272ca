/**
 * How scenarios of older schemas become scenarios of today's: one pure function a step.
 *
 * The schema counts the ways of writing settings down: it rises when an input is renamed, split, dropped or
 * changes its unit. A new default or formula is no new schema but a new release of the model.
 */
import type { RawSettings } from '../scenario.ts'
import { heatFromParts, heatWhy } from './heat.ts'
import { launchPriceWhy, priceHoldsAnywhere } from './launch-price.ts'
import { sharesStandAlone } from './mass-budget.ts'
import { powerShareBySupply, powerShareWhy } from './power-share.ts'
import { shieldGetsSurface } from './shielding.ts'
import { dropped, together } from './steps.ts'

export interface Migration {
  readonly from: number
  readonly to: number
  /** What changed and why, for whoever opens an old link. */
  readonly why: string
  readonly migrate: (settings: RawSettings) => RawSettings
}

/** The schema that links and files are written in today. */
export const schemaVersion = 2

/** All steps, oldest first, one or more from a schema to the next; a step is never edited once it is released. */
export const migrations: readonly Migration[] = [
  {
    from: 1,
    to: 2,
    why: 'Wires, large wheels, growth of the parts and structure of the wings are counted apart, and a shield weighs by its thickness and its surface; the shares and the mass per power that were set are kept so that they mean what they meant.',
    migrate: together(shieldGetsSurface, sharesStandAlone),
  },
  { from: 1, to: 2, why: heatWhy, migrate: heatFromParts },
  {
    from: 1,
    to: 2,
    why: 'Launches no longer become cheaper by this fleet’s own order: how prices go on is chosen for all of them, under prices over the years.',
    migrate: dropped('launchLearning'),
  },
  { from: 1, to: 2, why: powerShareWhy, migrate: powerShareBySupply },
  {
    from: 1,
    to: 2,
    why: 'The way from the satellite above a site to the one that computes is no input any more: it follows from the sites in reach and the length of a hop, so that latency and the load of the relay count the same path.',
    migrate: dropped('relayDistance'),
  },
  { from: 1, to: 2, why: launchPriceWhy, migrate: priceHoldsAnywhere },
]

export interface Migrated {
  readonly settings: RawSettings
  /** The reasons of the steps that changed something. */
  readonly changes: readonly string[]
}

const isSame = (a: RawSettings, b: RawSettings): boolean =>
  a.size === b.size && [...a].every(([id, value]) => b.has(id) && Object.is(b.get(id), value))

/**
 * Brings settings of an older schema to the newest that the steps lead to.
 *
 * @param version Schema that the settings were written in.
 * @param steps Steps to choose from.
 */
export const migrateSettings = (
  settings: RawSettings,
  version: number,
  steps: readonly Migration[] = migrations,
): Migrated => {
  const changes: string[] = []
  let current = settings
  let at = version
  for (;;) {
    const here = steps.filter(({ from }) => from === at)
    for (const { migrate, why } of here) {
      const next = migrate(current)
      if (!isSame(current, next)) changes.push(why)
      current = next
    }
    const [first] = here
    if (!first) break
    at = first.to
  }
  return { settings: current, changes }
}
