/** `--scenario`: a shipped scenario, a file, a link of the page, or standard input → settings. */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { asTyped } from '../engine/amount/amount.ts'
import type { Settings } from '../engine/evaluate.ts'
import { readScenarioFile } from '../scenario/file.ts'
import { decodeLink, defaultsSlug } from '../scenario/link.ts'
import { capped, unknownNames } from '../scenario/problems.ts'
import { readSettings } from '../scenario/scenario.ts'
import { UsageError, unknown } from './failure.ts'

/** What to evaluate. */
export interface Request {
  /** Slug, file, `link` or `default`, with how many inputs were changed since. */
  readonly scenario: string
  readonly settings: Settings
}

const shipped = new Map(scenarios.map(({ slug, settings }) => [slug, settings]))

/** A shipped scenario, or the defaults: `defaults` as links and the page call them, `default` as this program's JSON does. */
const byName = (name: string): Request | undefined => {
  if (name === defaultsSlug || name === 'default') return { scenario: 'default', settings: {} }
  const settings = shipped.get(name)
  return settings && { scenario: name, settings }
}

const units = async () => (await import('../engine/units.ts')).calculator

/** Reads a scenario. @throws UsageError that says what is accepted. */
export const openScenario = async (name: string | undefined): Promise<Request> => {
  if (name === undefined) return { scenario: 'default', settings: {} }
  if (name === '') throw new UsageError('--scenario "" names nothing; leave it out for the defaults')
  const named = byName(name)
  if (named) return named
  if (name === '-') return fromFile(0, 'standard input')
  // npm runs scripts in the project's folder and says where it was called from.
  const file = resolve(process.env['INIT_CWD'] ?? '.', name)
  const found = name.length < 4096 ? statSync(file, { throwIfNoEntry: false }) : undefined
  if (found?.isDirectory()) throw new UsageError(`--scenario ${asTyped(name)} is a folder, not a file`)
  if (found) return fromFile(file, name)
  if (/^https?:|[?&=]/.test(name)) return fromLink(name)
  // Names have small letters and people write others; after files, whose names may differ in nothing else.
  const meant = byName(name.trim().toLowerCase())
  if (meant) return meant
  throw unknown(
    'no scenario',
    name,
    [defaultsSlug, ...shipped.keys()],
    ': it is no file either (see list scenarios)',
  )
}

/** A page of a shipped scenario, `…/s/ai1/`, is that scenario where the link says nothing else. */
const queryOf = (link: string): string => {
  const [, slug] = /^https?:[^?#]*\/s\/([a-z0-9-]+)\/?(?:#.*)?$/.exec(link) ?? []
  return slug === undefined ? link : `?s=${slug}`
}

const fromLink = async (link: string): Promise<Request> => {
  const query = queryOf(link)
  const plain = decodeLink(model, query, { shipped })
  const read =
    plain.problems.length === 0 ? plain : decodeLink(model, query, { shipped, calculator: await units() })
  for (const problem of read.problems) note(problem)
  if (read.compare) note('The second scenario of the link, with which it compares, was left out.')
  return { scenario: read.scenario ?? 'link', settings: read.settings }
}

const note = (text: string): void => console.error(`note: ${text}`)

const MOST_BYTES = 8_000_000

/** A file's bytes; devices without end and huge files are refused before they fill the memory. */
const bytesOf = (file: string | number, name: string): Buffer => {
  try {
    const descriptor = typeof file === 'number' ? file : openSync(file, 'r')
    try {
      return readAll(descriptor, name)
    } finally {
      if (descriptor !== file) closeSync(descriptor)
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${asTyped(name)} cannot be read: ${(error as Error).message}`)
  }
}

const readAll = (descriptor: number, name: string): Buffer => {
  const parts: Buffer[] = []
  let size = 0
  for (;;) {
    const part = Buffer.alloc(65_536)
    const count = readSome(descriptor, part)
    if (count === 0) return Buffer.concat(parts, size)
    parts.push(part.subarray(0, count))
    size += count
    if (size > MOST_BYTES) throw new UsageError(`${asTyped(name)} has more than ${MOST_BYTES} bytes`)
  }
}

const readSome = (descriptor: number, into: Buffer): number => {
  for (;;) {
    try {
      return readSync(descriptor, into)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'EOF') return 0
      // A terminal or pipe that has nothing yet.
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

const fromFile = async (file: string | number, name: string): Promise<Request> => {
  const bytes = bytesOf(file, name)
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  try {
    const { settings, problems } = isArchive
      ? await readWorkbook(bytes)
      : readScenarioFile(model, bytes.toString('utf8'), { calculator: await units() })
    if (problems.length > 0) throw new UsageError(problems.map((problem) => `\n  ${problem}`).join(''))
    return { scenario: name, settings }
  } catch (error) {
    throw new UsageError(`${asTyped(name)}: ${(error as Error).message}`)
  }
}

const readWorkbook = async (bytes: Uint8Array) => {
  const { readWorkbookInputs } = await import('../export/xlsx-inputs.ts')
  const read = readSettings(model, await readWorkbookInputs(bytes), await units())
  return {
    settings: read.settings,
    problems: capped([...read.problems, ...unknownNames(model, read.unknown)]),
  }
}
