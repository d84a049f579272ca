/** A step of the history in words: "launch price 1,500 USD/kg → 200 USD/kg". */
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
  const ids = [...new Set([...Object.keys(before.settings), ...Object.keys(after.settings)])]
    .filter(has)
    .filter((id) => before.settings[id] !== after.settings[id])
  const [first] = ids
  if (first === undefined) return 'nothing'
  if (ids.length > 1) return `${ids.length} inputs`
  const found = quantity(first)
  const from = settingText(found, before.settings[first])
  const to = settingText(found, after.settings[first])
  return `${lowerFirst(found.label)} ${from} → ${to}`
}
