import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { model } from 'virtual:model'
import { notes } from 'virtual:model/notes'
import { scenarios } from 'virtual:model/scenarios'
import { parseCsv } from 'hucre/csv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluate, numberOf, seriesOf } from '../../src/engine/evaluate.ts'
import { dataIndex, scenarioData } from '../../src/export/data-files.ts'
import { dictionaryOf } from '../../src/export/dictionary.ts'

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

/** Programs that the examples need; those that a machine does not have are left out there. */
const programs: Readonly<Record<string, readonly [program: string, ...given: string[]]>> = {
  python: ['python3', '-c'],
  'python pandas': ['python3', '-c'],
  sh: ['sh', '-c'],
  r: ['Rscript', '-e'],
  sql: ['duckdb', '-csv', '-c'],
}
const needs: Readonly<Record<string, string>> = {
  python: 'python3 --version',
  'python pandas': 'python3 -c "import pandas"',
  sh: 'curl --version && jq --version',
  r: 'Rscript --version',
  sql: 'duckdb --version',
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
  const folder = `/data/${model.release}/${slug}/`
  const server = createServer(({ url = '' }, response) => {
    const file = url.startsWith(folder) ? files.get(url.slice(folder.length)) : undefined
    response.statusCode = file === undefined ? 404 : 200
    response.end(file)
  })
  let address = ''

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.close()
  })

  it('name the release of today, and programs that are known here', () => {
    for (const [, release] of text.matchAll(/\/data\/(20[\d.]+)\//g)) expect(release).toBe(model.release)
    expect(examples.map(({ language }) => language)).toEqual(Object.keys(programs))
  })

  it.for(examples)('$language prints the number of the model', async ({ language, code }, { skip }) => {
    if (!has(language)) skip(`needs ${needs[language]}`)
    const [program = '', ...given] = programs[language] ?? []
    const typed = code.replaceAll('DAWNLINE', address)
    const { stdout } = await promisify(execFile)(program, [...given, typed])
    const numbers = [...stdout.matchAll(/-?\d+\.\d+(?:e[-+]?\d+)?/g)].map(([number]) => Number(number))
    const wanted = /costRatioByYear/.test(code) ? seriesOf(model, values, 'costRatioByYear')[0] : costRatio
    expect(numbers[0]).toBeCloseTo(wanted ?? Number.NaN, 4)
  })
})
