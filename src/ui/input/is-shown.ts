/** Whether an input passes the search and the filter. Every word must be found somewhere. */

import type { Settings } from '../../engine/evaluate.ts'
import { spreadKey } from '../../engine/spread-key.ts'

export const isShown = (
  input: { readonly id: string; readonly label: string },
  topicLabel: string,
  query: string,
  changed: Settings | null,
): boolean => {
  if (changed && !(input.id in changed || spreadKey(input.id) in changed)) return false
  const text = `${input.label} ${input.id} ${topicLabel}`.toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
