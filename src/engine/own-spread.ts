/**
 * Spreads that a person sets: `fixed`, or a range of one's own.
 *
 * A range is written from its low to its high end: `100..400 USD/kg`, and `100..200..400 USD/kg` with the most likely value
 * between them. Without one all values between are equally likely, on a logarithmic slider by their ratio. It stands where it
 * was set, whatever value the input is moved to, and may be set for decisions too.
 */
import { asTyped, type ReadOptions } from './amount/amount.ts'
import { exactText, outOfBounds } from './amount/bounds.ts'
import { readAmount } from './amount/read-amount.ts'
import type { CompiledInput, CompiledModel, CompiledSpread } from './compiled.ts'
import { quantitiesById, type Settings } from './evaluate.ts'
import { inputOfSpread, isSpreadKey, published } from './spread-key.ts'

/** A spread as it was typed: as a setting holds it, or why it cannot be read. */
export type SpreadReading =
  | { readonly kind: 'spread'; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string }

/** What is accepted, for messages. */
const accepted = 'fixed, published, or a range such as'

const example = (input: CompiledInput): string => input.range.map((end) => exactText(input, end)).join('..')

/** The words behind the number of an amount: of `400 USD/kg` the unit. */
const unitBehind = (text: string): string => /^[^\d]*[\d.,\s]*(?:e[-+]?\d+)?\s*(.*)$/i.exec(text)?.[1] ?? ''

const isBare = (text: string): boolean => /^(?:\$|usd)?\s*[-+−]?[\d.,\s]+(?:e[-+]?\d+)?$/i.test(text)

/** The ends of a range; a unit behind the last number is the unit of all that have none. */
const partsOf = (typed: string): readonly string[] => {
  const parts = typed.split(/\.\.|…|\sto\s/).map((part) => part.trim())
  const unit = unitBehind(parts.at(-1) ?? '')
  return parts.map((part) => (unit !== '' && isBare(part) ? `${part} ${unit}` : part))
}

/**
 * Reads a spread that somebody typed or linked.
 *
 * @param typed `fixed`, `published`, `LOW..HIGH` or `LOW..MOST LIKELY..HIGH`; each end as an input's value is typed.
 * @returns The setting, in the declared unit: `100..400 USD/kg` is `100..400`. A message with the bad
 * text and what is accepted where it is none.
 */
export const readSpread = (input: CompiledInput, typed: string, options: ReadOptions = {}): SpreadReading => {
  const refused = (why: string): SpreadReading => ({ kind: 'refused', message: `${asTyped(typed)} ${why}` })
  const word = typed.trim().toLowerCase()
  if (word === 'fixed' || word === published) return { kind: 'spread', text: word }
  const parts = partsOf(typed)
  if (parts.length < 2 || parts.length > 3) return refused(`is not ${accepted} ${example(input)}`)
  const values: number[] = []
  for (const part of parts) {
    const reading = readAmount(part, input, options)
    if (reading.kind !== 'value')
      return refused(`cannot be read: ${reading.kind === 'refused' ? reading.message : asTyped(part)}`)
    const problem = outOfBounds({ ...input, step: 0 }, reading.value)
    if (problem !== null) return refused(`cannot be: ${exactText(input, reading.value)} ${problem}`)
    values.push(reading.value === 0 ? 0 : reading.value)
  }
  const rising = values.every((value, n) => n === 0 || value >= (values[n - 1] ?? value))
  if (!rising)
    return refused('does not rise: write the low end first, then the most likely value, then the high end')
  if (values[0] === values.at(-1)) return refused('has no width; write fixed for what is not drawn')
  return { kind: 'spread', text: values.map(String).join('..') }
}

/**
 * The spread that a setting stands for.
 *
 * @param text As `readSpread` gives it.
 * @returns Null for what is fixed: `100..400` of a price, whose slider is logarithmic, is log-uniform from 100 to 400.
 */
export const spreadFrom = (input: CompiledInput, text: string): CompiledSpread | null => {
  if (text === 'fixed') return null
  const [low = Number.NaN, second = Number.NaN, third] = text.split('..').map(Number)
  if (third !== undefined) return { shape: 'triangular', low, mode: second, high: third, own: true }
  return { shape: input.scale === 'log' && low > 0 ? 'loguniform' : 'uniform', low, high: second, own: true }
}

/**
 * A model with the spreads that settings give its inputs; everything else is the same.
 *
 * @returns The model itself where the settings give none.
 */
export const believed = <Id extends string>(
  model: CompiledModel<Id>,
  settings: Settings,
): CompiledModel<Id> => {
  const keys = Object.keys(settings).filter(isSpreadKey)
  if (keys.length === 0) return model
  const own = new Map(keys.map((key) => [inputOfSpread(key), String(settings[key])]))
  return {
    ...model,
    quantities: model.quantities.map((q) => {
      const text = own.get(q.id)
      return q.type === 'input' && text !== undefined ? { ...q, spread: spreadFrom(q, text) } : q
    }),
  }
}

/** The input that a key of settings speaks of, where it is one whose spread can be set. */
export const spreadInput = (model: CompiledModel, key: string): CompiledInput | null => {
  const id = inputOfSpread(key)
  const found = id === null ? undefined : quantitiesById(model).get(id)
  return found?.type === 'input' ? found : null
}
