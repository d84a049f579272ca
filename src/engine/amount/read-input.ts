/** A typed value of an input: read, and held against what the input may be. */
import { log } from '../../elementary/index.ts'
import type { CompiledInput, DisplayUnit } from '../compiled.ts'
import { asTyped, type Reading, type ReadOptions, refused } from './amount.ts'
import { exactText, outOfBounds } from './bounds.ts'
import { readAmount } from './read-amount.ts'

const inRange = ({ range: [low, high] }: CompiledInput, value: number): boolean =>
  value >= low && value <= high

/** Values that the text would have, were its number in another of the units that people read it in. */
const otherwise = (
  input: CompiledInput,
  typed: string,
  value: number,
  options: ReadOptions,
): readonly number[] => {
  const declared: DisplayUnit = { name: input.unit, text: input.unit, factor: 1, offset: 0 }
  return [...input.display, declared].flatMap((bare) => {
    const reading = readAmount(typed, input, { ...options, bare })
    return reading.kind === 'value' && reading.value !== value && inRange(input, reading.value)
      ? reading.value
      : []
  })
}

/** How many times larger or smaller; a value beyond zero is as far away as can be. */
const distance = (value: number, from: number): number => {
  const times = Math.abs(log(value / from))
  return Number.isFinite(times) ? times : Number.MAX_VALUE
}

/**
 * Reads what a person typed for an input.
 *
 * @param options As of `readAmount`.
 * @returns A value that may be set, or why it may not; a number without unit that is far out of bounds gets the
 * question which unit was meant: with `bare` in GW, `2e9` is refused and asked whether 2 GW are meant.
 */
export const readInput = (input: CompiledInput, typed: string, options: ReadOptions = {}): Reading => {
  const reading = readAmount(typed, input, options)
  if (reading.kind !== 'value') return reading
  const problem = outOfBounds(input, reading.value)
  if (problem === null) return reading
  const { current = input.default } = options
  // Of several, the one that is nearest to what stands there.
  const [meant] = otherwise(input, typed, reading.value, options).toSorted(
    (a, b) => distance(a, current) - distance(b, current),
  )
  const question = meant === undefined ? '' : `; is ${exactText(input, meant)} meant? Write it with its unit`
  return refused(`${asTyped(typed)} ${problem}${question}`)
}

/** Part of a slider's way below which a value is as good as at its end. */
const AT_THE_END = 0.001

/**
 * What else a number without unit may mean, where what it was read as is odd.
 *
 * @param value What it was read as.
 * @returns A sentence, or null where nothing is odd: `potMass = 350`, read as kg, may mean grams.
 */
export const doubtAbout = (
  input: CompiledInput,
  typed: string,
  value: number,
  options: ReadOptions = {},
): string | null => {
  const [low, high] = input.range
  const atTheEnd = input.scale === 'linear' && value - low < AT_THE_END * (high - low)
  if (value === 0 || (inRange(input, value) && !atTheEnd)) return null
  const others = otherwise(input, typed, value, options)
  const meant = others.find((other) => !atTheEnd || Math.abs(other) > Math.abs(value))
  return meant === undefined
    ? null
    : `${input.id} = ${asTyped(typed)} was read as ${exactText(input, value)}; if ${exactText(input, meant)} is meant, write the unit.`
}
