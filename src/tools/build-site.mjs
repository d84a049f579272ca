/**
 * Builds the page into `dist/`, unless it was built from these very sources already.
 */
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { Problem } from './launch.mjs'
import { root, runPackage } from './shell.mjs'
import { isFresh, stampOf, writeStamp } from './stamp.mjs'

export const site = path.join(root, 'dist')

// In the built folder, so that building by other means, which empties it, makes the stamp vanish too.
const stampFile = path.join(site, '.stamp.json')

const sources = [
  'index.html',
  'package.json',
  'package-lock.json',
  'public',
  'seeds',
  'src',
  'tsconfig.json',
  'vite.config.ts',
]
const notOfThePage = ['src/cli']

function mustBeWritable() {
  const place = existsSync(site) ? site : root
  try {
    accessSync(place, constants.W_OK)
  } catch {
    throw new Problem(
      `The page must be built first, and ${place} cannot be written: build it as a user who may, or in a copy.`,
    )
  }
}

/**
 * @param {{ always?: boolean, announce?: () => void }} [options] `announce` is called before a build begins
 * @returns {Promise<import('./shell.mjs').RunResult>}
 */
export async function ensureSite({ always = false, announce = () => undefined } = {}) {
  const stamp = stampOf(root, sources, notOfThePage, process.env['DAWNLINE_SITE'])
  if (!always && isFresh(stampFile, stamp)) return { code: 0, output: '' }
  mustBeWritable()
  announce()
  const made = { times: stamp.times(), contents: stamp.contents() }
  const result = await runPackage('vite', ['build'])
  if (result.code === 0) writeStamp(stampFile, made)
  return result
}
