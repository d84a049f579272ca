import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  arrowsAgainstTheRule,
  arrowsUphill,
  defaultExports,
  differing,
  importsWithoutExtension,
  loadedWith,
  medianLength,
  overLong,
  packagesOutOfPlace,
  unrepeatable,
} from './architecture/rules.ts'
import { parseSource, readSources } from './architecture/sources.ts'

const sources = readSources('.', ['src']).filter(({ path }) => !path.endsWith('.d.ts'))
const tests = readSources('.', ['test'])

describe('the sources', () => {
  test('arrows run one way', () => expect(arrowsAgainstTheRule(sources)).toEqual([]))
  test('no import runs uphill between the rooms of the page', () => expect(arrowsUphill(sources)).toEqual([]))
  test('each package has its room', () => expect(packagesOutOfPlace(sources)).toEqual([]))
  test('imports name the file with its extension', () =>
    expect(importsWithoutExtension([...sources, ...tests])).toEqual([]))
  test('exports have names', () => expect(defaultExports([...sources, ...tests])).toEqual([]))
  test('nothing that computes looks at the clock or at chance', () =>
    expect(unrepeatable(sources)).toEqual([]))
  test('what computes gives the same bits on every engine', () => expect(differing(sources)).toEqual([]))
  test('no file is over 350 lines', () => expect(overLong([...sources, ...tests], 350)).toEqual([]))
  test('half of the files have fewer than 80 lines', () => expect(medianLength(sources)).toBeLessThan(80))

  test.each(['src/ui/main.tsx', 'src/cli/main.ts'])('%s starts without mathjs, temml and hucre', (entry) => {
    expect(existsSync(entry)).toBe(true)
    const heavy = [...loadedWith(entry, sources)].filter((place) => /^(mathjs|temml|hucre)/.test(place))
    expect(heavy).toEqual([])
  })
})

describe('the rules see a planted fault', () => {
  const plant = (path: string, text: string) => [parseSource(path, text)]

  test.each([
    ['src/engine/evaluate.ts', "import type { Model } from '../model/orbit.ts'", 'src/model/orbit.ts'],
    ['src/physics/eclipse.ts', "export { nearest } from '../engine/nearest.ts'", 'src/engine/nearest.ts'],
    ['src/model/orbit.ts', "import { evaluate } from '../engine/evaluate.ts'", 'src/engine/evaluate.ts'],
    ['src/scenario/link.ts', "const rows = await import('../export/table.ts')", 'src/export/table.ts'],
    ['src/export/csv.ts', "type Rows = import('../ui/table.ts').Rows", 'src/ui/table.ts'],
    ['src/cli/main.ts', "import '../ui/app.tsx'", 'src/ui/app.tsx'],
    ['src/engine/run.ts', "import sources from '../../seeds/sources.json'", 'seeds/sources.json'],
    ['src/ui/app.tsx', "import { site } from '../tools/build-site.mjs'", 'src/tools/build-site.mjs'],
  ])('an arrow from %s: %s', (path, text, target) => {
    expect(arrowsAgainstTheRule(plant(path, text))).toEqual([
      expect.stringContaining(`${path} imports ${target}; `),
    ])
  })

  test.each([
    ['src/ui/number/label.ts', "import { useSession } from '../live/session.tsx'"],
    ['src/ui/live/loads.ts', "const panel = await import('../explain/why-panel.tsx')"],
    ['src/ui/share/linked.ts', "import type { App } from '../app.tsx'"],
  ])('an arrow uphill from %s: %s', (path, text) => {
    expect(arrowsUphill(plant(path, text))).toEqual([expect.stringContaining('which is above it')])
  })

  test('a room of the page without a floor, and arrows downhill or within a room', () => {
    expect(arrowsUphill(plant('src/ui/misc/a.ts', ''))).toHaveLength(1)
    expect(arrowsUphill(plant('src/ui/live/a.ts', "import '../number/label.ts'; import './b.ts'"))).toEqual(
      [],
    )
    expect(
      arrowsUphill(plant('src/ui/app.tsx', "import './layout/header.tsx'; import './main.tsx'")),
    ).toEqual([])
  })

  test.each([
    ['src/physics/eclipse.ts', 'export const f = (x: number) => Math.exp(x)', 'Math.exp'],
    ['src/model/heat/functions.ts', 'export const f = (x: number) => x ** 2', '**'],
  ])('what engines compute each in its own way, in %s', (path, text, use) => {
    expect(differing(plant(path, text))).toEqual([`${path} uses ${use}`])
    expect(differing(plant(path, 'export const y = Math.sqrt(2) + 2 ** 32'))).toEqual([])
  })

  test('a room that nobody planned', () => {
    expect(arrowsAgainstTheRule(plant('src/utils/misc.ts', ''))).toEqual(['src/utils/misc.ts is in no room'])
  })

  test.each([
    ['src/export/image.ts', "import { scaleLinear } from 'd3-scale'"],
    ['src/scenario/store.ts', "import { useState } from 'react'"],
    ['src/model/orbit.ts', "import { sgp4 } from 'satellite.js'"],
    ['src/engine/evaluate.ts', "const { evaluate } = await import('mathjs')"],
    ['src/engine/evaluate.ts', "import { readFileSync } from 'node:fs'"],
    ['src/ui/app.tsx', "import _ from 'lodash'"],
  ])('a package in the wrong room: %s: %s', (path, text) => {
    expect(packagesOutOfPlace(plant(path, text))).toHaveLength(1)
  })

  test('an import without an extension, and a default export', () => {
    expect(importsWithoutExtension(plant('src/ui/a.tsx', "import { b } from './b'"))).toHaveLength(1)
    expect(importsWithoutExtension(plant('src/ui/a.tsx', "import w from './b.ts?worker'"))).toEqual([])
    expect(defaultExports(plant('src/ui/a.tsx', 'export default function a() {}'))).toEqual(['src/ui/a.tsx'])
    expect(defaultExports(plant('src/ui/a.tsx', 'const a = 1; export { a as default }'))).toEqual([
      'src/ui/a.tsx',
    ])
  })

  test('time and chance, but not their names in a text or a date that is given', () => {
    const text = `const words = 'Math.random' // Date.now()
      const now = [Math.random(), Date.now(), new Date(), Math['random'](), new Date(0), crypto.randomUUID()]`
    expect(unrepeatable(plant('src/engine/sample.ts', text)).map((line) => line.split(' uses ')[1])).toEqual([
      'Math.random',
      'Date.now',
      'Date()',
      'Math.random',
      'crypto.randomUUID',
    ])
    expect(unrepeatable(plant('src/ui/clock.ts', text))).toEqual([])
  })

  test('what is loaded with an entry: not what it asks for later, nor types', () => {
    const files = [
      parseSource('src/ui/main.tsx', "import './a.ts'; const units = () => import('../engine/units.ts')"),
      parseSource('src/ui/a.ts', "import type { Unit } from 'mathjs'; export * from './b.ts'"),
      parseSource('src/ui/b.ts', "import './a.ts'; import { type T, scale } from 'd3-scale'"),
      parseSource('src/engine/units.ts', "import { create } from 'mathjs'"),
    ]
    expect([...loadedWith('src/ui/main.tsx', files)]).toEqual([
      'src/ui/main.tsx',
      'src/ui/a.ts',
      'src/ui/b.ts',
      'd3-scale',
    ])
    expect(loadedWith('src/engine/units.ts', files)).toContain('mathjs')
  })

  test('long files', () => {
    const files = [10, 90, 400].map((lines) => parseSource(`src/ui/${lines}.ts`, '\n'.repeat(lines)))
    expect(overLong(files, 350)).toEqual(['src/ui/400.ts has 400 lines'])
    expect(medianLength(files)).toBe(90)
  })
})
