/** Parquet files that are written as a stream: a group of rows at a time, and nothing of it kept. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { SchemaElement } from 'hyparquet'
import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer'
import { must } from '../../engine/must.ts'

/** A column: whole numbers, numbers that may be missing (NaN), or names by their places in a list. */
export interface Column {
  readonly id: string
  readonly kind: 'whole' | 'number'
  /** Names of a choice, by its numbers. */
  readonly names?: readonly string[]
}

/** Rows of a group: enough that readers skip quickly, few enough that a hundred columns of them take little memory. */
const GROUP = 20_000

const elementOf = ({ id, kind, names }: Column): SchemaElement => {
  if (names) return { name: id, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' }
  return kind === 'whole'
    ? { name: id, type: 'INT64', repetition_type: 'REQUIRED' }
    : { name: id, type: 'DOUBLE', repetition_type: 'OPTIONAL' }
}

/** What is not a number is missing in the file: readers leave it out of sums, as they ought to. */
const withGaps = (numbers: Float64Array): ColumnSource['data'] =>
  numbers.some(Number.isNaN) ? Array.from(numbers, (x) => (Number.isNaN(x) ? null : x)) : numbers

const sourceOf = ({ id, kind, names }: Column, numbers: Float64Array): ColumnSource => {
  if (names) return { name: id, data: Array.from(numbers, (n) => must(names[n], id)) }
  if (kind === 'whole')
    return { name: id, data: BigInt64Array.from(numbers, BigInt), encoding: 'DELTA_BINARY_PACKED' }
  return { name: id, data: withGaps(numbers), encoding: 'PLAIN' }
}

/**
 * Under which name a file is written until it is whole. It begins with `_`, which programs that read a folder as one
 * table pass over. Machines of a cluster share folders and number their processes alike.
 */
export const draftOf = (path: string): string =>
  join(dirname(path), `_${basename(path)}.${hostname()}-${process.pid}.part`)

/** Takes away what runs that were ended left of a file that is whole now. */
const dropDrafts = (path: string): void => {
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(`_${basename(path)}.`) && name.endsWith('.part'))
      rmSync(join(dirname(path), name), { force: true })
}

/** A file that is being written. */
export interface ParquetFile {
  /** Adds rows, given by columns of the same length. */
  add(columns: readonly Float64Array[]): void
  /** Ends the file and gives it its name: it is there whole or not at all. */
  finish(): void
  /** Takes away what was written. */
  abandon(): void
}

/**
 * Begins a file of rows. The same rows give the same bytes, in whatever portions they come.
 *
 * @param path Where it will be; until then it has another name in the same folder.
 * @param about What the file says of itself, by key.
 */
export const createParquet = (
  path: string,
  columns: readonly Column[],
  about: Readonly<Record<string, string>>,
): ParquetFile => {
  const draft = draftOf(path)
  const file = openSync(draft, 'w')
  const bytes = new ByteWriter()
  const empty = (): void => {
    writeSync(file, bytes.getBytes())
    bytes.index = 0
  }
  const writer = new ParquetWriter({
    writer: Object.assign(bytes, { flush: empty, finish: empty }),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: 'dawnline',
  })
  const waiting = columns.map(() => new Float64Array(GROUP))
  let count = 0
  const write = (): void => {
    const columnData = columns.map((column, n) =>
      sourceOf(column, must(waiting[n], column.id).subarray(0, count)),
    )
    void writer.write({ columnData, rowGroupSize: GROUP })
    count = 0
  }
  return {
    add(portion) {
      const total = portion[0]?.length ?? 0
      for (let done = 0; done < total; ) {
        const part = Math.min(GROUP - count, total - done)
        for (const [n, numbers] of portion.entries())
          waiting[n]?.set(numbers.subarray(done, done + part), count)
        count += part
        done += part
        if (count === GROUP) write()
      }
    },
    finish() {
      if (count > 0) write()
      void writer.finish()
      fsyncSync(file)
      closeSync(file)
      if (existsSync(draft) || !existsSync(path)) renameSync(draft, path)
      dropDrafts(path)
    },
    abandon() {
      closeSync(file)
      rmSync(draft, { force: true })
    },
  }
}
