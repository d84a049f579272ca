/** What is on a map, as it stands in the address: `#map=launchPrice.serviceLife.costRatio`, and which rows are hatched. */
import type { QuantityId } from '../../model/index.ts'
import { type MappedRows, mostMappedRows } from '../analysis/mapped.ts'

export interface MapChoice {
  readonly x: QuantityId
  readonly y: QuantityId
  readonly result: QuantityId
  readonly rows: MappedRows
}

export const usualMap: MapChoice = {
  x: 'launchPrice',
  y: 'serviceLife',
  result: 'costRatio',
  rows: 'closing',
}

/** The place of a map; the usual rows are not said. */
export const mapPlace = ({ x, y, result, rows }: MapChoice): string =>
  `map=${[x, y, result, ...(rows === 'closing' ? [] : rows)].join('.')}`

interface Kinds {
  readonly isInput: (id: string) => id is QuantityId
  readonly isResult: (id: string) => id is QuantityId
  readonly isRow: (id: string) => id is QuantityId
}

/**
 * Reads the place of a map.
 *
 * @param hash With its `#`.
 * @returns Null where it names no map of this model: two different inputs, a result, and up to four different rows.
 */
export const readMapPlace = (hash: string, { isInput, isResult, isRow }: Kinds): MapChoice | null => {
  const [, text = ''] = /^#map=([\w.]+)$/.exec(hash) ?? []
  const [x = '', y = '', result = '', ...rows] = text.split('.')
  if (!isInput(x) || !isInput(y) || x === y || !isResult(result)) return null
  if (rows.length === 0) return { x, y, result, rows: 'closing' }
  const isTwice = new Set(rows).size < rows.length
  return rows.every(isRow) && !isTwice && rows.length <= mostMappedRows ? { x, y, result, rows } : null
}
