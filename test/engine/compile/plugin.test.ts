import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compileModel } from '../../../src/engine/compile/compile.ts'
import {
  activityModule,
  adjointModule,
  batchModule,
  callsModule,
  coreModule,
  instantiate,
  modelModule,
  notesModule,
  stagesModule,
} from '../../../src/engine/compile/emit.ts'
import { locateIn, refuseRepeated } from '../../../src/engine/compile/plugin.ts'
import { catalogsModule, scenariosModule, storiesModule } from '../../../src/engine/compile/presets.ts'
import type {
  Activities,
  AdjointStage,
  Batch,
  CompiledModel,
  Notes,
  Stage,
} from '../../../src/engine/compiled.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import { gradientOf } from '../../../src/engine/gradient.ts'
import { complete, pack, unpack } from '../../../src/engine/pack.ts'
import * as runtime from '../../../src/engine/runtime.ts'
import * as slope from '../../../src/engine/slope.ts'
import { functions, jam, toy, toyDefinition } from '../toy.ts'

const folder = mkdtempSync(join(tmpdir(), 'jam-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const compilation = compileModel(toyDefinition())
const imports = {
  functions: 'functions',
  calls: 'calls',
  runtime: 'runtime',
  slope: 'slope',
  pack: 'pack',
  core: 'core',
  stages: 'stages',
}

/** The numeric functions as a generated module gives them. */
const callsIn = (made: typeof compilation): unknown => {
  const code = callsModule(made, imports)
    .replace(/^import .*$/m, '')
    .replace('export const f =', 'return')
  return new Function('functions', code)(functions)
}

/** Runs a generated module with its imports given, as a bundler would. */
const run = <T>(code: string, name: string): T => {
  const body = code
    .replaceAll(/^import \{ stages as alone \}.*$/gm, 'const alone = given')
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/^export const /gm, 'const ')
  const scope = { f: callsIn(compilation), unpack, complete, given: toy().stages, ...runtime, ...slope }
  return new Function(...Object.keys(scope), `${body}\nreturn ${name}`)(...Object.values(scope)) as T
}

const write = (kind: string, name: string, content: object): string => {
  const path = join(folder, kind)
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, name), JSON.stringify(content))
  return path
}

describe('generated modules', () => {
  const made = run<CompiledModel>(
    coreModule(compilation, imports) + modelModule(compilation, imports).replace('export { model }', ''),
    'model',
  )
  const { model } = toy()

  it('hold the same model, which computes the same', () => {
    const { evaluate: _, ...data } = made
    const { evaluate: __, ...expected } = model
    expect(data).toEqual(expected)
    expect([...evaluate(made, { fruitMass: 700 })]).toEqual([...evaluate(model, { fruitMass: 700 })])
    expect(pack(data)).toEqual(pack(expected))
  })

  it('hold stages that compute the same one after the other', () => {
    const values = Float64Array.from(model.defaults)
    for (const stage of run<readonly Stage[]>(stagesModule(compilation, imports), 'stages')) stage.run(values)
    expect([...values]).toEqual([...evaluate(model, {})])
  })

  it('hold the same stages for many settings at once', () => {
    const { batch, stages } = toy()
    const made = run<Batch>(batchModule(compilation, imports), 'batch')
    expect(made.stages.map(({ run: _, ...facts }) => facts)).toEqual(
      stages.map(({ run: _, ...facts }) => facts),
    )
    const [ours, theirs] = [made, batch].map(({ lanes, stages: steps }) => {
      const block = Float64Array.from({ length: model.size * lanes }, (_, n) => {
        const [slot, lane] = [Math.floor(n / lanes), n % lanes]
        return (model.defaults[slot] ?? 0) * (slot === 0 ? 1 + lane : 1)
      })
      for (const step of steps) step.run(block, 3)
      return block
    })
    expect(ours).toEqual(theirs)
    const { lanes } = made
    const second = evaluate(model, { fruitMass: 4000 })
    expect(ours?.filter((_, n) => n % lanes === 1)).toEqual(second)
  })

  it('hold which inputs have no effect', () => {
    const made = compileModel(
      toyDefinition({
        sugarShare: {
          ...jam.sugarShare,
          acts: {
            when: 'quality != "extra"',
            otherwise: 'Extra jam has its own.',
            set: { quality: 'plain' },
          },
        },
      }),
    )
    const { activities } = instantiate(made, functions)
    const emitted = run<Activities>(activityModule(made, imports), 'activities')
    expect(JSON.stringify(emitted)).toBe(JSON.stringify(activities))
    expect(emitted).toMatchObject({ sugarShare: { paths: [{}], acts: { set: { quality: 'plain' } } } })
    const { model: sweet } = instantiate(made, functions)
    const holds = ['plain', 'extra'].map((quality) =>
      emitted['sugarShare']?.acts?.holds(evaluate(sweet, { quality })),
    )
    expect(holds).toEqual([1, 0])
  })

  it('hold the same stages backwards', () => {
    const made = run<readonly AdjointStage[]>(adjointModule(compilation, imports), 'adjoint')
    const { adjoint } = toy()
    const values = evaluate(model, {})
    expect(gradientOf(model, made, values, 'totalIncome')).toEqual(
      gradientOf(model, adjoint, values, 'totalIncome'),
    )
  })

  it('hold the notes', () => {
    expect(run<Notes>(notesModule(compilation), 'notes')).toEqual(compilation.notes)
  })
})

describe('scenarios and catalogs', () => {
  const story = { blurb: 'B.', reproduces: 'R.', differs: 'D.', sources: [] }

  it('are read in declared units', () => {
    const path = write('good', 'big.json', {
      slug: 'big',
      title: 'Big',
      settings: { fruitMass: '3 t', quality: 'extra' },
      ...story,
    })
    const [big] = run<{ settings: object }[]>(scenariosModule(compilation, path), 'scenarios')
    expect(big).toEqual({ slug: 'big', title: 'Big', settings: { fruitMass: 3000, quality: 'extra' } })
    expect(run(storiesModule(path), 'stories')).toEqual([{ slug: 'big', ...story }])
    const rows = [{ id: 'cart', label: 'Cart', source: 'x', sets: { fruitMass: '500 kg' }, wheels: 2 }]
    const catalogs = write('catalogs', 'carts.json', { id: 'carts', label: 'Carts', rows })
    expect(run(catalogsModule(compilation, catalogs), 'catalogs')).toEqual([
      {
        id: 'carts',
        label: 'Carts',
        standard: null,
        rows: [{ id: 'cart', label: 'Cart', sources: ['x'], note: '', sets: { fruitMass: 500 }, wheels: 2 }],
      },
    ])
  })

  it.each([
    [{ frutMass: 1 }, /bad\.json: unknown input "frutMass"; the nearest is "fruitMass"/],
    [{ fruitMass: '3 m' }, /bad\.json: fruitMass: "3 m" cannot be converted to kg/],
    [{ fruitMass: -1 }, /bad\.json: fruitMass = -1 is not between 0 and 10000000 kg/],
    [{ sugarShare: '120 %' }, /bad\.json: sugarShare = 120 % is not between 0 and 1$/m],
    [{ quality: 'best' }, /bad\.json: quality = "best" is not one of plain, extra/],
    [{ pots: 3 }, /bad\.json: unknown input "pots"/],
  ])('%j is refused with the file and the nearest', (settings, message) => {
    const path = write('bad', 'bad.json', { slug: 'bad', title: 'Bad', settings, ...story })
    expect(() => scenariosModule(compilation, path)).toThrow(message)
    const rows = [{ id: 'a', label: 'A', source: ['x'], sets: settings }]
    expect(() =>
      catalogsModule(compilation, write('worse', 'bad.json', { id: 'c', label: 'C', rows })),
    ).toThrow(/bad\.json: a/)
  })

  it('carry the name of their file', () => {
    const path = write('named', 'one.json', { slug: 'two', title: 'T', settings: {}, ...story })
    expect(() => scenariosModule(compilation, path)).toThrow(/one\.json: slug "two" is not the file's name/)
  })
})

describe('locating declarations', () => {
  it('names file and line, or the id where it is not found', () => {
    const file = join(folder, 'jam.ts')
    writeFileSync(file, "export const jam = {\n  pots: derived({\n    label: 'Pots',\n")
    const foreign = join(write('node_modules', 'other.ts', {}), 'other.ts')
    writeFileSync(foreign, 'export const other = { lids: derived({}) }\n  lids: derived({')
    const locate = locateIn([foreign, '/somewhere/else.ts', file], folder)
    expect(locate('pots')).toBe('jam.ts:2')
    expect(locate('lids')).toBe('lids')
  })

  it('knows every word that declares or registers something', () => {
    const file = join(write('words', 'words.ts', {}), 'words.ts')
    const words = [
      'decision',
      'assumption',
      'convention',
      'choice',
      'constant',
      'derived',
      'series',
      'constraint',
    ]
    words.push('sum', 'seriesSum', 'lookup', 'seriesLookup', 'outcome', 'seriesOutcome', 'numeric')
    writeFileSync(file, words.map((word) => `  a_${word}: ${word}('One', {\n`).join(''))
    const locate = locateIn([file], folder)
    expect(words.map((word) => locate(`a_${word}`))).toEqual(words.map((_, i) => `words/words.ts:${i + 1}`))
  })

  it('refuses an id that is declared twice, with both places: in two files, or in one record', () => {
    const jam = join(write('twice', 'a.ts', {}), 'a.ts')
    const more = join(folder, 'twice', 'b.ts')
    writeFileSync(
      jam,
      'export const jam = {\n  pots: derived({}),\n  lids: decision({}),\n  lids: decision({}),\n}\n',
    )
    writeFileSync(more, 'export const more = {\n\n  pots: decision({}),\n}\n')
    expect(() => refuseRepeated([jam, more], folder)).toThrow(
      /twice\/b\.ts:3: pots is declared twice \(also twice\/a\.ts:2\)\n {2}twice\/a\.ts:4: lids is declared twice \(also twice\/a\.ts:3\)/,
    )
    writeFileSync(more, 'export const more = {}\n')
    expect(() => refuseRepeated([more], folder)).not.toThrow()
  })
})
