/** An explanation as plain text, for a mail or a footnote. */
import type { Note } from '../../engine/compiled.ts'
import type { Explanation } from '../../engine/explain.ts'
import { formatValue } from '../number/format-value.ts'

export const whyText = (
  { quantity, value, terms }: Explanation,
  note: Note,
  sources: readonly string[],
  address: string,
): string => {
  const formulas = Object.entries(note.formulas).map(([role, formula]) =>
    role === 'formula' ? `${quantity.id} = ${formula?.text}` : `${quantity.id}, ${role} = ${formula?.text}`,
  )
  return [
    `${quantity.label}: ${formatValue(quantity, value)}`,
    note.why,
    ...formulas,
    ...terms.map(
      (term) => `  ${term.quantity.id} = ${formatValue(term.quantity, term.value)} (${term.quantity.label})`,
    ),
    ...(sources.length > 0 ? ['Sources:', ...sources.map((source) => `  ${source}`)] : []),
    address,
  ].join('\n')
}
