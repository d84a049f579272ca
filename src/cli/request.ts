/** Command line → settings. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { checkSetting, isInput, quantitiesById, type Settings } from '../engine/evaluate.ts'
import { nearest } from '../engine/nearest.ts'
import { readScenarioFile } from '../scenario/file.ts'
import { decodeLink } from '../scenario/link.ts'
import { UsageError } from './failure.ts'

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
  for (const text of sets) {
    const [id, value] = await readSet(text)
    settings[id] = value
  }
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
  const { parseAmount } = await import('../engine/units.ts')
  const { settings, problems } = readScenarioFile(model, readFileSync(name, 'utf8'), { reader: parseAmount })
  if (problems.length > 0) throw new UsageError(`${name}:\n${problems.map((p) => `  ${p}`).join('\n')}`)
  return { scenario: name, settings }
}

/** Reads one `id=value`; units load mathjs only when one is typed. */
const readSet = async (text: string): Promise<readonly [string, number | string]> => {
  const [, id = '', typed = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  if (id === '') throw new UsageError(`--set ${text} is not ID=VALUE`)
  const quantity = quantitiesById(model).get(id)
  const value = quantity?.type === 'input' ? await readNumber(id, quantity.unit, typed) : typed
  if (quantity && !isInput(quantity))
    throw new UsageError(`${id} is computed and cannot be set; see why ${id}`)
  const checked = checkSetting(model, id, value)
  if (!checked.ok) throw new UsageError(checked.message)
  return [id, checked.value]
}

const readNumber = async (id: string, unit: string, typed: string): Promise<number> => {
  const plain = typed.trim() === '' ? Number.NaN : Number(typed)
  if (Number.isFinite(plain)) return plain
  const { parseAmount } = await import('../engine/units.ts')
  try {
    return parseAmount(typed, unit)
  } catch (error) {
    throw new UsageError(`${id} = ${(error as Error).message}`)
  }
}
