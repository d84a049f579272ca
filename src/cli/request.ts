/** Command line → settings. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { doubtAbout, readInput } from '../engine/amount/read-input.ts'
import type { CompiledInput } from '../engine/compiled.ts'
import { checkSetting, isInput, quantitiesById, type Settings } from '../engine/evaluate.ts'
import { nearest } from '../engine/nearest.ts'
import { readScenarioFile } from '../scenario/file.ts'
import { decodeLink } from '../scenario/link.ts'
import { UsageError } from './failure.ts'
import { idleNotes } from './idle.ts'

/** What to evaluate. */
export interface Request {
  /** Slug, file or `custom`. */
  readonly scenario: string
  readonly settings: Settings
}

/** Reads `--scenario` and `--set`. @throws UsageError with the nearest id or what is accepted. */
export const readRequest = async (
  scenario: string | undefined,
  sets: readonly string[],
): Promise<Request> => {
  const base = await openScenario(scenario)
  const settings: Record<string, number | string> = { ...base.settings }
  const ids: string[] = []
  for (const text of sets) {
    const [id, value] = await readSet(text, settings)
    settings[id] = value
    ids.push(id)
  }
  for (const note of await idleNotes(settings, ids)) console.error(`note: ${note}`)
  return { scenario: base.scenario, settings }
}

const shipped = new Map(scenarios.map(({ slug, settings }) => [slug, settings]))

const openScenario = async (name: string | undefined): Promise<Request> => {
  if (name === undefined) return { scenario: 'default', settings: {} }
  const settings = shipped.get(name)
  if (settings) return { scenario: name, settings }
  if (/^https?:|[?&=]/.test(name)) return fromLink(name)
  // npm runs scripts in the project's folder and says where it was called from.
  const file = resolve(process.env['INIT_CWD'] ?? '.', name)
  if (existsSync(file)) return fromFile(file)
  throw new UsageError(
    `no scenario "${name}": it is no file, and the nearest shipped one is "${nearest(name, shipped.keys())}" (see list scenarios)`,
  )
}

const fromLink = (link: string): Request => {
  const { settings, scenario, problems } = decodeLink(model, link, { shipped })
  for (const problem of problems) console.error(`note: ${problem}`)
  return { scenario: scenario ?? 'link', settings }
}

const fromFile = async (name: string): Promise<Request> => {
  const { calculator } = await import('../engine/units.ts')
  const { settings, problems } = readScenarioFile(model, readFileSync(name, 'utf8'), { calculator })
  if (problems.length > 0) throw new UsageError(`${name}:\n${problems.map((p) => `  ${p}`).join('\n')}`)
  return { scenario: name, settings }
}

/** Reads one `id=value`, as a change of what stands there where it is one; units load mathjs only when one is typed. */
const readSet = async (text: string, before: Settings): Promise<readonly [string, number | string]> => {
  const [, id = '', typed = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  if (id === '') throw new UsageError(`--set ${text} is not ID=VALUE`)
  const quantity = quantitiesById(model).get(id)
  if (quantity && !isInput(quantity))
    throw new UsageError(`${id} is computed and cannot be set; see why ${id}`)
  if (quantity?.type === 'input') return [id, await readNumber(quantity, typed, before)]
  const checked = checkSetting(model, id, typed)
  if (!checked.ok) throw new UsageError(checked.message)
  return [id, checked.value]
}

const readNumber = async (input: CompiledInput, typed: string, before: Settings): Promise<number> => {
  const options = { current: Number(before[input.id] ?? input.default) }
  const plain = readInput(input, typed, options)
  const reading =
    plain.kind === 'value'
      ? plain
      : readInput(input, typed, { ...options, calculator: (await import('../engine/units.ts')).calculator })
  if (reading.kind !== 'value') throw new UsageError(`${input.id} = ${reading.message}`)
  const doubt = doubtAbout(input, typed, reading.value, options)
  if (doubt !== null) console.error(`note: ${doubt}`)
  return reading.value
}
