/** Whether an input passes the search and the filter. Every word must be found somewhere, itself or another for it. */
import type { CompiledChoice, CompiledInput } from '../../engine/compiled.ts'
import type { Settings } from '../../engine/evaluate.ts'
import { spreadKey } from '../../engine/spread-key.ts'
import { othersFor, plainWords } from './synonyms.ts'

/** Whether every word of a query, or another for it, is in a text. */
export const matches = (text: string, query: string): boolean => {
  const within = ` ${plainWords(text)}`
  return plainWords(query)
    .split(' ')
    .filter((word) => word !== '')
    .every((word) => othersFor(word).some((other) => within.includes(other)))
}

type Searched = Pick<CompiledInput, 'id' | 'label'> &
  Partial<Pick<CompiledInput, 'display' | 'marks'> & Pick<CompiledChoice, 'options'>>

/** What can be found of an input: its names, its units, its options and the real things on its track. */
const textOf = (
  { id, label, display = [], marks = [], options = [] }: Searched,
  topicLabel: string,
): string =>
  [
    label,
    id,
    id.replaceAll(/[A-Z]/g, ' $&'),
    topicLabel,
    ...display.map(({ text }) => text),
    ...[...marks, ...options].map((one) => one.label),
  ].join(' ')

export const isShown = (
  input: Searched,
  topicLabel: string,
  query: string,
  changed: Settings | null,
): boolean =>
  (!changed || input.id in changed || spreadKey(input.id) in changed) &&
  matches(textOf(input, topicLabel), query)
