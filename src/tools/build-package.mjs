/**
 * `npm pack` (by its `prepack`): makes `lib/`, the package as others install it: the library with its types and the
 * command line, bundled, so that it needs nothing but Node.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { launch, Problem } from './launch.mjs'

/** Entry points by the name of their bundle. */
const entries = { library: 'src/library/index.ts', cli: 'src/cli/main.ts' }
/** The one file of types that is written out, not emitted. */
const writtenOut = 'ids'
/** Files that a declaration takes types from: `from './api.ts'`, `import("./api.ts")`. */
const imported = /(?<=\b(?:from |import\()['"])(\.[^'"]+)(?=['"])/g

/** @param {string} root @param {string} lib */
async function bundle(root, lib) {
  const { build } = await import('vite')
  await build({
    root,
    configLoader: 'runner',
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: lib,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      license: { fileName: 'third-party-licenses.md' },
      rolldownOptions: {
        input: entries,
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  })
}

/**
 * The declarations that an entry reaches by imports of its own folder, itself first: what its types consist of.
 * @param {string} folder where the compiler put them
 * @param {string} entry
 * @returns {ReadonlyMap<string, string>} their texts, by name without the ending
 */
function reachable(folder, entry) {
  /** @type {Map<string, string>} */
  const texts = new Map()
  /** @param {string} name */
  const visit = (name) => {
    if (name === writtenOut || texts.has(name)) return
    const text = readFileSync(path.join(folder, `${name}.d.ts`), 'utf8')
    texts.set(name, text)
    for (const [, place = ''] of text.matchAll(imported)) {
      const next = /^\.\/([\w-]+)\.ts$/.exec(place)?.[1]
      if (!next)
        throw new Problem(`src/library/${name}.ts takes a type from ${place}, which is not in the package`)
      visit(next)
    }
  }
  visit(entry)
  return texts
}

/**
 * Declarations of the library: emitted by the compiler, with its ids as unions of strings in place of the model's types.
 * @param {string} root @param {string} lib @param {string} scratch
 */
async function types(root, lib, scratch) {
  const { runPackage } = await import('./shell.mjs')
  mkdirSync(scratch, { recursive: true })
  const config = path.join(scratch, 'tsconfig.json')
  const files = ['src/library/index.ts', 'src/engine/virtual.d.ts', 'src/model/virtual.d.ts']
  writeFileSync(
    config,
    JSON.stringify({
      extends: path.join(root, 'tsconfig.json'),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: path.join(root, 'src'),
        outDir: path.join(scratch, 'out'),
        typeRoots: [path.join(root, 'node_modules/@types'), path.join(root, 'node_modules')],
      },
      include: [],
      files: files.map((file) => path.join(root, file)),
    }),
  )
  const { code, output } = await runPackage('typescript', ['-p', config])
  if (code !== 0) throw new Problem(`${output}\nThe types of the library could not be made: see above.`)
  const into = path.join(lib, 'types')
  mkdirSync(into, { recursive: true })
  for (const [name, text] of reachable(path.join(scratch, 'out/library'), 'index'))
    writeFileSync(
      path.join(into, `${name}.d.ts`),
      text.replaceAll(imported, (place) => place.replace(/\.ts$/, '.js')),
    )
  writeFileSync(path.join(into, `${writtenOut}.d.ts`), await ids(path.join(lib, 'library.mjs')))
}

/** @param {string} library */
async function ids(library) {
  const { pathToFileURL } = await import('node:url')
  const { dictionary, shipped } = await import(pathToFileURL(library).href)
  /** @type {readonly { id: string, type: string }[]} */
  const quantities = dictionary().quantities
  /** @param {readonly string[]} types */
  const of = (...types) => quantities.filter(({ type }) => types.includes(type)).map(({ id }) => id)
  /** @param {string} name @param {readonly string[]} members */
  const union = (name, members) => `export type ${name} =\n${members.map((id) => `  | '${id}'`).join('\n')}\n`
  return [
    union('InputId', of('input', 'choice')),
    union('ResultId', of('derived', 'series', 'constraint')),
    union(
      'QuantityId',
      quantities.map(({ id }) => id),
    ),
    union(
      'ScenarioSlug',
      shipped.map((/** @type {{ slug: string }} */ { slug }) => slug),
    ),
  ].join('\n')
}

/** @param {string} root @param {string} lib */
function program(root, lib) {
  const from = path.join(root, 'src/tools')
  const into = path.join(lib, 'bin')
  mkdirSync(into, { recursive: true })
  for (const file of ['dawnline.cjs', 'door.cjs', 'load.cjs'])
    copyFileSync(path.join(from, file), path.join(into, file))
  copyFileSync(path.join(from, 'packed.mjs'), path.join(into, 'dawnline.mjs'))
}

await launch(async () => {
  const { ensurePackages } = await import('./packages.mjs')
  const { cache, root } = await import('./shell.mjs')
  await ensurePackages()
  const lib = path.join(root, 'lib')
  const scratch = path.join(cache, 'types', String(process.pid))
  try {
    await bundle(root, lib)
    await types(root, lib, scratch)
    program(root, lib)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  return 0
})
