/**
 * Are the npm packages that package-lock.json names installed? If not, install exactly those.
 *
 * npm leaves `node_modules/.package-lock.json` behind when an installation is complete, so comparing the two
 * files needs no network and no stamp of our own, and holds for an installation made by hand as well.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { exclusively } from './exclusive.mjs'
import { Problem } from './launch.mjs'
import { root, run, say } from './shell.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[] }} LockEntry
 * @typedef {Record<string, LockEntry>} LockEntries
 */

/**
 * @param {string} file
 * @returns {LockEntries | undefined} nothing when the file is not there or was cut short
 */
function entriesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Why the installed packages are not the wanted ones; nothing when they are.
 * @param {LockEntries | undefined} wanted
 * @param {LockEntries | undefined} installed
 * @param {{ platform: string, arch: string }} machine
 * @returns {string | undefined}
 */
export function difference(wanted, installed, { platform, arch }) {
  if (!wanted)
    throw new Problem('package-lock.json is missing or is not JSON: this is not a whole copy of Dawnline')
  if (!installed) return 'packages are not installed'
  for (const [place, entry] of Object.entries(installed)) {
    const name = place.replace(/^.*node_modules\//, '')
    const target = wanted[place]
    if (!target) return `${name} is not in package-lock.json`
    if (target.version !== entry.version || target.integrity !== entry.integrity)
      return `${name} is ${entry.version}, package-lock.json wants ${target.version}`
    const foreign = (entry.os && !entry.os.includes(platform)) || (entry.cpu && !entry.cpu.includes(arch))
    if (foreign) return `${name} was installed for another kind of machine`
  }
  for (const [place, entry] of Object.entries(wanted))
    if (place !== '' && !entry.optional && !installed[place])
      return `${place.replace(/^.*node_modules\//, '')} is not installed`
  return undefined
}

/** npm as it was called for this run, or the one on the PATH. */
function npm() {
  const script = process.env['npm_execpath']
  if (script && /\.c?js$/.test(script)) return { command: process.execPath, first: [script], shell: false }
  return { command: 'npm', first: [], shell: process.platform === 'win32' }
}

/**
 * Installs the npm packages if they are missing or not the ones of package-lock.json.
 * @param {{ install?: boolean }} [options] `install: false` says what is missing instead
 */
export async function ensurePackages({ install = true } = {}) {
  const reason = lacking()
  if (!reason) return
  if (!install) throw new Problem(`${reason}: run "npm ci"`)
  // npm removes all packages before it installs any: not while another command does the same, or uses them.
  const waiting = () => say('Waiting for another command that installs the npm packages …')
  await exclusively(`packages of ${root}`, installPackages, { waiting })
}

/** Why the installed packages are not the wanted ones; nothing when they are. */
const lacking = () =>
  difference(
    entriesOf(path.join(root, 'package-lock.json')),
    entriesOf(path.join(root, 'node_modules', '.package-lock.json')),
    process,
  )

async function installPackages() {
  const reason = lacking()
  if (!reason) return
  say(`Installing npm packages (${reason}) …`)
  const { command, first, shell } = npm()
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { code } = await run(command, [...first, ...args], { show: 'stderr', shell })
  if (code !== 0)
    throw new Problem(
      'npm could not install the packages (its message is above). Is the npm registry reachable?',
    )
}
