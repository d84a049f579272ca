/**
 * Installing programs from Debian's or Ubuntu's packages, where that needs no password.
 */
import { findProgram, thisMachine } from './find-program.mjs'
import { run, say } from './shell.mjs'

/**
 * What has to stand before `apt-get` here, or nothing where it cannot be used.
 * @param {{ platform: string, userId: number | undefined, hasAptGet: boolean, sudoWithoutPassword: () => Promise<boolean> }} facts
 * @returns {Promise<string[] | undefined>}
 */
export async function aptPrefix({ platform, userId, hasAptGet, sudoWithoutPassword }) {
  if (platform !== 'linux' || !hasAptGet) return undefined
  if (userId === 0) return []
  return (await sudoWithoutPassword()) ? ['sudo', '-n'] : undefined
}

/** @param {string} command */
const onPath = (command) =>
  findProgram({ variable: '', commands: [command], macApplications: [], windowsPaths: [] }, thisMachine) !==
  undefined

/** sudo passes no environment on, so the setting travels as an argument of `env`. */
const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=300']

/**
 * Installs packages if this account may do so unasked.
 * @param {readonly string[]} names
 * @returns {Promise<boolean>} whether they are installed now
 */
export async function installSystemPackages(names) {
  const prefix = await aptPrefix({
    platform: process.platform,
    userId: process.getuid?.(),
    hasAptGet: onPath('apt-get'),
    sudoWithoutPassword: async () => onPath('sudo') && (await run('sudo', ['-n', 'true'])).code === 0,
  })
  if (!prefix) return false
  say(`Installing ${names.join(' and ')} with apt-get …`)
  const [command = '', ...before] = [...prefix, ...quietly]
  await run(command, [...before, 'update'])
  const { code, output } = await run(command, [
    ...before,
    'install',
    '-y',
    '--no-install-recommends',
    ...names,
  ])
  if (code !== 0) say(`apt-get could not install ${names.join(' and ')}:\n${output}`)
  return code === 0
}
