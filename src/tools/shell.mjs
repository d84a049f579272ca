/**
 * Starting other programs: one function, used by every command.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from './launch.mjs'

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where the commands keep what they can make again. */
export const cache = path.join(root, 'node_modules', '.cache', 'dawnline')

/** The same for a user who may not write there. */
export const userCache = path.join(
  process.env['XDG_CACHE_HOME'] || process.env['LOCALAPPDATA'] || path.join(homedir(), '.cache'),
  'dawnline',
)

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] replaces the environment
 * @property {'capture' | 'stderr' | 'inherit'} [show] where the program's output goes; captured if not said
 * @property {boolean} [shell]
 *
 * @typedef {object} RunResult
 * @property {number} code exit status; 1 for a program ended by a signal
 * @property {string} output both streams, in the order they came, when captured
 */

/**
 * Progress goes to stderr, so that stdout holds a command's result and nothing else.
 * @param {string} message
 */
export const say = (message) => console.error(message)

/** @type {Record<NonNullable<RunOptions['show']>, import('node:child_process').StdioOptions>} */
const streams = {
  capture: ['ignore', 'pipe', 'pipe'],
  stderr: ['ignore', 2, 2],
  inherit: 'inherit',
}

/** Colours for a person, none for a file. */
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** Ends every program that `run` started and that has not ended by itself. */
export function stopAll() {
  for (const child of running) child.kill()
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { cwd = root, env = process.env, show = 'capture', shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...env, ...colours },
      shell,
      stdio: streams[show],
      windowsHide: true,
    })
    running.add(child)
    let output = ''
    const keep = (/** @type {string} */ text) => {
      output += text
    }
    child.stdout?.setEncoding('utf8').on('data', keep)
    child.stderr?.setEncoding('utf8').on('data', keep)
    child.on('error', (error) => {
      running.delete(child)
      const missing = 'code' in error && error.code === 'ENOENT'
      reject(new Problem(`could not start ${command}: ${missing ? 'it is not on the PATH' : error.message}`))
    })
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * Runs the command of an installed package with this Node, without a shell or npx in between.
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runPackage(packageName, args, options) {
  const folder = path.join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const script = typeof bin === 'string' ? bin : (bin[path.basename(packageName)] ?? Object.values(bin)[0])
  return run(process.execPath, [path.join(folder, script), ...args], options)
}
