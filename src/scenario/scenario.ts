/** A scenario is a value: what differs from the defaults, and where that came from. */
import { acceptedBy, asTyped, type Calculator } from '../engine/amount/amount.ts'
import { exactText, nearestPossible, outOfBounds } from '../engine/amount/bounds.ts'
import { readAmount } from '../engine/amount/read-amount.ts'
import type { CompiledChoice, CompiledInput, CompiledModel } from '../engine/compiled.ts'
import { isInput, quantitiesById, type Settings } from '../engine/evaluate.ts'
import { readSpread, spreadInput } from '../engine/own-spread.ts'
import { published } from '../engine/spread-key.ts'

/** What links and files carry. */
export interface Scenario {
  /** Slug of the shipped scenario it began as. */
  readonly slug: string | null
  readonly settings: Settings
  /** The name that its author gave it, and what else the author says; links and files carry both. */
  readonly title?: string
  readonly note?: string
}

/** Settings as somebody wrote them, of any version and of any quality. */
export type RawSettings = ReadonlyMap<string, unknown>

export interface ReadSettings {
  readonly settings: Settings
  /** Ids that no input has; nothing was done with them. */
  readonly unknown: readonly string[]
  /** What was left out or brought within limits, in sentences. */
  readonly problems: readonly string[]
}

/** A foreign text, short enough for a message. */
export const quoted = (value: unknown): string => {
  if (typeof value === 'string') return asTyped(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : `"${value}"`
}

type Outcome = { readonly value?: number | string; readonly problem?: string }

const readChoice = (choice: CompiledChoice, value: unknown): Outcome => {
  const options = choice.options.map(({ id }) => id)
  if (typeof value === 'string' && options.includes(value)) return { value }
  return { problem: `${choice.id} = ${quoted(value)} was left out: it is not one of ${options.join(', ')}.` }
}

const readInput = (input: CompiledInput, raw: unknown, calculator?: Calculator): Outcome => {
  const leftOut = (why: string): Outcome => ({ problem: `${input.id} = ${why}; it was left out.` })
  if (typeof raw !== 'number' && typeof raw !== 'string')
    return leftOut(`${quoted(raw)} is not ${acceptedBy(input)}`)
  if (typeof raw === 'number') return within(input, raw, String(raw), leftOut)
  const reading = readAmount(raw, input, calculator ? { calculator } : {})
  if (reading.kind !== 'value') return leftOut(reading.message)
  return within(input, reading.value, raw, leftOut)
}

/** A value brought within the limits, and to a whole number where only these make sense. */
const within = (
  input: CompiledInput,
  value: number,
  written: string,
  leftOut: (why: string) => Outcome,
): Outcome => {
  if (!Number.isFinite(value)) return leftOut(`${quoted(written)} is too large for a number`)
  const problem = outOfBounds(input, value)
  if (problem === null) return { value: value === 0 ? 0 : value }
  const possible = nearestPossible(input, value)
  return {
    value: possible,
    problem: `${input.id} = ${quoted(written)} ${problem}; it became ${exactText(input, possible)}.`,
  }
}

const readBelief = (input: CompiledInput, key: string, raw: unknown, calculator?: Calculator): Outcome => {
  const read = readSpread(
    input,
    typeof raw === 'string' ? raw : quoted(raw),
    calculator ? { calculator } : {},
  )
  return read.kind === 'spread'
    ? { value: read.text }
    : { problem: `${key} = ${read.message}; it was left out.` }
}

const isDefault = (quantity: CompiledInput | CompiledChoice, value: number | string): boolean =>
  quantity.type === 'input'
    ? Object.is(value, quantity.default)
    : value === quantity.options[quantity.default]?.id

/**
 * Makes settings that the model accepts from settings that somebody wrote.
 *
 * @param calculator Reads amounts beyond numbers with the units of an input, where it is loaded.
 * @returns Only what differs from the default. Nothing here throws, and nothing gives a number that is not finite.
 */
export const readSettings = (
  model: CompiledModel,
  raw: RawSettings,
  calculator?: Calculator,
): ReadSettings => {
  const settings: Record<string, number | string> = {}
  const unknown: string[] = []
  const problems: string[] = []
  for (const [id, value] of raw) {
    const believedOf = spreadInput(model, id)
    if (believedOf) {
      const read = readBelief(believedOf, id, value, calculator)
      if (read.problem !== undefined) problems.push(read.problem)
      if (read.value !== undefined && read.value !== published) settings[id] = read.value
      continue
    }
    const quantity = quantitiesById(model).get(id)
    if (!quantity || !isInput(quantity)) {
      unknown.push(id)
      continue
    }
    const read =
      quantity.type === 'choice' ? readChoice(quantity, value) : readInput(quantity, value, calculator)
    if (read.problem !== undefined) problems.push(read.problem)
    if (read.value !== undefined && !isDefault(quantity, read.value)) settings[id] = read.value
  }
  return { settings, unknown, problems }
}
