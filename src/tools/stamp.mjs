/**
 * Has a folder of sources changed since something was made from it?
 *
 * Two stamps: one of names, sizes and times, which reads no file, and one of the contents, which is looked at
 * only when the first differs (a fresh clone, a branch switched to and fro).
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** @typedef {{ times: string, contents: string, root?: string }} Stamp `root` is the checkout, where several may share a folder */

/**
 * @param {string} base
 * @param {string} place relative to base; what is not there counts as empty
 * @param {readonly string[]} except
 * @returns {string[]} files, relative to base, with `/`
 */
function filesUnder(base, place, except) {
  if (except.includes(place)) return []
  const found = statSync(path.join(base, place), { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found ? [place] : []
  return readdirSync(path.join(base, place))
    .sort()
    .flatMap((name) => filesUnder(base, `${place}/${name}`, except))
}

/**
 * The two stamps of some files and folders, each worked out when it is first asked for.
 * @param {string} base
 * @param {readonly string[]} places files and folders, relative to base
 * @param {readonly string[]} [except]
 * @param {string} [setting] what else changes what is made
 */
export function stampOf(base, places, except = [], setting = '') {
  const files = places.flatMap((place) => filesUnder(base, place, except))
  /** @param {(file: string) => import('node:crypto').BinaryLike} fact */
  const digest = (fact) => {
    const hash = createHash('sha256').update(setting)
    for (const file of files) hash.update(`\0${file}\0`).update(fact(file))
    return hash.digest('hex').slice(0, 20)
  }
  return {
    times: () =>
      digest((file) => {
        const { size, mtimeMs } = statSync(path.join(base, file))
        return `${size} ${mtimeMs}`
      }),
    contents: () => digest((file) => readFileSync(path.join(base, file))),
  }
}

/**
 * @param {string} file
 * @returns {Stamp | undefined}
 */
export function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * @param {string} file
 * @param {Stamp} stamp
 */
export function writeStamp(file, stamp) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(stamp))
}

/**
 * Writes a stamp where that is allowed. Without it the contents are compared the next time, which takes longer and
 * comes to the same.
 * @param {string} file
 * @param {Stamp} stamp
 */
export function noteStamp(file, stamp) {
  try {
    writeStamp(file, stamp)
  } catch {
    // The folder is another's, or cannot be written.
  }
}

/**
 * Is what `file` stands for made from these very sources? Brings the times up to date when only they differ.
 * @param {string} file
 * @param {ReturnType<typeof stampOf>} sources
 */
export function isFresh(file, sources) {
  const made = readStamp(file)
  if (!made) return false
  const times = sources.times()
  if (made.times === times) return true
  if (made.contents !== sources.contents()) return false
  noteStamp(file, { ...made, times })
  return true
}
