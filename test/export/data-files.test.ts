import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { model } from 'virtual:model'
import { notes } from 'virtual:model/notes'
import { scenarios } from 'virtual:model/scenarios'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluate, numberOf, seriesOf } from '../../src/engine/evaluate.ts'
import { dataIndex, scenarioData } from '../../src/export/data-files.ts'
import { dictionaryOf } from '../../src/export/dictionary.ts'
import { office } from './office.ts'

const slug = 'ai1'
const settings = scenarios.find((scenario) => scenario.slug === slug)?.settings ?? {}
const values = evaluate(model, settings)
const meta = { title: 'One satellite', release: model.release, date: '2026-11-29', link: '' }
const files = new Map(
  scenarioData(model, notes, values, slug, meta).map(({ name, text }) => [name, text] as const),
)
const costRatio = numberOf(model, values, 'costRatio')

describe('the files of a scenario', () => {
  it('are those that the index names', () => {
    const index = JSON.parse(dataIndex(model.release, [slug]))
    expect([...files.keys()]).toEqual(index.files)
    expect(index.scenarios).toEqual({ [slug]: `data/${model.release}/${slug}/` })
  })

  it('give the numbers of the model to the last bit, as JSON and as tables', () => {
    expect(JSON.parse(files.get('results.json') ?? '').results.costRatio.value).toBe(costRatio)
    const table = (name: string) => {
      const [head = [], ...rows] = parseCsv(files.get(name) ?? '', { typeInference: false })
      return rows.map((row) => Object.fromEntries(head.map((id, i) => [id, row[i]])))
    }
    expect(Number(table('results.csv').find(({ id }) => id === 'costRatio')?.['value'])).toBe(costRatio)
    const series = table('series.csv').filter(({ id }) => id === 'costRatioByYear')
    expect(series.map(({ value }) => Number(value))).toEqual([...seriesOf(model, values, 'costRatioByYear')])
  })
})

describe('the model as data', () => {
  const dictionary = JSON.parse(JSON.stringify(dictionaryOf(model, notes)))

  it('says of every quantity what it is, in its unit, with its formula and its sources', () => {
    expect(dictionary.quantities.map(({ id }: { id: string }) => id)).toEqual(
      model.quantities.map(({ id }) => id),
    )
    const of = (id: string) => dictionary.quantities.find((q: { id: string }) => q.id === id)
    expect(of('altitude')).toMatchObject({ type: 'input', role: 'decision', unit: 'm', wholeNumber: false })
    expect(of('chipRadiatorArea').formulas.formula).toContain('netRadiatorFlux')
    expect(of('orbitKind').options.map(({ id }: { id: string }) => id)).toContain('dawnDusk')
    for (const { id, type, why } of dictionary.quantities) expect(`${id} ${type} ${why}`).toMatch(/[.)?]$/)
  })
})

/** DuckDB as a package, where somebody has put it (`NODE_PATH`): as a dependency it would be 70 MB for one example. */
const duckDb = ((): string | null => {
  try {
    return createRequire(import.meta.url).resolve('@duckdb/node-api')
  } catch {
    return null
  }
})()
const viaPackage = `
  const { DuckDBInstance } = await import(process.argv[1])
  const answer = await (await (await DuckDBInstance.create()).connect()).runAndReadAll(process.argv[2])
  console.log([answer.columnNames(), ...answer.getRowsJson()].map(String).join('\\n'))`

/** Programs that the examples need; those that a machine does not have are left out there. */
const programs: Readonly<Record<string, readonly [program: string, ...given: string[]]>> = {
  python: ['python3', '-c'],
  'python pandas': ['python3', '-c'],
  sh: ['sh', '-c'],
  r: ['Rscript', '-e'],
  sql: duckDb
    ? ['node', '--input-type=module', '--eval', viaPackage, pathToFileURL(duckDb).href]
    : ['duckdb', '-csv', '-c'],
}
const needs: Readonly<Record<string, string>> = {
  python: 'python3 --version',
  'python pandas': 'python3 -c "import pandas"',
  sh: 'curl --version && jq --version',
  r: 'Rscript --version',
  sql: duckDb ? 'node --version' : 'duckdb --version',
}
const has = (language: string): boolean =>
  spawnSync('sh', ['-c', needs[language] ?? 'false'], { stdio: 'ignore' }).status === 0

describe('the examples of docs/data.md', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/data.md'), 'utf8')
  const examples = [...text.matchAll(/^```(\S[^\n]*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', code = '']) => ({
      language,
      code,
    }),
  )
  const kept = mkdtempSync(join(tmpdir(), 'dawnline-data-'))
  const folder = `/data/${model.release}/${slug}/`
  const server = createServer(({ url = '' }, response) => {
    const file = url.startsWith(folder) ? files.get(url.slice(folder.length)) : undefined
    response.statusCode = file === undefined ? 404 : 200
    response.end(file)
  })
  let address = ''

  beforeAll(async () => {
    mkdirSync(join(kept, folder), { recursive: true })
    for (const [name, content] of files) writeFileSync(join(kept, folder, name), content)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.close()
    rmSync(kept, { recursive: true })
  })

  it('name the release of today, and programs that are known here', () => {
    for (const [, release] of text.matchAll(/\/data\/(20[\d.]+)\//g)) expect(release).toBe(model.release)
    expect(examples.map(({ language }) => language)).toEqual(Object.keys(programs))
  })

  it.for(examples)('$language prints the number of the model', async ({ language, code }, { skip }) => {
    if (!has(language)) skip(`needs ${needs[language]}`)
    const [program = '', ...given] = programs[language] ?? []
    // From an address DuckDB reads by an extension, which it fetches from its maker: here it reads the same file.
    const typed = code.replaceAll('DAWNLINE', language === 'sql' ? kept : address)
    const { stdout } = await promisify(execFile)(program, [...given, typed])
    const numbers = [...stdout.matchAll(/-?\d+\.\d+(?:e[-+]?\d+)?/g)].map(([number]) => Number(number))
    const wanted = /costRatioByYear/.test(code) ? seriesOf(model, values, 'costRatioByYear')[0] : costRatio
    expect(numbers[0]).toBeCloseTo(wanted ?? Number.NaN, 4)
  })

  it.skipIf(!office)('LibreOffice takes a table by its address, numbers as numbers', async () => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(kept, 'profile')).href}`
    const table = `${address}${folder}results.csv`
    // Comma, double quote, UTF-8, from the first line: what its dialog for external data offers.
    const given = ['--headless', '--infilter=CSV:44,34,76,1', '--convert-to', 'xlsx', '--outdir', kept, table]
    await promisify(execFile)(office ?? '', [profile, ...given])
    const { sheets } = await readXlsx(readFileSync(join(kept, 'results.xlsx')))
    const [head = [], ...rows] = sheets[0]?.rows ?? []
    const row = rows.find((cells) => cells[head.indexOf('id')] === 'costRatio')
    expect(row?.[head.indexOf('value')]).toBeCloseTo(costRatio, 12)
  })
})
