/**
 * Bundles the command line, unless it was bundled from these very sources already.
 *
 * A bundle's folder is named after the contents of its sources and appears whole or not at all, so that two
 * commands at once cannot trip over each other.
 */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Problem } from './launch.mjs'
import { cache, root, say } from './shell.mjs'
import { isFresh, readStamp, stampOf, writeStamp } from './stamp.mjs'

const folder = path.join(cache, 'cli')
const stampFile = path.join(folder, 'stamp.json')

const sources = ['package.json', 'package-lock.json', 'seeds', 'src', 'vite.config.ts']
const notOfTheCli = ['src/tools', 'src/ui']

/** @param {string} contents */
const entry = (contents) => path.join(folder, contents, 'main.mjs')

/** @param {string} into */
async function bundle(into) {
  const { build } = await import('vite')
  const output = { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' }
  await build({
    root,
    logLevel: 'warn',
    // Loading the parts of mathjs that are used from one file takes an eighth of the time of loading it all.
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/main.ts',
      outDir: into,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      rolldownOptions: { output },
    },
  })
}

/**
 * Puts a bundle in its place and clears older ones away.
 * @param {string} made
 * @param {string} contents
 */
function install(made, contents) {
  if (existsSync(entry(contents))) rmSync(made, { recursive: true })
  else renameSync(made, path.join(folder, contents))
  for (const name of readdirSync(folder))
    if (name !== contents && /^[0-9a-f]{20}$/.test(name))
      rmSync(path.join(folder, name), { recursive: true, force: true })
}

/** @returns {Promise<string>} the address of the bundle's module */
export async function ensureCli() {
  const stamp = stampOf(root, sources, notOfTheCli)
  const known = isFresh(stampFile, stamp) ? readStamp(stampFile)?.contents : undefined
  if (known && existsSync(entry(known))) return pathToFileURL(entry(known)).href
  say('Bundling the command line …')
  const made = { times: stamp.times(), contents: stamp.contents() }
  const scratch = path.join(folder, `making-${process.pid}`)
  try {
    await bundle(scratch)
    install(scratch, made.contents)
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true })
    throw new Problem(
      `${error instanceof Error ? error.message : error}\n\nThe command line could not be built: see above.`,
    )
  }
  writeStamp(stampFile, made)
  return pathToFileURL(entry(made.contents)).href
}
