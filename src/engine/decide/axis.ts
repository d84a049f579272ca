/** Values that an input takes one after the other: a list, or steps between two ends. */
import { pow } from '../../elementary/index.ts'
import { asTyped, type Calculator } from '../amount/amount.ts'
import { readInput } from '../amount/read-input.ts'
import type { CompiledChoice, CompiledInput, CompiledModel } from '../compiled.ts'
import { checkSetting, isInput, quantitiesById } from '../evaluate.ts'
import { must } from '../must.ts'
import { nearest } from '../nearest.ts'

/** An input with the values it takes. */
export interface Axis {
  readonly quantity: CompiledInput | CompiledChoice
  /** As they are set: numbers in the declared unit, ids of options. */
  readonly values: readonly (number | string)[]
  /** As they stand in the array of values. */
  readonly inArray: readonly number[]
  /** Whether equal steps are equal factors. */
  readonly isLog: boolean
}

const MOST = 10_000
const range = /^(.+?)\.\.(.+?)([/*])(\d{1,6})$/s

/** Values from one end to the other, both included: 1, 10, 100 for three equal factors from 1 to 100. */
const steps = (low: number, high: number, count: number, isLog: boolean): readonly number[] =>
  Array.from({ length: count }, (_, n) => {
    if (n === 0) return low
    if (n === count - 1) return high
    const part = n / (count - 1)
    return isLog ? low * pow(high / low, part) : low + part * (high - low)
  })

const axis = (quantity: Axis['quantity'], values: Axis['values'], isLog: boolean): Axis => ({
  quantity,
  values,
  isLog,
  inArray: values.map((value) =>
    quantity.type === 'choice' ? quantity.options.findIndex(({ id }) => id === value) : Number(value),
  ),
})

/** The whole slider, or all options. @param count Of steps along a slider. */
export const wholeAxis = (quantity: CompiledInput | CompiledChoice, count: number): Axis => {
  if (quantity.type === 'choice')
    return axis(
      quantity,
      quantity.options.map(({ id }) => id),
      false,
    )
  const isLog = quantity.scale === 'log' && quantity.range[0] > 0
  return axis(quantity, fitting(quantity, steps(...quantity.range, count, isLog)), isLog)
}

/** What makes sense only in whole steps takes those, each once. */
const fitting = ({ step }: CompiledInput, values: readonly number[]): readonly number[] =>
  step > 0 ? [...new Set(values.map((x) => Math.round(x / step) * step))] : values

const numbersOf = (
  input: CompiledInput,
  text: string,
  calculator: Calculator | undefined,
): { readonly values: readonly number[]; readonly isLog: boolean } => {
  const one = (typed: string): number => {
    const read = readInput(input, typed.trim(), {
      current: input.default,
      ...(calculator ? { calculator } : {}),
    })
    if (read.kind === 'value') return read.value
    throw new Error(
      `${input.id} = ${read.kind === 'unread' ? `${asTyped(typed)} is not an amount` : read.message}`,
    )
  }
  const [, from, to, sign, counted] = range.exec(text) ?? []
  if (from === undefined || to === undefined) {
    if (text.includes('..'))
      throw new Error(
        `${input.id} = ${asTyped(text)} has no number of steps; write ${input.id}=${text}/10 for even steps or ${input.id}=${text}*10 for even factors`,
      )
    return { values: [one(text)], isLog: false }
  }
  const [low, high, count, isLog] = [one(from), one(to), Number(counted), sign === '*']
  if (!(count >= 2 && count <= MOST))
    throw new Error(`${input.id} = ${asTyped(text)}: ${counted} is not a number of values from 2 to ${MOST}`)
  if (isLog && !(low > 0 && high > 0))
    throw new Error(`${input.id} = ${asTyped(text)}: even factors need two ends above zero`)
  return { values: fitting(input, steps(low, high, count, isLog)), isLog }
}

/**
 * Reads an axis.
 *
 * @param text `ID=1,2,3`, `ID=100..1000/10` for ten values in even steps, `ID=100..1000*10` in even factors, lists of
 * both, or options of a choice; an id alone stands for the whole slider, or all options. Values may have units.
 * @param count Of values along a slider.
 * @throws Error with what is wrong and what is accepted.
 */
export const readAxis = (
  model: CompiledModel,
  text: string,
  count: number,
  calculator?: Calculator,
): Axis => {
  const [, id = text, list] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  const quantity = quantitiesById(model).get(id.trim())
  if (!quantity || !isInput(quantity)) {
    const inputs = model.quantities.filter(isInput).map((q) => q.id)
    const what = quantity ? `${id} is computed and cannot be set` : `no input is called ${asTyped(id)}`
    throw new Error(`${what}; the nearest is "${nearest(id.slice(0, 60), inputs)}"`)
  }
  if (list === undefined) return wholeAxis(quantity, count)
  const items = list.split(',').map((item) => item.trim())
  if (quantity.type === 'choice') {
    for (const item of items) {
      const checked = checkSetting(model, quantity.id, item)
      if (!checked.ok) throw new Error(checked.message)
    }
    return axis(quantity, [...new Set(items)], false)
  }
  const read = items.map((item) => numbersOf(quantity, item, calculator))
  const values = [...new Set(read.flatMap((one) => one.values))]
  return axis(quantity, values, read.length === 1 && must(read[0], 'an item').isLog)
}
