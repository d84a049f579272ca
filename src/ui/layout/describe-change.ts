/** A step of the history in words: "launch price 1,500 USD/kg → 200 USD/kg". */
import { inputOfSpread } from '../../engine/spread-key.ts'
import type { Step } from '../../scenario/history.ts'
import type { Snapshot } from '../../scenario/store.ts'
import type { Session } from '../live/session.tsx'
import { lowerFirst } from '../number/label.ts'
import { settingText } from '../number/setting-text.ts'

export const describeChange = (
  { quantity, has }: Pick<Session, 'quantity' | 'has'>,
  { before, after }: Step<Snapshot>,
): string => {
  if (before.opened !== after.opened) return `scenario ${before.opened.title} → ${after.opened.title}`
  const keys = [...new Set([...Object.keys(before.settings), ...Object.keys(after.settings)])].filter(
    (key) => before.settings[key] !== after.settings[key],
  )
  const [first] = keys
  if (first === undefined) return 'nothing'
  if (keys.length > 1) return `${keys.length} inputs`
  const id = inputOfSpread(first) ?? first
  if (!has(id)) return 'nothing'
  const found = quantity(id)
  const name = lowerFirst(found.label)
  if (id !== first) return `the spread of ${name}`
  const from = settingText(found, before.settings[id])
  const to = settingText(found, after.settings[id])
  return `${name} ${from} → ${to}`
}
