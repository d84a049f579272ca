import type { CompiledQuantity, Note } from '../../engine/compiled.ts'
import { Glossed } from '../glossary/glossed.tsx'

/** What each option of a choice means. */
export const OptionNotes = ({
  quantity,
  note,
}: {
  readonly quantity: CompiledQuantity
  readonly note: Note
}) => {
  if (quantity.type !== 'choice') return null
  return (
    <dl className="why-options">
      {quantity.options.map((option) => (
        <div key={option.id}>
          <dt>{option.label}</dt>
          <dd>
            <Glossed text={note.options[option.id]?.why ?? ''} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
