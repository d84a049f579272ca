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

/** `launch price 1,500 USD/kg → 200 USD/kg`. */
export const changeText = ({ label, from, to }: Change): string => `${lowerFirst(label)} ${from} → ${to}`
