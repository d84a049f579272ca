/** The inputs of a workbook that Dawnline wrote and somebody may have changed. */
import { readXlsx } from 'hucre/xlsx'
import { spreadKey } from '../engine/spread-key.ts'
import type { RawSettings } from '../scenario/scenario.ts'
import { unpackedSize } from './unpacked-size.ts'
import { HEAD, INPUT_SPREAD, INPUT_VALUE } from './workbook-plan.ts'

const LARGEST = 8_000_000
/** A workbook of ours has a tenth of it. */
const LARGEST_UNPACKED = 40_000_000

/**
 * Reads the yellow cells of *Inputs*; a workbook of an earlier release has none for spreads.
 *
 * @returns Settings as they stand there, for `readSettings` to check.
 * @throws Error, in a sentence, where this is no such workbook.
 */
export const readWorkbookInputs = async (bytes: Uint8Array): Promise<RawSettings> => {
  if (bytes.length > LARGEST)
    throw new Error(`A workbook of Dawnline has at most ${LARGEST} bytes; this one has ${bytes.length}.`)
  if ((await unpackedSize(bytes, LARGEST_UNPACKED)) > LARGEST_UNPACKED)
    throw new Error(
      `A workbook of Dawnline has at most ${LARGEST_UNPACKED} bytes unpacked; this one has more.`,
    )
  const book = await readXlsx(bytes).catch((error: Error) => {
    throw new Error(`This is not a workbook: ${error.message}.`)
  })
  const sheet = book.sheets.find(({ name }) => name === 'Inputs')
  if (sheet?.rows[HEAD]?.[1] !== 'Id')
    throw new Error('This workbook was not written by Dawnline: it has no sheet of inputs.')
  return new Map(
    sheet.rows.slice(HEAD + 1).flatMap((row) => {
      const [id, value, unit] = [row[1], row[INPUT_VALUE], row[INPUT_VALUE + 1]]
      if (typeof id !== 'string' || value === null || value === undefined) return []
      const isAmount = typeof value === 'number' && typeof unit === 'string' && unit !== '1'
      const setting: readonly [string, unknown] = [id, isAmount ? `${value} ${unit}` : value]
      const spread = row[INPUT_SPREAD]
      return typeof spread === 'string' && spread.trim() !== ''
        ? [setting, [spreadKey(id), spread]]
        : [setting]
    }),
  )
}
