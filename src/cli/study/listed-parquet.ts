/** A listing as one Parquet file in memory: columns of numbers, or of words. */
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Content } from '../../export/table.ts'

/**
 * Writes rows.
 *
 * @param columns Names; one that stands twice is numbered, since readers go by names.
 * @param rows Cells in the order of the columns; null is missing.
 * @returns The file. A column is of numbers where every cell that is there is one, and else of words.
 */
export const parquetOf = (columns: readonly string[], rows: readonly (readonly Content[])[]): Uint8Array => {
  const columnData = columns.map((column, n) => {
    const cells = rows.map((row) => row[n] ?? null)
    const name = columns.indexOf(column) === n ? column : `${column} ${n + 1}`
    const isNumber = cells.every((cell) => cell === null || typeof cell === 'number')
    return isNumber
      ? { name, type: 'DOUBLE' as const, nullable: true, data: cells }
      : {
          name,
          type: 'STRING' as const,
          nullable: true,
          data: cells.map((x) => (x === null ? null : String(x))),
        }
  })
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'dawnline' }))
}
