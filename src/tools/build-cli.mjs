/**
 * Bundles the command line, unless it was bundled from these very sources already.
 *
 * A bundle's folder is named after the contents of its sources and appears whole or not at all, so that two
 * commands at once cannot trip over each other, and copies of a checkout can share it.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { dropUnused, noteOf } from './bundles.mjs'
import { Problem } from './launch.mjs'
import { cache, root, say, userCache } from './shell.mjs'
import { isFresh, noteStamp, readStamp, stampOf } from './stamp.mjs'

/** Where a bundle may be: beside the packages, or with the user where that folder is another's. */
const folders = [cache, userCache].map((place) => path.join(place, 'cli'))

const sources = ['package.json', 'package-lock.json', 'seeds', 'src', 'vite.config.ts']
const notOfTheCli = ['src/tools', 'src/ui']

/** @param {string} folder @param {string} contents */
const entry = (folder, contents) => path.join(folder, contents, 'main.mjs')

/** @param {string} into */
async function bundle(into) {
  const { build } = await import('vite')
  const output = { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' }
  await build({
    root,
    // The other loaders write beside the configuration, which may be in a folder that cannot be written.
    configLoader: 'runner',
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
 * @returns {string} the first folder that can be written
 */
function writable() {
  let reason = ''
  for (const folder of folders) {
    try {
      mkdirSync(path.join(folder, 'making'), { recursive: true })
      return folder
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error)
    }
  }
  throw new Problem(
    `The command line must be bundled first, and there is no folder for the bundle: neither ${folders.join(' nor ')} can be written (${reason}). Name another in the variable XDG_CACHE_HOME.`,
  )
}

/**
 * @param {string} contents
 * @returns {Promise<string>} the folder that holds the bundle
 */
async function make(contents) {
  const folder = writable()
  say('Bundling the command line …')
  const scratch = path.join(folder, 'making', String(process.pid))
  try {
    await bundle(scratch)
    if (!existsSync(entry(folder, contents))) renameSync(scratch, path.join(folder, contents))
  } catch (error) {
    throw new Problem(
      `${error instanceof Error ? error.message : error}\n\nThe command line could not be built: see above.`,
    )
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  return folder
}

/** @returns {Promise<string>} the address of the bundle's module */
export async function ensureCli() {
  const stamp = stampOf(root, sources, notOfTheCli)
  for (const folder of folders) {
    const note = noteOf(folder, root)
    const known = isFresh(note, stamp) ? readStamp(note)?.contents : undefined
    if (known && existsSync(entry(folder, known))) return pathToFileURL(entry(folder, known)).href
  }
  const made = { times: stamp.times(), contents: stamp.contents() }
  const folder =
    folders.find((place) => existsSync(entry(place, made.contents))) ?? (await make(made.contents))
  noteStamp(noteOf(folder, root), { ...made, root })
  dropUnused(folder, made.contents)
  return pathToFileURL(entry(folder, made.contents)).href
}
