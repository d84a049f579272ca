/** The plugin inside a real development server, over a project of its own. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { inspect } from 'node:util'
import { createServer, type HotUpdateOptions, type Plugin, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadModel, modelPlugin } from '../../../src/engine/compile/plugin.ts'
import { ModelError } from '../../../src/engine/compile/problem.ts'
import type { CompiledModel, Notes, Stage } from '../../../src/engine/compiled.ts'
import { evaluate, numberOf } from '../../../src/engine/evaluate.ts'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'jam-server-')))
const options = {
  model: 'src/model/index.ts',
  functions: 'src/model/functions.ts',
  scenarios: 'seeds/scenarios',
  catalogs: 'seeds/catalogs',
}
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** A topic file; `perPot` and `formula` are what the tests change. */
const jam = (perPot: string, formula = 'ceil(fruit / pot)') => `
import { constant, decision, derived, kind } from '${resolve('src/engine/quantity.ts')}'
const mass = kind({ unit: 'kg' })
const count = kind({ unit: '1' })
export const jam = {
  fruit: decision('Fruit', mass, { symbol: 'f', why: 'F.', default: 70, range: [1, 100], evidence: 'judgement' }),
  pot: constant('Pot', mass, { symbol: 'p', why: 'P.', value: '${perPot}' }),
  pots: derived('Pots', count, { symbol: 'n', why: 'N.', formula: '${formula}' }),
}
`
const index = `
import { jam } from './jam.ts'
import { functions } from './functions.ts'
export const model: unknown = { release: 'one', horizon: [2026, 2027], functions, topics: { jam: { label: 'Jam', quantities: jam } } }
`

let server: ViteDevServer
const plugin = modelPlugin(options)
const get = async <T>(name: string): Promise<T> => (await server.ssrLoadModule(name)) as T
const model = async () => (await get<{ model: CompiledModel }>('virtual:model')).model
const pots = async (settings = {}) => {
  const made = await model()
  return numberOf(made, evaluate(made, settings), 'pots')
}

/** Tells the plugin what the server's watcher would. */
const changed = (file: string) => {
  const hook = plugin.hotUpdate as Extract<Plugin['hotUpdate'], (...all: never[]) => unknown>
  return hook.call({} as never, { file: join(root, file), server } as HotUpdateOptions)
}

/** Tells the plugin what a project was resolved to. */
const resolved = (config: object): Promise<void> => {
  const hook = plugin.configResolved as (this: object, config: object) => Promise<void>
  return hook.call({}, { root, logger: { error: () => undefined }, ...config })
}

beforeAll(async () => {
  write('src/model/index.ts', index)
  write('src/model/jam.ts', jam('350 g'))
  write('src/model/functions.ts', 'export const functions = {}\n')
  for (const name of ['runtime', 'pack']) {
    write(`src/engine/${name}.ts`, `export * from '${resolve(`src/engine/${name}.ts`)}'\n`)
  }
  const story = { blurb: 'B.', reproduces: 'R.', differs: 'D.', sources: [] }
  write(
    'seeds/scenarios/big.json',
    JSON.stringify({ slug: 'big', title: 'Big', settings: { fruit: '0.09 t' }, ...story }),
  )
  write('seeds/catalogs/pots.json', JSON.stringify({ id: 'pots', label: 'Pots', rows: [] }))
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [plugin],
  })
})

afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

describe('the model plugin', () => {
  it('gives the compiled model and its companions', async () => {
    expect(await pots()).toBe(200)
    expect(await pots({ fruit: 35 })).toBe(100)
    const { stages } = await get<{ stages: readonly Stage[] }>('virtual:model/stages')
    expect(stages.map(({ ids, inputs }) => [ids, inputs])).toEqual([[['pots'], ['fruit']]])
    const { notes } = await get<{ notes: Notes }>('virtual:model/notes')
    expect(notes.quantities['pots']?.formulas.formula?.text).toBe('ceil(fruit / pot)')
    expect(notes.quantities['pots']?.place).toBe('src/model/jam.ts:8')
    expect(await get('virtual:model/scenarios')).toMatchObject({
      scenarios: [{ slug: 'big', title: 'Big', settings: { fruit: 90 } }],
    })
    expect(await get('virtual:model/stories')).toMatchObject({ stories: [{ slug: 'big', blurb: 'B.' }] })
    expect(await get('virtual:model/catalogs')).toMatchObject({ catalogs: [{ id: 'pots', rows: [] }] })
  })

  it('names a companion that does not exist', async () => {
    await expect(get('virtual:model/nothing')).rejects.toThrow('no module virtual:model/nothing')
  })

  it('leaves every other module alone', async () => {
    const { pluginContainer } = server
    expect(await pluginContainer.resolveId('virtual:other')).toBeNull()
    expect((await get<{ functions: object }>('/src/model/functions.ts')).functions).toEqual({})
  })

  it('watches the files that the model is made of', async () => {
    const files = ['index', 'jam', 'functions'].map((name) => join(root, `src/model/${name}.ts`))
    expect((await loadModel(root, options.model)).files).toEqual(expect.arrayContaining(files))
    const watched: string[] = []
    const load = plugin.load as (this: object, id: string) => Promise<string>
    await load.call({ addWatchFile: (file: string) => watched.push(file) }, '\0virtual:model')
    expect(watched).toEqual(expect.arrayContaining(files))
  })

  it('compiles again, and reloads pages, when the model or the evidence changes', async () => {
    const send = vi.spyOn(server.ws, 'send').mockImplementation(() => undefined)
    write('src/model/jam.ts', jam('700 g'))
    expect(await pots()).toBe(200)
    await changed('src/ui/page.ts')
    await changed('src/model-railway/track.ts')
    expect(await pots()).toBe(200)
    expect(send).not.toHaveBeenCalled()
    await changed('src/model/jam.ts')
    expect(await pots()).toBe(100)
    expect(send).toHaveBeenCalledWith({ type: 'full-reload' })
    write('seeds/scenarios/big.json', JSON.stringify({ slug: 'big', title: 'Bigger', settings: {} }))
    await changed('seeds/scenarios/big.json')
    expect(await get('virtual:model/scenarios')).toMatchObject({ scenarios: [{ title: 'Bigger' }] })
  })

  it('says what is wrong and where, and recovers', async () => {
    vi.spyOn(server.ws, 'send').mockImplementation(() => undefined)
    write('src/model/jam.ts', jam('700 g', 'ceil(fruit / pt)'))
    await changed('src/model/jam.ts')
    await expect(model()).rejects.toThrow(
      /src\/model\/jam\.ts:8: pots: unknown name "pt".*nearest known one is "pot"/,
    )
    const error = await loadModel(root, options.model).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ModelError)
    expect(String(error)).toMatch(/The model does not compile: one problem/)
    expect(inspect(error)).not.toMatch(/at \w+ \(|problems/)
    // A build ends before any module asks for the model, and a server logs the error for the first that does.
    await expect(resolved({ command: 'build' })).rejects.toBe(error)
    const logged: string[] = []
    const logger = { error: (message: string, _?: object) => logged.push(message) }
    await resolved({ command: 'serve', logger })
    logger.error('the model', { error })
    logger.error('the model again', { error })
    logger.error('something else', { error: new Error('else') })
    logger.error('a word')
    expect(logged).toEqual(['the model', 'something else', 'a word'])
    write('src/model/jam.ts', jam('1 kg'))
    await changed('src/model/jam.ts')
    expect(await pots()).toBe(70)
  })
})
