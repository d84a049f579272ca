/**
 * One at a time: two commands started together in one checkout must not both install or remove the same files.
 */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'

/** @param {unknown} error @returns {string | undefined} */
const codeOf = (error) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/**
 * Whether the process that wrote its number into a file still runs. One of another user does: it may not be asked.
 * @param {string} file
 */
function isHeld(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    // Between making the file and writing the number into it.
    if (holder === 0) return true
    process.kill(holder, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/**
 * Takes a name, or waits until whoever has it is done. What a process that was killed left behind is taken over.
 * Where no file can be made, nobody is kept waiting: the work itself says what it cannot write.
 * @template T
 * @param {string} name of what must not happen twice at a time: `packages of /home/me/dawnline`
 * @param {() => Promise<T>} work
 * @param {{ folder?: string, waiting?: () => void }} [options] where the mark lies, and what to do before a wait
 * @returns {Promise<T>}
 */
export async function exclusively(name, work, { folder = tmpdir(), waiting } = {}) {
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 16)
  const file = path.join(folder, `dawnline-${hash}.lock`)
  for (let told = false; ; ) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return work()
    }
    if (!isHeld(file)) {
      rmSync(file, { force: true })
      continue
    }
    if (!told) waiting?.()
    told = true
    await rest(200)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
