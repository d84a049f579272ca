/** Rows of catalogs against what is set. */
import type { Settings } from '../../engine/evaluate.ts'
import type { Catalog } from '../evidence/evidence.ts'

/** The value of the option that stands for the model's defaults, where they are no row. */
export const STANDARD = 'the defaults'

const isSet = (settings: Settings, standards: Settings, wanted: Settings): boolean =>
  Object.entries({ ...standards, ...wanted }).every(
    ([id, value]) => (settings[id] ?? standards[id]) === value,
  )

/** The row that the settings are at, with everything that other rows set at its default. */
export const rowInForce = (rows: Catalog['rows'], settings: Settings, standards: Settings): string | null =>
  rows.find(({ sets }) => isSet(settings, standards, sets))?.id ?? null

/** The same, or `STANDARD` where a catalog says what the defaults stand for and they are set; null is *custom*. */
export const optionInForce = (
  { rows, standard }: Pick<Catalog, 'rows' | 'standard'>,
  settings: Settings,
  standards: Settings,
): string | null =>
  rowInForce(rows, settings, standards) ?? (standard && isSet(settings, standards, {}) ? STANDARD : null)
