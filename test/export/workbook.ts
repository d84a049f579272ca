/** What tests of the workbook share: making one, reading its cells, changing a cell in the file. */
import { readXlsx } from 'hucre/xlsx'
import { workAndPlace } from '../../src/engine/cited.ts'
import type { CompiledModel, CompiledQuantity, Notes } from '../../src/engine/compiled.ts'
import { evaluate, rowOf, type Settings } from '../../src/engine/evaluate.ts'
import { isNamed, outcomeOf } from '../../src/engine/outcome.ts'
import type { Works } from '../../src/export/citation.ts'
import { workbook } from '../../src/export/xlsx.ts'
import { zip } from '../../src/export/zip.ts'
import { unzip } from './unzip.ts'

export interface Subject {
  readonly model: CompiledModel
  readonly notes: Notes
  readonly works: Works
}

const meta = (model: CompiledModel) => ({
  title: 'A test',
  release: model.release,
  date: '2026-11-20',
  link: 'https://example.org/?v=1',
})

export const bookOf = (
  { model, notes, works }: Subject,
  settings: Settings,
  cached = false,
): Promise<Uint8Array> =>
  workbook({
    source: {
      model,
      meta: meta(model),
      a: { name: 'A test', values: evaluate(model, settings) },
      sourcesOf: (id) => (notes.quantities[id]?.sources ?? []).map(workAndPlace),
    },
    notes,
    works,
    cached,
  })

/** The cells of an input's row are changed in the file itself, as a spreadsheet program would. */
export const withCell = async (book: Uint8Array, id: string, value: number): Promise<Uint8Array> => {
  const files = unzip(book)
  const strings = files.get('xl/sharedStrings.xml')?.toString('utf8') ?? ''
  const texts = [...strings.matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(([, text = '']) =>
    text.replaceAll(/<[^>]*>/g, ''),
  )
  const index = texts.indexOf(id)
  const name = 'xl/worksheets/sheet1.xml'
  const sheet = files.get(name)?.toString('utf8') ?? ''
  const row = new RegExp(`<c r="B(\\d+)"[^>]*><v>${index}</v></c>`).exec(sheet)?.[1]
  const cell = new RegExp(`(<c r="D${row}"[^>]*><v>)[^<]*(</v></c>)`)
  if (index < 0 || !row || !cell.test(sheet)) throw new Error(`no cell of ${id}`)
  files.set(name, Buffer.from(sheet.replace(cell, `$1${value}$2`)))
  return zip([...files].map(([file, data]) => ({ name: file, data })))
}

export type Cells = ReadonlyMap<string, readonly unknown[]>

/** Rows of a sheet by id. */
export const rowsById = async (book: Uint8Array, sheet: string, idColumn: number): Promise<Cells> => {
  const { sheets } = await readXlsx(book)
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? []
  return new Map(rows.map((row) => [String(row[idColumn]), row]))
}

const disagreement = (what: string, expected: number, found: unknown): readonly string[] => {
  const isRight = Number.isFinite(expected)
    ? typeof found === 'number' && Math.abs(found - expected) <= 1e-9 * Math.abs(expected)
    : typeof found !== 'number'
  return isRight ? [] : [`${what}: ${expected} computed, ${String(found)} in the workbook`]
}

const nameDisagreement = (q: CompiledQuantity, value: number, found: unknown): readonly string[] => {
  const expected = outcomeOf(q, value)?.label
  const isRight =
    expected === undefined ? typeof found !== 'string' || found.startsWith('#') : found === expected
  return isRight ? [] : [`${q.id}: ${expected} computed, ${String(found)} in the workbook`]
}

/**
 * Every value of the workbook that is not the engine's, to one part in a thousand million.
 *
 * @param isCompared Quantities to look at.
 */
export const disagreements = async (
  book: Uint8Array,
  model: CompiledModel,
  values: Float64Array,
  isCompared: (q: CompiledQuantity) => boolean = () => true,
): Promise<readonly string[]> => {
  const scalars = await rowsById(book, 'Model', 1)
  const verdict = await rowsById(book, 'Verdict', 1)
  const years = await rowsById(book, 'Series', 0)
  return model.quantities.filter(isCompared).flatMap((q) => {
    switch (q.type) {
      case 'derived':
      case 'constant':
        if (isNamed(q)) return nameDisagreement(q, values[q.slot] ?? Number.NaN, scalars.get(q.id)?.[3])
        return disagreement(q.id, values[q.slot] ?? Number.NaN, scalars.get(q.id)?.[3])
      case 'constraint': {
        const row = rowOf(model, values, q.id)
        const [demand, capacity, , ratio, status] = verdict.get(q.id)?.slice(3) ?? []
        return [
          ...disagreement(`${q.id} demand`, row.demand, demand),
          ...disagreement(`${q.id} capacity`, row.capacity, capacity),
          ...disagreement(`${q.id} ratio`, row.ratio, ratio),
          ...(status === row.status
            ? []
            : [`${q.id}: ${row.status} computed, ${String(status)} in the workbook`]),
        ]
      }
      case 'series':
        return Array.from({ length: model.years }, (_, year) => year).flatMap((year) => {
          const [value, found] = [values[q.slot + year] ?? Number.NaN, years.get(q.id)?.[6 + year]]
          return isNamed(q)
            ? nameDisagreement(q, value, found)
            : disagreement(`${q.id} year ${year}`, value, found)
        })
      default:
        return []
    }
  })
}
