/** A step of the history in words: "launch price 1,500 USD/kg → 200 USD/kg". */
import { inputOfSpread, isSpreadKey } from '../../engine/spread-key.ts'
import type { Step } from '../../scenario/history.ts'
import type { Snapshot } from '../../scenario/store.ts'
import type { Session } from '../live/session.tsx'
import { lowerFirst } from '../number/label.ts'
import { settingText, spreadSettingText } from '../number/setting-text.ts'

export const describeChange = (
  { quantity, has }: Pick<Session, 'quantity' | 'has'>,
  { before, after }: Step<Snapshot>,
): string => {
  if (before.opened !== after.opened) return `scenario ${before.opened.title} → ${after.opened.title}`
  const changed = [...new Set([...Object.keys(before.settings), ...Object.keys(after.settings)])]
    .filter((key) => before.settings[key] !== after.settings[key])
    .flatMap((key) => {
      const id = inputOfSpread(key) ?? key
      return has(id) ? [{ key, id }] : []
    })
  const [first] = changed
  if (!first) return 'nothing'
  if (changed.length > 1) return `${changed.length} inputs`
  const found = quantity(first.id)
  const text = isSpreadKey(first.key) ? spreadSettingText : settingText
  const [from, to] = [before, after].map(({ settings }) => text(found, settings[first.key]))
  const name = isSpreadKey(first.key) ? `spread of ${lowerFirst(found.label)}` : lowerFirst(found.label)
  return `${name} ${from} → ${to}`
}
