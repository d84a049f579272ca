/** An input with named options. */
import { memo } from 'react'
import type { CompiledChoice } from '../../engine/compiled.ts'
import { useSession, useValue } from '../session.tsx'
import { AboutLink, ResetRow } from './input-row.tsx'

export const ChoiceRow = memo(({ choice }: { readonly choice: CompiledChoice }) => {
  const { store } = useSession()
  const index = useValue(choice.id)
  const current = choice.options[index]?.id ?? ''
  const standard = choice.options[choice.default]?.id ?? ''
  return (
    <div className="input-row" data-changed={current !== standard ? true : undefined}>
      <div className="input-head">
        <label htmlFor={`choice-${choice.id}`}>{choice.label}</label>
        <AboutLink id={choice.id} label={choice.label} />
        <ResetRow id={choice.id} label={choice.label} value={current} standard={standard} />
      </div>
      <select
        id={`choice-${choice.id}`}
        className="picker"
        value={current}
        onChange={(event) => store.set(choice.id, event.currentTarget.value)}
      >
        {choice.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
})
