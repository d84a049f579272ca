/** `dawnline study query`: totals of a study, or what a query in SQL finds, by DuckDB where it is installed. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { must } from '../../engine/must.ts'
import type { Format } from '../commands.ts'
import { UsageError } from '../failure.ts'
import { listingText } from '../listing.ts'
import { type Folder, finishedFolder, rowsOf } from './folder.ts'
import { placeOf } from './plan.ts'

interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** Count, least, mean, most and standard deviation, as numbers come (Welford, Technometrics 4, 419, 1962). */
export class Total {
  count = 0
  least = Number.POSITIVE_INFINITY
  most = Number.NEGATIVE_INFINITY
  mean = 0
  #squares = 0

  /** Takes a number in; of what is none, nothing. */
  add(x: number): void {
    if (Number.isNaN(x)) return
    this.count += 1
    this.least = Math.min(this.least, x)
    this.most = Math.max(this.most, x)
    if (!Number.isFinite(x)) {
      this.mean = Number.NaN
      return
    }
    const before = x - this.mean
    this.mean += before / this.count
    this.#squares += before * (x - this.mean)
  }

  /** Of the numbers as a sample: 1 for 1, 2 and 3. */
  get deviation(): number {
    return this.count > 1 ? Math.sqrt(this.#squares / (this.count - 1)) : Number.NaN
  }
}

const totals = async (folder: Folder): Promise<Table> => {
  const { columns } = folder
  const all = columns.map(() => new Total())
  for await (const rows of rowsOf(folder))
    for (const [n, numbers] of rows.entries()) {
      const total = must(all[n], 'a column')
      for (const x of numbers) total.add(x)
    }
  const units = JSON.parse(folder.about['units'] ?? '{}') as Readonly<Record<string, string>>
  return {
    columns: ['column', 'unit', 'values', 'least', 'mean', 'most', 'standard deviation'],
    rows: columns.flatMap(({ id, names }, n) => {
      const total = must(all[n], id)
      if (names || !(id in units)) return []
      const numbers = total.count > 0 ? [total.least, total.mean, total.most, total.deviation] : []
      return [[id, units[id] ?? '', total.count, ...numbers.map((x) => (Number.isFinite(x) ? x : String(x)))]]
    }),
  }
}

const advice = (folder: Folder, sql: string): string =>
  `a query in SQL needs DuckDB: npm install @duckdb/node-api, or the program duckdb (duckdb.org), which can also be
asked directly: duckdb -c "CREATE VIEW study AS FROM '${join(folder.path, 'shard-*.parquet')}'; ${sql}"`

/** The part of `@duckdb/node-api` that is used here. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(): Promise<{
      connect(): Promise<{
        run(sql: string): Promise<unknown>
        runAndReadAll(sql: string): Promise<{
          columnNames(): string[]
          getRowsJson(): unknown[][]
        }>
      }>
    }>
  }
}

/** The package, from where the command was called or from where it is installed. */
const duckDb = async (): Promise<DuckDb | null> => {
  const places = [placeOf('a.js'), import.meta.filename ?? placeOf('a.js')]
  for (const place of places)
    try {
      const found = createRequire(place).resolve('@duckdb/node-api')
      return (await import(/* @vite-ignore */ pathToFileURL(found).href)) as DuckDb
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    }
  return null
}

const cell = (value: unknown): string | number =>
  typeof value === 'number'
    ? value
    : value === null
      ? ''
      : typeof value === 'string'
        ? value
        : JSON.stringify(value)

const view = ({ path }: Folder): string =>
  `CREATE VIEW study AS FROM read_parquet('${join(path, 'shard-*.parquet').replaceAll("'", "''")}')`

const asked = async (folder: Folder, sql: string): Promise<Table> => {
  const duck = await duckDb()
  if (!duck) return byProgram(folder, sql)
  try {
    const connection = await (await duck.DuckDBInstance.create()).connect()
    await connection.run(view(folder))
    const answer = await connection.runAndReadAll(sql)
    return { columns: answer.columnNames(), rows: answer.getRowsJson().map((row) => row.map(cell)) }
  } catch (error) {
    throw new UsageError(`--sql: ${(error as Error).message}`)
  }
}

const byProgram = (folder: Folder, sql: string): Table => {
  const { error, status, stdout, stderr } = spawnSync('duckdb', ['-json', '-c', view(folder), '-c', sql], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (error) throw new UsageError(advice(folder, sql))
  if (status !== 0) throw new UsageError(`--sql: ${stderr.trim()}`)
  const rows = JSON.parse(stdout.trim() || '[]') as readonly Readonly<Record<string, unknown>>[]
  const columns = Object.keys(rows[0] ?? {})
  return { columns, rows: rows.map((row) => columns.map((column) => cell(row[column]))) }
}

/**
 * Totals of every column of a study, or the answer to a query over the view `study`.
 *
 * @throws UsageError where shards are missing, the query is wrong, or there is no DuckDB to ask.
 */
export const queryText = async (
  name: string | undefined,
  sql: string | undefined,
  format: Format,
): Promise<string> => {
  if (name === undefined)
    throw new UsageError('study query FOLDER, with --sql "SELECT … FROM study" for more than totals')
  const folder = finishedFolder(name)
  const table = sql === undefined ? await totals(folder) : await asked(folder, sql)
  const right = table.columns.map((_, n) => n).filter((n) => typeof table.rows[0]?.[n] === 'number')
  return listingText('rows', { ...table, right }, format === 'parquet' ? 'text' : format)
}
