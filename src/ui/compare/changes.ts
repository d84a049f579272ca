/** Which inputs differ between two scenarios, as people read them. */
import type { CompiledModel } from '../../engine/compiled.ts'
import { isInput, type Settings } from '../../engine/evaluate.ts'
import { spreadKey } from '../../engine/spread-key.ts'
import { lowerFirst } from '../number/label.ts'
import { settingText } from '../number/setting-text.ts'
import { spreadSettingText } from '../number/spread-setting.ts'

export interface Change<Id extends string = string> {
  readonly id: Id
  readonly topic: string
  readonly label: string
  readonly from: string
  readonly to: string
}

/** Inputs that differ, in the model's order; what is not set is at its default. */
export const changesBetween = <Id extends string>(
  model: CompiledModel<Id>,
  from: Settings,
  to: Settings,
): readonly Change<Id>[] =>
  model.quantities.filter(isInput).flatMap((q) => {
    const [before, after] = [from[q.id], to[q.id]]
    const start = q.type === 'input' ? q.default : q.options[q.default]?.id
    const { id, topic, label } = q
    const value = { id, topic, label, from: settingText(q, before), to: settingText(q, after) }
    const [believed, then] = [from[spreadKey(id)], to[spreadKey(id)]]
    const spread = {
      ...{ id, topic, label: `${label}, its spread` },
      ...{ from: spreadSettingText(q, believed), to: spreadSettingText(q, then) },
    }
    return [
      ...(Object.is(before ?? start, after ?? start) ? [] : [value]),
      ...(believed === then ? [] : [spread]),
    ]
  })

/** An input with its text in each of several scenarios. */
export interface Spelled<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly texts: readonly string[]
}

/** Inputs that are not the same in all of some scenarios, in the model's order, as each has them. */
export const changesAmong = <Id extends string>(
  model: CompiledModel<Id>,
  [first = {}, ...others]: readonly Settings[],
): readonly Spelled<Id>[] => {
  const found = others.map((other) => changesBetween(model, first, other))
  const labels = new Map(found.flat().map((change) => [change.label, change]))
  const order = model.quantities.map(({ id }) => id)
  return [...labels.values()]
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map(({ id, label, from }) => ({
      id,
      label,
      texts: [from, ...found.map((side) => side.find((one) => one.label === label)?.to ?? from)],
    }))
}

/** `launch price 1,500 USD/kg → 200 USD/kg`. */
export const changeText = ({ label, from, to }: Change): string => `${lowerFirst(label)} ${from} → ${to}`
