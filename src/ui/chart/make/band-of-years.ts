import type { QuantityId } from '../../../model/index.ts'
import type { Reader } from '../reader.ts'

/**
 * The range of a series in eight worlds of ten, year by year.
 *
 * @param unit What the values are divided by.
 * @returns Empty while it is not known.
 */
export const bandOfYears = (
  read: Reader,
  id: QuantityId,
  unit = 1,
): readonly (readonly [year: number, low: number, high: number])[] =>
  (read.bands(id) ?? []).map(
    ({ p10, p90 }, at) => [read.model.horizon[0] + at, p10.value / unit, p90.value / unit] as const,
  )
