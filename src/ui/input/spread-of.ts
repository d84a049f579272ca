/** What is believed of an input at present. */
import type { CompiledInput, CompiledSpread } from '../../engine/compiled.ts'
import { spreadFrom } from '../../engine/own-spread.ts'
import { spreadAt } from '../../engine/spread.ts'
import { spreadKey } from '../../engine/spread-key.ts'
import type { QuantityId } from '../../model/index.ts'
import type { Session } from '../live/session.tsx'

/** The setting of its spread; undefined where it is as published. */
export const spreadSettingOf = ({ store }: Pick<Session, 'store'>, id: QuantityId): string | undefined => {
  const setting = store.getState().settings[spreadKey(id)]
  return setting === undefined ? undefined : String(setting)
}

/** The spread from which the input is drawn, around the value that is set; null where it is not drawn. */
export const spreadOf = (
  session: Pick<Session, 'store' | 'number'>,
  input: CompiledInput<QuantityId>,
): CompiledSpread | null => {
  const setting = spreadSettingOf(session, input.id)
  const known = setting === undefined ? input : { ...input, spread: spreadFrom(input, setting) }
  return spreadAt(known, session.number(input.id).value)
}
