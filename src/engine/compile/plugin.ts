/** The Vite plugin that gives `virtual:model` and its companions to dev server, build, tests and command line. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { type Logger, type Plugin, runnerImport } from 'vite'
import type { ModelDefinition } from '../quantity.ts'
import { type Compilation, compileModel } from './compile.ts'
import {
  activityModule,
  adjointModule,
  batchModule,
  callsModule,
  coreModule,
  modelModule,
  notesModule,
  stagesModule,
} from './emit.ts'
import { catalogsModule, scenariosModule, storiesModule, titlesModule } from './presets.ts'
import { ModelError } from './problem.ts'
import type { Locate } from './read.ts'

/** Where the model is, relative to the project's root. */
export interface ModelPluginOptions {
  /** Module that exports `model`, a `ModelDefinition`. */
  readonly model: string
  /** Module that exports `functions`. */
  readonly functions: string
  /** Folder of scenario files and folder of catalog files. */
  readonly scenarios: string
  readonly catalogs: string
  /** Ids of the quantities whose numbers a first look shows; all of them where it is left out. */
  readonly firstLook?: readonly string[]
}

/** The words that declare a quantity or register a function. */
const words =
  'decision|assumption|convention|choice|constant|derived|sum|lookup|outcome|series\\w*|constraint|numeric'
const declared = new RegExp(`^\\s*(\\w+):\\s*(?:${words})\\(`)

/** Every place at which an id is declared, in the order of the files: `src/model/jam.ts:42`. */
const placesIn = (files: readonly string[], root: string): ReadonlyMap<string, readonly string[]> => {
  const places = new Map<string, string[]>()
  for (const file of files.filter((path) => path.startsWith(root) && !path.includes('node_modules'))) {
    for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      const id = declared.exec(line)?.[1]
      if (id) places.set(id, [...(places.get(id) ?? []), `${relative(root, file)}:${index + 1}`])
    }
  }
  return places
}

/** Finds declarations in source files: `src/model/jam.ts:42`, or the id where there is none. */
export const locateIn = (files: readonly string[], root: string): Locate => {
  const places = placesIn(files, root)
  return (id) => places.get(id)?.[0] ?? id
}

/**
 * Refuses files that declare an id more than once, before they are run: a later part of a record would take the
 * place of an earlier one without a word.
 *
 * @throws ModelError with all places of each such id.
 */
export const refuseRepeated = (files: readonly string[], root: string): void => {
  const problems = [...placesIn(files, root)].flatMap(([id, [first, ...others]]) =>
    others.map((place) => `${place}: ${id} is declared twice (also ${first})`),
  )
  if (problems.length > 0) throw new ModelError(problems)
}

/** The sources of a model: all that stand in the folder of its module, or below. */
const sourcesBeside = (module: string): readonly string[] =>
  readdirSync(dirname(module), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => resolve(dirname(module), name))

/** A model with its compilation and the files it was made from. */
export interface LoadedModel {
  readonly definition: ModelDefinition
  readonly compilation: Compilation
  readonly files: readonly string[]
}

const load = async (root: string, file: string): Promise<LoadedModel> => {
  refuseRepeated(sourcesBeside(resolve(root, file)), root)
  const settings = { root, configFile: false, logLevel: 'error' } as const
  const { module, dependencies } = await runnerImport<{ model: ModelDefinition }>(
    resolve(root, file),
    settings,
  )
  const files = [file, ...dependencies].map((path) => resolve(root, path))
  return { definition: module.model, compilation: compileModel(module.model, locateIn(files, root)), files }
}

/** Builds of the page, of its workers and of what is published beside it share one compilation. */
const loaded = new Map<string, Promise<LoadedModel>>()

/**
 * Loads and compiles the model of a project, once until `forgetModel`.
 *
 * @param file Module that exports `model`, relative to the root.
 * @throws ModelError with all problems.
 */
export const loadModel = (root: string, file: string): Promise<LoadedModel> => {
  const key = resolve(root, file)
  const loading = loaded.get(key) ?? load(root, file)
  loaded.set(key, loading)
  return loading
}

/** Lets the next `loadModel` read the files again. */
const forgetModel = (root: string, file: string): void => {
  loaded.delete(resolve(root, file))
}

/** What is wrong with a model is the same for every module that asks for it, and is logged for the first alone. */
const logOnce = (logger: Logger): void => {
  const logged = new WeakSet<ModelError>()
  const log = logger.error
  logger.error = (message, options) => {
    const error = options?.error
    if (error instanceof ModelError && logged.has(error)) return
    if (error instanceof ModelError) logged.add(error)
    log(message, options)
  }
}

/** Creates the plugin. */
export const modelPlugin = (options: ModelPluginOptions): Plugin => {
  let root = process.cwd()
  return {
    name: 'model-compiler',
    async configResolved({ root: folder, command, logger }) {
      root = folder
      logOnce(logger)
      // Before any module asks for it, so that what is wrong with the model is said once and not for each of them.
      if (command === 'build') await loadModel(root, options.model)
    },
    resolveId: (id) => (id.startsWith('virtual:model') ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith('\0virtual:model')) return null
      const { compilation, files } = await loadModel(root, options.model)
      for (const file of files) this.addWatchFile(file)
      const imports = {
        functions: `/${options.functions}`,
        calls: 'virtual:model/functions',
        runtime: '/src/engine/runtime.ts',
        slope: '/src/engine/slope.ts',
        pack: '/src/engine/pack.ts',
        core: 'virtual:model/core',
        stages: 'virtual:model/stages',
      }
      switch (id) {
        case '\0virtual:model':
          return modelModule(compilation, imports, options.firstLook)
        case '\0virtual:model/functions':
          return callsModule(compilation, imports)
        case '\0virtual:model/core':
          return coreModule(compilation, imports, options.firstLook)
        case '\0virtual:model/stages':
          return stagesModule(compilation, imports)
        case '\0virtual:model/batch':
          return batchModule(compilation, imports)
        case '\0virtual:model/activity':
          return activityModule(compilation, imports)
        case '\0virtual:model/adjoint':
          return adjointModule(compilation, imports)
        case '\0virtual:model/notes':
          return notesModule(compilation)
        case '\0virtual:model/titles':
          return titlesModule(resolve(root, options.scenarios))
        case '\0virtual:model/scenarios':
          return scenariosModule(compilation, resolve(root, options.scenarios))
        case '\0virtual:model/stories':
          return storiesModule(resolve(root, options.scenarios))
        case '\0virtual:model/catalogs':
          return catalogsModule(compilation, resolve(root, options.catalogs))
        default:
          throw new Error(`no module ${id.slice(1)}`)
      }
    },
    hotUpdate({ file, server }) {
      const inModel = ['src/model', 'src/physics', 'src/engine', 'seeds'].some((folder) =>
        file.startsWith(`${root}/${folder}/`),
      )
      if (!inModel) return
      forgetModel(root, options.model)
      for (const module of server.moduleGraph.urlToModuleMap.values()) {
        if (module.id?.startsWith('\0virtual:model')) server.moduleGraph.invalidateModule(module)
      }
      server.ws.send({ type: 'full-reload' })
    },
  }
}
