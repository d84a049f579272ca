/** A scenario is a value: what differs from the defaults, and where that came from. */
import type { CompiledChoice, CompiledInput, CompiledModel } from '../engine/compiled.ts'
import { isInput, quantitiesById, type Settings } from '../engine/evaluate.ts'
import { editDistance, nearest } from '../engine/nearest.ts'
import { readAmountText } from './amount-text.ts'

/** What links and files carry. */
export interface Scenario {
  /** Slug of the shipped scenario it began as. */
  readonly slug: string | null
  readonly settings: Settings
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

/** Reads text that is more than a number with a listed unit; throws with a sentence. */
export type AmountReader = (text: string, unit: string) => number

/** A foreign text, short enough for a message. */
export const quoted = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const clean = text.replaceAll(/\p{Cc}/gu, ' ')
  return `"${clean.length > 40 ? `${clean.slice(0, 40)}…` : clean}"`
}

type Outcome = { readonly value?: number | string; readonly problem?: string }

const readChoice = (choice: CompiledChoice, value: unknown): Outcome => {
  const options = choice.options.map(({ id }) => id)
  if (typeof value === 'string' && options.includes(value)) return { value }
  return { problem: `${choice.id} = ${quoted(value)} was left out: it is not one of ${options.join(', ')}.` }
}

const readNumber = (input: CompiledInput, value: unknown, reader?: AmountReader): number | null => {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return null
  const number = readAmountText(input, value)
  if (number !== null || !reader) return number
  try {
    return reader(value, input.unit)
  } catch {
    return null
  }
}

const unitsOf = ({ unit, display }: CompiledInput): string =>
  [...new Set([unit, ...display.map(({ name }) => name)])].filter((name) => name !== '1').join(', ')

const readInput = (input: CompiledInput, raw: unknown, reader?: AmountReader): Outcome => {
  const value = readNumber(input, raw, reader)
  const unit = input.unit === '1' ? '' : ` ${input.unit}`
  if (value === null || Number.isNaN(value)) {
    const units = unitsOf(input)
    const accepted = units === '' ? 'a number' : `a number, or a number with a unit of ${units}`
    return { problem: `${input.id} = ${quoted(raw)} was left out: it is not ${accepted}.` }
  }
  const [least, most] = input.limits
  const nearestPossible = Math.min(Math.max(value, least), most)
  if (!Number.isFinite(nearestPossible))
    return { problem: `${input.id} = ${quoted(raw)} was left out: it is not a finite number.` }
  if (nearestPossible === value) return { value: value === 0 ? 0 : value }
  const bound = value < least ? 'least' : 'most'
  return {
    value: nearestPossible,
    problem: `${input.id} = ${quoted(raw)} became ${nearestPossible}${unit}, the ${bound} possible.`,
  }
}

const isDefault = (quantity: CompiledInput | CompiledChoice, value: number | string): boolean =>
  quantity.type === 'input'
    ? Object.is(value, quantity.default)
    : value === quantity.options[quantity.default]?.id

/**
 * Makes settings that the model accepts from settings that somebody wrote.
 *
 * @param reader Reads amounts beyond numbers with listed units; links have none.
 * @returns Only what differs from the default. Nothing here throws, and nothing gives a number that is not finite.
 */
export const readSettings = (model: CompiledModel, raw: RawSettings, reader?: AmountReader): ReadSettings => {
  const settings: Record<string, number | string> = {}
  const unknown: string[] = []
  const problems: string[] = []
  for (const [id, value] of raw) {
    const quantity = quantitiesById(model).get(id)
    if (!quantity || !isInput(quantity)) {
      unknown.push(id)
      continue
    }
    const read = quantity.type === 'choice' ? readChoice(quantity, value) : readInput(quantity, value, reader)
    if (read.problem !== undefined) problems.push(read.problem)
    if (read.value !== undefined && !isDefault(quantity, read.value)) settings[id] = read.value
  }
  return { settings, unknown, problems }
}

/** Longer names are nobody's slip of the pen, and comparing them costs time. */
const LONGEST_NAME = 60

/** The known name that a person may have meant; null where none is near. */
export const meant = (name: string, known: Iterable<string>): string | null => {
  if (name.length > LONGEST_NAME) return null
  const found = nearest(name, known)
  if (found === null) return null
  return editDistance(name.toLowerCase(), found.toLowerCase()) <= Math.max(1, name.length / 3) ? found : null
}

/** A sentence on a name that no input has, with the one that may have been meant. */
export const unknownName = (model: CompiledModel, id: string): string => {
  if (quantitiesById(model).has(id)) return `${id} is computed and cannot be set.`
  const inputs = model.quantities.filter(isInput).map((q) => q.id)
  const found = meant(id, inputs)
  return found
    ? `${quoted(id)} is not an input; perhaps ${found} is meant.`
    : `${quoted(id)} is not an input.`
}
