/** What can be read without units: a number in the unit that the field shows, or a change of the present value. */
import type { CompiledInput } from '../../engine/compiled.ts'
import { displayUnitFor, fromUnit } from '../../engine/format.ts'

const plain = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$|^[+-]?\.\d+$/
const times = /^([*×/÷])\s*(\d+(?:\.\d+)?)$/
const percent = /^([+-]\d+(?:\.\d+)?)\s*%$/

export const plainAmount = (input: CompiledInput, text: string, current: number): number | null => {
  const typed = text.trim().replaceAll(/[−–]/g, '-')
  if (plain.test(typed)) {
    const unit = displayUnitFor(input.display, current)
    return tidy(fromUnit(Number(typed.replaceAll(',', '')), unit))
  }
  const [, sign, factor] = times.exec(typed) ?? []
  if (factor !== undefined) {
    return tidy(sign === '*' || sign === '×' ? current * Number(factor) : current / Number(factor))
  }
  const [, change] = percent.exec(typed) ?? []
  if (change !== undefined) return tidy(current * (1 + Number(change) / 100))
  return null
}

/** 0.07 USD/kWh must not become 0.07000000000000001 in a link. */
const tidy = (value: number): number => Number(value.toPrecision(15))
