/**
 * Bundles of the command line in a folder that several checkouts may share, as when their `node_modules` is one: each
 * checkout leaves a note of the bundle that it uses.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { readStamp } from './stamp.mjs'

/**
 * The file in which a checkout notes its bundle.
 * @param {string} folder
 * @param {string} checkout
 */
export const noteOf = (folder, checkout) =>
  path.join(folder, `used-${createHash('sha256').update(checkout).digest('hex').slice(0, 12)}.json`)

/**
 * Removes the bundles that no checkout uses any more, and the notes of checkouts that are gone.
 * @param {string} folder
 * @param {string} kept a bundle that stays in any case
 */
export function dropUnused(folder, kept) {
  const used = new Set([kept])
  const names = readdirSync(folder)
  /** @param {string} name */
  const drop = (name) => {
    try {
      rmSync(path.join(folder, name), { recursive: true, force: true })
    } catch {
      // A folder that is another's is left as it is.
    }
  }
  for (const name of names.filter((file) => /^used-[0-9a-f]+\.json$/.test(file))) {
    const note = readStamp(path.join(folder, name))
    if (note?.root && existsSync(note.root)) used.add(note.contents)
    else drop(name)
  }
  for (const name of names) if (/^[0-9a-f]{20}$/.test(name) && !used.has(name)) drop(name)
}
