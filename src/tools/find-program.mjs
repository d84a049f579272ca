/**
 * Finds an installed program without starting it: a variable that names it, then the PATH, then the folders in
 * which each system keeps applications.
 */
import { statSync } from 'node:fs'
import path from 'node:path'
import { Problem } from './launch.mjs'

/**
 * @typedef {object} Machine
 * @property {string} platform as in `process.platform`
 * @property {Record<string, string | undefined>} env
 * @property {(file: string) => boolean} isFile
 *
 * @typedef {object} Program
 * @property {string} variable names the program outright; a wrong value is an error, not a hint
 * @property {readonly string[]} commands names to look for on the PATH
 * @property {readonly string[]} macApplications below /Applications
 * @property {readonly string[]} windowsPaths below the folders for programs
 */

/** @type {Machine} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  isFile: (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false,
}

/**
 * Every place where the program may be, likeliest first.
 * @param {Program} program
 * @param {Machine} machine
 */
function places({ commands, macApplications, windowsPaths }, { platform, env }) {
  if (platform === 'win32')
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
      .map((name) => env[name] ?? '')
      .filter((folder) => folder !== '')
      .flatMap((folder) => windowsPaths.map((place) => path.win32.join(folder, place)))
  const folders = [...(env['PATH'] ?? '').split(':').filter((folder) => folder !== ''), '/snap/bin']
  const onPath = commands.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)))
  if (platform !== 'darwin') return onPath
  const roots = ['/Applications', path.posix.join(env['HOME'] ?? '/', 'Applications')]
  return [
    ...macApplications.flatMap((place) => roots.map((folder) => path.posix.join(folder, place))),
    ...onPath,
  ]
}

/**
 * @param {Program} program
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function findProgram(program, machine = thisMachine) {
  const named = machine.env[program.variable]
  if (!named) return places(program, machine).find(machine.isFile)
  if (machine.isFile(named)) return named
  throw new Problem(`${program.variable} = ${named} is not a file: correct it or unset it`)
}
