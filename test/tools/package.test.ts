/** The package as somebody installs it: packed, put into an empty project without a network, and used. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'

const root = join(import.meta.dirname, '../..')
const project = mkdtempSync(join(tmpdir(), 'dawnline-package-'))

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const script = (code: string): unknown => {
  writeFileSync(join(project, 'try.mjs'), code)
  return JSON.parse(run(process.execPath, 'try.mjs'))
}

beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', project], { cwd: root, stdio: 'pipe' })
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }')
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${name}-${version}.tgz`)
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

describe('the package in an empty project', () => {
  it('brings nothing with it', () => {
    const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'))
    expect(Object.keys(packages)).toEqual(['', 'node_modules/dawnline'])
  })

  it('runs by npx, with the numbers of the model', () => {
    const { results } = JSON.parse(run('npx', 'dawnline', 'evaluate', '--scenario', 'ai1', '--json'))
    const values = evaluate(model, scenarios.find(({ slug }) => slug === 'ai1')?.settings ?? {})
    expect(results.costRatio.value).toBe(numberOf(model, values, 'costRatio'))
    const wrong = spawnSync('npx', ['dawnline', 'evalute'], { cwd: project, encoding: 'utf8' })
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toContain('the nearest is "evaluate"')
  })

  it('gives the same numbers to a program, and reads the links of the page', () => {
    const values = evaluate(model, { launchPrice: 200, altitude: 550_000 })
    const found = script(`
      import { evaluate, explain, parseLink, linkOf, solve, limits } from 'dawnline'
      const settings = { launchPrice: '200 USD/kg', altitude: '550 km' }
      const link = linkOf({ settings })
      console.log(JSON.stringify({
        ratio: evaluate({ settings }).results.costRatio.value,
        again: evaluate({ settings: parseLink(link).settings }).results.costRatio.value,
        area: explain('radiatorArea').formulas.formula,
        solved: solve({ result: 'wetMass', target: '60 kt', vary: 'arrayArealDensity' }).values.length,
        limits: limits().length,
      }))`)
    const ratio = numberOf(model, values, 'costRatio')
    expect(found).toEqual({
      ratio,
      again: ratio,
      area: expect.stringContaining('chipRadiatorArea'),
      solved: expect.any(Number),
      limits: model.quantities.filter(({ type }) => type === 'constraint').length,
    })
  })

  it('says what is wrong with what it is asked, and what is accepted', () => {
    const found = script(`
      import { evaluate, explain, sample, RequestError } from 'dawnline'
      const messages = [
        () => evaluate({ settings: { altitud: 1 } }),
        () => evaluate({ settings: { altitude: '12 parsecs' } }),
        () => evaluate({ settings: { wetMass: 1 } }),
        () => evaluate({ scenario: 'ai2' }),
        () => explain('radiatorAria'),
        () => sample('costRatio', { count: 1.5 }),
      ].map((ask) => { try { ask() } catch (error) { return error instanceof RequestError && error.message } })
      console.log(JSON.stringify(messages))`)
    expect(found).toEqual([
      expect.stringContaining('"altitude"'),
      expect.stringContaining('12 parsecs'),
      'wetMass is computed and cannot be set',
      expect.stringContaining('"ai1"'),
      expect.stringContaining('"radiatorArea"'),
      'count = 1.5 is no whole number from 10 to 1000000',
    ])
  })

  it('tells the compiler its ids: one that is misspelt is an error', () => {
    writeFileSync(
      join(project, 'right.ts'),
      `import { evaluate, explain, type Results } from 'dawnline'
      const results: Results = evaluate({ scenario: 'ai1', settings: { altitude: '550 km' } })
      export const why: string = explain('radiatorArea').why + results.model`,
    )
    writeFileSync(
      join(project, 'wrong.ts'),
      `import { explain } from 'dawnline'\nexport const why = explain('radiatorAria')`,
    )
    const check = (file: string) =>
      spawnSync(
        process.execPath,
        [
          join(root, 'node_modules/typescript/bin/tsc'),
          ...['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', file],
        ],
        { cwd: project, encoding: 'utf8' },
      )
    const right = check('right.ts')
    expect(right.stdout).toBe('')
    expect(right.status).toBe(0)
    expect(check('wrong.ts').stdout).toContain('radiatorAria')
  })
})
