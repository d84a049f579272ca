/**
 * The door of every command: checks Node before anything that an old Node could not even parse is loaded,
 * then runs the command and turns an expected failure into one plain sentence instead of a stack.
 */
import { readFileSync } from 'node:fs'

/** A failure that the person at the keyboard can do something about. */
export class Problem extends Error {}

/**
 * Says what is wrong with a Node version, or nothing.
 * @param {string} version such as `20.19.0`
 * @param {string} accepted as in package.json: `>=20.19`, or alternatives such as `^20.19 || >=22.12`
 * @returns {string | undefined}
 */
export function nodeComplaint(version, accepted) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const fits = accepted.split('||').some((alternative) => {
    const [, sign, wantedMajor, wantedMinor = '0'] = /(\^|>=)\s*(\d+)(?:\.(\d+))?/.exec(alternative) ?? []
    if (major === Number(wantedMajor)) return minor >= Number(wantedMinor)
    return sign === '>=' && major > Number(wantedMajor)
  })
  if (fits) return undefined
  return `Dawnline needs Node.js ${accepted.trim()}, and this is ${version}. Install a newer one from nodejs.org or with your version manager, then run the same command again.`
}

/**
 * Runs a command and sets the exit status.
 * @param {() => Promise<number>} load imports the command and runs it
 */
export async function launch(load) {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const complaint = nodeComplaint(process.versions.node, engines.node)
  if (complaint) {
    console.error(complaint)
    process.exitCode = 1
    return
  }
  try {
    process.exitCode = await load()
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error)
    process.exitCode = 1
  }
}
