import { model } from 'virtual:model'
import { notes } from 'virtual:model/notes'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { evaluate, isInput, quantityOf, type Settings } from '../../src/engine/evaluate.ts'
import { random } from '../../src/engine/random.ts'
import { readWorkbookInputs } from '../../src/export/xlsx-inputs.ts'
import { zip } from '../../src/export/zip.ts'
import { sources } from '../../src/scenario/evidence.ts'
import { readSettings } from '../../src/scenario/scenario.ts'
import { toy } from '../engine/toy.ts'
import { anySettings } from '../scenario/arbitrary.ts'
import { office, recompute } from './office.ts'
import { bookOf, disagreements, rowsById, type Subject, withCell } from './workbook.ts'

const dawnline: Subject = { model, notes, works: sources }
const jamModel = toy()
const jam: Subject = { model: jamModel.model, notes: jamModel.compilation.notes, works: {} }

/** A scenario with about a third of the inputs somewhere in their range. */
const scenario = (seed: number): Settings => {
  const next = random(seed)
  return Object.fromEntries(
    model.quantities.filter(isInput).flatMap((q): readonly (readonly [string, number | string])[] => {
      const [chosen, place] = [next() < 0.35, next()]
      if (!chosen) return []
      if (q.type === 'choice') {
        const index = Math.floor(place * q.options.length)
        return index === q.default ? [] : [[q.id, q.options[index]?.id ?? '']]
      }
      const [low, high] = q.range
      const any = q.scale === 'log' ? low * (high / low) ** place : low + place * (high - low)
      const value = q.step > 0 ? Math.round(any) : any
      return value === q.default ? [] : [[q.id, value]]
    }),
  )
}

const scenarios = new Map<string, Settings>([
  ['default', {}],
  ...Array.from({ length: 10 }, (_, i) => [`random-${i + 1}`, scenario(i + 1)] as const),
])

/** Yellow cells that feed numeric functions, what is typed there, and rows that must say so. */
const changes = [
  {
    id: 'altitude',
    typed: 777,
    marks: ['meanEclipseFraction', 'atmosphericDensity', 'sizingEclipseFraction', 'radiationExposure'],
  },
  { id: 'siteLatitude', typed: 20, marks: ['contactFraction', 'rainFade', 'availableDownlink'] },
  { id: 'finThickness', typed: 2, marks: ['tubeSpacing', 'satelliteMass', 'costRatio', 'fleetCostByYear'] },
] as const

/** The ids that a workbook marks as out of date: values, statuses and series. */
const marked = async (book: Uint8Array): Promise<ReadonlySet<string>> => {
  const rows = await Promise.all([
    rowsById(book, 'Model', 1).then((cells) => [...cells].map(([id, row]) => [id, row[8]] as const)),
    rowsById(book, 'Verdict', 1).then((cells) => [...cells].map(([id, row]) => [id, row[7]] as const)),
    rowsById(book, 'Series', 0).then((cells) => [...cells].map(([id, row]) => [id, row[4]] as const)),
  ])
  return new Set(rows.flat().flatMap(([id, state]) => (String(state).startsWith('STALE') ? [id] : [])))
}

describe.skipIf(!office)('the workbook in LibreOffice, computed from scratch', () => {
  /** As a person leaves them, by the input that is changed: LibreOffice writes 15 digits of every number. */
  const before = new Map<string, Uint8Array>()
  let computed: ReadonlyMap<string, Uint8Array> = new Map()
  const book = (name: string) => computed.get(name) ?? new Uint8Array()

  beforeAll(async () => {
    const books = new Map<string, Uint8Array>()
    for (const [name, settings] of scenarios) books.set(name, await bookOf(dawnline, settings))
    const base = await bookOf(dawnline, {})
    books.set('changed-price', await withCell(base, 'launchPrice', 321))
    for (const { id, typed } of changes) {
      before.set(id, await withCell(base, id, typed))
      books.set(`changed-${id}`, before.get(id) ?? base)
    }
    books.set('jam', await bookOf(jam, { sugarShare: 0.3 }))
    books.set('no-jam', await bookOf(jam, { sugarShare: 1 }))
    computed = await recompute(books)
  })

  it.each([...scenarios])('agrees with the engine: %s', async (name, settings) => {
    expect(await disagreements(book(name), model, evaluate(model, settings))).toEqual([])
  })

  it('follows a changed cell', async () => {
    const values = evaluate(model, { launchPrice: 321 })
    expect(values[quantityOf(model, 'costRatio').slot]).not.toBe(
      evaluate(model, {})[quantityOf(model, 'costRatio').slot],
    )
    expect(await disagreements(book('changed-price'), model, values)).toEqual([])
  })

  it.each(changes)(
    'marks all that $id leaves behind, on every sheet, and is right in the rest',
    async ({ id, marks }) => {
      const changed = book(`changed-${id}`)
      const stale = await marked(changed)
      for (const mark of marks) expect(stale, mark).toContain(mark)
      const { settings, problems } = readSettings(model, await readWorkbookInputs(before.get(id) ?? changed))
      expect(problems).toEqual([])
      expect(Object.keys(settings)).toEqual([id])
      const values = evaluate(model, settings)
      expect(await disagreements(changed, model, values, (q) => !stale.has(q.id))).toEqual([])
      const { sheets } = await readXlsx(changed)
      for (const name of ['Inputs', 'Model', 'Verdict', 'Series'])
        expect(
          sheets
            .find((sheet) => sheet.name === name)
            ?.rows.slice(0, 8)
            .flat(),
          name,
        ).toContainEqual(expect.stringMatching(/^\d+ values of numeric functions are out of date/))
    },
  )

  it('says that all is current where nothing was changed', async () => {
    expect(await marked(book('default'))).toEqual(new Set())
    const { sheets } = await readXlsx(book('default'))
    for (const name of ['Inputs', 'Model', 'Verdict', 'Series'])
      expect(
        sheets
          .find((sheet) => sheet.name === name)
          ?.rows.slice(0, 8)
          .flat(),
        name,
      ).toContain('All values are current.')
  })

  it('computes lags, delays, reductions and conditions as the engine does', async () => {
    expect(await disagreements(book('jam'), jam.model, evaluate(jam.model, { sugarShare: 0.3 }))).toEqual([])
  })

  it('has an error where there is no value', async () => {
    const values = evaluate(jam.model, { sugarShare: 1 })
    expect(values[quantityOf(jam.model, 'jamMass').slot]).toBeNaN()
    expect(await disagreements(book('no-jam'), jam.model, values)).toEqual([])
  })
})

describe('the workbook', () => {
  it('has the five sheets, each with title, release, date and link', async () => {
    const { sheets, namedRanges } = await readXlsx(await bookOf(dawnline, {}))
    expect(sheets.map(({ name }) => name)).toEqual(['Inputs', 'Model', 'Verdict', 'Series', 'Sources'])
    for (const { rows } of sheets) {
      const head = rows.slice(0, 4).map((row) => row[0])
      expect(head).toEqual([
        expect.stringMatching(/^Dawnline: /),
        'Scenario: A test',
        `Model release ${model.release}, 2026-11-20`,
        'https://example.org/?v=1',
      ])
    }
    expect(new Set(namedRanges?.map(({ name }) => name))).toEqual(
      new Set(model.quantities.map(({ id }) => id)),
    )
  })

  it('carries the engine’s results for programs that do not compute', async () => {
    const values = evaluate(model, {})
    expect(await disagreements(await bookOf(dawnline, {}, true), model, values)).toEqual([])
  })

  it('gives its inputs back to the last bit, and takes changed ones', async () => {
    await fc.assert(
      fc.asyncProperty(anySettings(jam.model), async (settings) => {
        const raw = await readWorkbookInputs(await bookOf(jam, settings))
        const read = readSettings(jam.model, raw)
        expect(read.problems).toEqual([])
        expect(read.settings).toEqual(settings)
      }),
      { numRuns: 200 },
    )
    for (const settings of scenarios.values()) {
      const raw = await readWorkbookInputs(await bookOf(dawnline, settings))
      expect(readSettings(model, raw).settings).toEqual(settings)
    }
    const changed = await withCell(await bookOf(jam, {}), 'fruitMass', 7)
    expect(readSettings(jam.model, await readWorkbookInputs(changed)).settings).toEqual({ fruitMass: 7000 })
  })

  it('is refused in a sentence when it is not ours', async () => {
    const bomb = await zip([{ name: 'xl/sharedStrings.xml', data: new Uint8Array(50_000_000) }])
    expect(bomb.length).toBeLessThan(1_000_000)
    await expect(readWorkbookInputs(bomb)).rejects.toThrow(
      /at most 40000000 bytes unpacked; this one has more/,
    )
    await expect(readWorkbookInputs(bomb.subarray(0, 200))).rejects.toThrow(/archive is damaged/)
    await expect(readWorkbookInputs(new Uint8Array([1, 2, 3]))).rejects.toThrow(/This is not a workbook/)
  })
})
