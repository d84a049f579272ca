import fc from 'fast-check'
import { parseCsv } from 'hucre/csv'
import { describe, expect, it } from 'vitest'
import { workAndPlace } from '../../src/engine/cited.ts'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import { cite, outcome, seriesOutcome } from '../../src/engine/quantity.ts'
import { csvOf, safeText } from '../../src/export/csv.ts'
import { csvMetadata } from '../../src/export/csv-metadata.ts'
import { citedBy, resultsJson } from '../../src/export/json.ts'
import { markdownOf } from '../../src/export/markdown.ts'
import type { Table } from '../../src/export/table.ts'
import { inputsTable, resultsTable, seriesTable, verdictTable, yearsTable } from '../../src/export/tables.ts'
import { jam, toy } from '../engine/toy.ts'

const { model, compilation } = toy({
  pots: { ...jam.pots, source: [cite('cook-2020', '§2, table 1'), 'page-2021'] },
})
const meta = {
  title: 'Sweet jam',
  release: 'toy',
  date: '2026-11-20',
  link: 'https://example.org/?v=1&sugarShare=0.6',
}
const a = { name: 'Sweet jam', values: evaluate(model, { sugarShare: 0.6 }) }
const b = { name: 'Defaults', values: evaluate(model, {}) }
const none = { name: 'No fruit', values: evaluate(model, { sugarShare: 1 }) }
const sourcesOf = (id: string) => (compilation.notes.quantities[id]?.sources ?? []).map(workAndPlace)

/** A row of a table by the id in it, as an object by column. */
const rowOf = (table: Table, id: string) => {
  const row = table.rows.find((cells) => cells.includes(id))
  return Object.fromEntries(table.columns.map((column, i) => [column.id, row?.[i]]))
}

const outcomes = {
  symbol: 'o',
  why: 'For a test.',
  of: {
    little: { label: 'too little jam', when: 'jamMass < 1000 * potMass' },
    enough: { label: 'enough jam' },
  },
}

describe('four scenarios', () => {
  const source = { model, meta, a, b, others: [none, { ...b, name: 'Again' }] }

  it('each stand with what differs from the first, and are named beside every row', () => {
    const table = resultsTable(source)
    const row = rowOf(table, 'jamMass')
    const at = (values: Float64Array) => numberOf(model, values, 'jamMass')
    expect(row).toMatchObject({
      ...{ a: at(a.values), b: at(b.values), d: at(b.values) },
      difference: at(b.values) - at(a.values),
      difference_d: at(b.values) - at(a.values),
      ...{ scenario_a: 'Sweet jam', scenario_b: 'Defaults', scenario_c: 'No fruit', scenario_d: 'Again' },
    })
    expect(table.notes).toEqual(['A is Sweet jam. B is Defaults. C is No fruit. D is Again.'])
    const ids = table.columns.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('have as many cells as columns in every table', () => {
    for (const table of [inputsTable, resultsTable, verdictTable, seriesTable, yearsTable].map((make) =>
      make(source),
    ))
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  })
})

describe('outcomes', () => {
  const { model: named } = toy({
    verdict: outcome('Verdict', { ...outcomes, requires: { 'sugarShare < 1': 'No fruit.' } }),
    verdictByYear: seriesOutcome('Verdict by year', {
      ...outcomes,
      of: { ...outcomes.of, little: { label: 'an early year', when: 'elapsed < 4' } },
    }),
  })
  const scenario = { name: 'One', values: evaluate(named, {}) }
  const other = { name: 'Two', values: evaluate(named, { fruitMass: 100 }) }
  const missing = { name: 'None', values: evaluate(named, { sugarShare: 1 }) }

  it('are named beside their codes in tables, and have no difference', () => {
    const table = resultsTable({ model: named, meta, a: scenario, b: other })
    expect(rowOf(table, 'verdict')).toMatchObject({
      a: 1,
      b: 0,
      difference: null,
      relative: null,
      reads_a: 'enough jam',
      reads_b: 'too little jam',
    })
    const years = yearsTable({ model: named, meta, a: scenario })
    expect(years.columns.find(({ id }) => id === 'verdictByYear')).toMatchObject({ numeric: false })
    const cells = years.rows.map((row) => row[years.columns.findIndex(({ id }) => id === 'verdictByYear')])
    expect(cells).toEqual([...Array(4).fill('an early year'), 'enough jam'])
  })

  it('have code and id in JSON', () => {
    const json = (values: Float64Array) => resultsJson(named, values, { scenario: null })
    expect(json(other.values).results['verdict']).toEqual({ value: 0, unit: '1', outcome: 'little' })
    expect(json(missing.values).results['verdict']).toEqual({ value: null, unit: '1', why: 'No fruit.' })
    expect(json(scenario.values).series['verdictByYear']).toMatchObject({
      values: [0, 0, 0, 0, 1],
      outcomes: ['little', 'little', 'little', 'little', 'enough'],
    })
    expect(json(scenario.values).results['pots']).toEqual({ value: 9524, unit: '1' })
  })
})

describe('tables of one scenario', () => {
  it('give every input with its default and whether it differs', () => {
    const table = inputsTable({ model, meta, a })
    expect(table.rows).toHaveLength(5)
    expect(rowOf(table, 'sugarShare')).toMatchObject({ value: 0.6, unit: '1', default: 0.4, changed: 'yes' })
    expect(rowOf(table, 'quality')).toMatchObject({
      value: 'plain',
      unit: null,
      default: 'plain',
      changed: 'no',
    })
  })

  it('give every result exactly and as people read it', () => {
    expect(rowOf(resultsTable({ model, meta, a }), 'jamMass')).toMatchObject({
      topic: 'Jam',
      value: 2000 / (1 - 0.6),
      unit: 'kg',
      reads: '5\u202ft',
      why: null,
    })
  })

  it('say why there is no value', () => {
    const row = rowOf(resultsTable({ model, meta, a: none }), 'pots')
    expect(row).toMatchObject({
      value: null,
      reads: 'not feasible',
      why: 'At 100\u202f% sugar there is no fruit left.',
    })
  })

  it('carry percentiles and sources where there are any', () => {
    const percentiles = new Map([['pots', { p10: 1, p50: 2, p90: 3 }]])
    const table = resultsTable({ model, meta, a, percentiles, sourcesOf })
    expect(rowOf(table, 'pots')).toMatchObject({
      p10: 1,
      p50: 2,
      p90: 3,
      sources: 'cook-2020 (§2, table 1), page-2021',
    })
    expect(rowOf(table, 'jamMass')).toMatchObject({ p10: null })
  })

  it('give the constraints and the years', () => {
    expect(rowOf(verdictTable({ model, meta, a }), 'shelf')).toMatchObject({
      demand: Math.ceil(5000 / 0.35),
      capacity: 10000,
      status: 'does-not-close',
    })
    const years = yearsTable({ model, meta, a })
    expect(years.rows.map(([year]) => year)).toEqual([2026, 2027, 2028, 2029, 2030])
    expect(years.columns.map(({ id }) => id)).toEqual(['year', 'income', 'stock', 'made'])
  })
})

describe('tables of two scenarios', () => {
  it('give A, B, difference and relative difference', () => {
    const source = { model, meta, a, b }
    const row = rowOf(resultsTable(source), 'jamMass')
    expect(row['a']).toBe(5000)
    expect(row['b']).toBeCloseTo(3333.33, 2)
    expect(row['difference']).toBeCloseTo(-1666.67, 2)
    expect(row['relative']).toBeCloseTo(-1 / 3, 9)
    expect(resultsTable(source).notes).toEqual(['A is Sweet jam. B is Defaults.'])
    expect(
      yearsTable(source)
        .columns.map(({ id }) => id)
        .slice(0, 3),
    ).toEqual(['year', 'income.a', 'income.b'])
    expect(rowOf(verdictTable(source), 'shelf')).toMatchObject({ demand_a: 14286, demand_b: 9524 })
  })

  it('say why either has no value', () => {
    expect(rowOf(resultsTable({ model, meta, a, b: none }), 'jamMass')).toMatchObject({
      b: null,
      difference: null,
      relative: null,
      why: 'At 100\u202f% sugar there is no fruit left.',
    })
  })
})

describe('CSV', () => {
  const table = resultsTable({ model, meta, a })

  it('reads back in another reader, number for number', () => {
    const rows = parseCsv(csvOf(table), { typeInference: false })
    expect(rows).toHaveLength(table.rows.length + 1)
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => table.columns.length))
    table.rows.forEach((row, i) => {
      row.forEach((cell, j) => {
        const text = rows[i + 1]?.[j]
        if (typeof cell === 'number') expect(Number(text)).toBe(cell)
        else expect(text).toBe(cell ?? '')
      })
    })
  })

  it('has one line of column ids, each once, and nothing after the data', () => {
    for (const make of [inputsTable, resultsTable, verdictTable, seriesTable])
      for (const source of [
        { model, meta, a },
        { model, meta, a, b },
      ]) {
        const one = make(source)
        const [head = [], ...rows] = parseCsv(csvOf(one), { typeInference: false })
        expect(head).toEqual(one.columns.map(({ id }) => id))
        expect(new Set(head).size).toBe(head.length)
        for (const name of head) expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
        expect(rows).toHaveLength(one.rows.length)
      }
  })

  it('ends lines as RFC 4180 has it, and marks its encoding when asked', () => {
    const text = csvOf(table)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(csvOf(table, { byteOrderMark: true }).charCodeAt(0)).toBe(0xfeff)
  })

  it.each(['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '=cmd|"/c calc"!A1'])(
    'keeps a spreadsheet from running %j',
    (text) => expect(safeText(text)).toBe(`'${text}`),
  )

  it('leaves other text and negative numbers alone', () => {
    expect(safeText('Radiator area')).toBe('Radiator area')
    expect(safeText('−5 °C')).toBe('−5 °C')
    expect(safeText('-23.4')).toBe('-23.4')
    const negative: Table = { ...table, columns: [{ id: 'x', label: 'X' }], rows: [[-5], [1e-300]] }
    expect(csvOf(negative)).toBe('x\r\n-5\r\n1e-300\r\n')
  })

  it('carries any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (cells) => {
        const one: Table = {
          ...table,
          columns: cells.map((_, i) => ({ id: `${i}`, label: `c${i}` })),
          rows: [cells],
        }
        const [, row] = parseCsv(csvOf(one), {
          delimiter: ',',
          typeInference: false,
          skipBom: false,
        })
        expect(row).toEqual(cells.map(safeText))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('years', () => {
  it('have a row for each number, with its unit', () => {
    const table = seriesTable({ model, meta, a })
    const rows = table.rows.filter((row) => row.includes('income'))
    expect(rows.map((row) => row[3])).toEqual([2026, 2027, 2028, 2029, 2030])
    expect(rowOf(table, 'income')).toMatchObject({ id: 'income', year: 2026, unit: 'USD', outcome: null })
  })
})

describe('metadata of CSV files', () => {
  it('name file, columns and where the numbers come from', () => {
    const table = resultsTable({ model, meta, a })
    const { tables } = csvMetadata([table])
    expect(tables[0]).toMatchObject({
      url: 'results.csv',
      'dc:subject': 'Sweet jam',
      'dc:creator': 'Dawnline, model release toy',
      'dc:source': 'https://example.org/?v=1&sugarShare=0.6',
    })
    expect(tables[0]?.tableSchema.columns.map(({ name }) => name)).toEqual(table.columns.map(({ id }) => id))
  })
})

describe('Markdown', () => {
  it('is a table with its title and where it comes from', () => {
    const lines = markdownOf(verdictTable({ model, meta, a })).split('\n')
    expect(lines[0]).toBe('## Verdict')
    expect(lines[2]).toMatch(/^\| Side \| Id \| Constraint \| Demand \|/)
    expect(lines[3]).toMatch(/^\| --- \| --- \| --- \| --: \|/)
    expect(lines[4]).toContain('| ground | shelf | Shelf | 14286 | 10000 | 1 |')
    expect(lines).toContain('- Link: <https://example.org/?v=1&sugarShare=0.6>')
  })

  it('shows text as it is', () => {
    const table: Table = {
      ...verdictTable({ model, meta, a }),
      columns: [{ id: 'x', label: 'X' }],
      rows: [['a|b\n<i>c</i> *d*']],
    }
    expect(markdownOf(table)).toContain('| a\\|b \\<i\\>c\\</i\\> \\*d\\* |')
  })
})

describe('JSON', () => {
  it('has inputs, results, series and constraints', () => {
    const cited = citedBy(compilation.notes)
    const json = resultsJson(model, a.values, { scenario: 'sweet-jam', link: meta.link, sources: cited })
    expect(json.sources).toEqual({
      pots: [
        { work: 'cook-2020', place: '§2, table 1' },
        { work: 'page-2021', place: null },
      ],
    })
    expect(json).toMatchObject({ model: 'toy', scenario: 'sweet-jam', link: meta.link })
    expect(json.inputs['sugarShare']).toEqual({ value: 0.6, unit: '1' })
    expect(json.inputs['quality']).toEqual({ value: 'plain' })
    expect(json.results['jamMass']).toEqual({ value: 5000, unit: 'kg' })
    expect(json.series['made']?.years).toEqual([2026, 2027, 2028, 2029, 2030])
    expect(json.series['made']?.values[1]).toBeCloseTo(1000, 9)
    expect(json.constraints).toEqual([
      {
        id: 'shelf',
        cause: 'Shelf',
        side: 'ground',
        demand: 14286,
        capacity: 10000,
        unit: '1',
        ratio: 1.4286,
        status: 'does-not-close',
      },
    ])
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
  })

  it('has null and the reason where there is no value', () => {
    const why = 'At 100\u202f% sugar there is no fruit left.'
    const json = resultsJson(model, none.values, { scenario: null })
    expect(json.results['pots']).toEqual({ value: null, unit: '1', why })
    expect(json.series['made']).toMatchObject({ values: [null, null, null, null, null], why })
    expect(json.constraints[0]).toMatchObject({ demand: null, ratio: null, status: 'not-feasible', why })
    expect(JSON.stringify(json)).not.toMatch(/NaN|Infinity/)
  })
})
