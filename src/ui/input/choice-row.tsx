/** An input with named options. */
import { memo, useId } from 'react'
import type { CompiledChoice } from '../../engine/compiled.ts'
import { useReading, useSession, useValueOf } from '../session.tsx'
import { AboutButton } from './about-button.tsx'
import { ResetRow } from './reset-row.tsx'

export const ChoiceRow = memo(({ choice }: { readonly choice: CompiledChoice }) => {
  const { store } = useSession()
  const pickerId = useId()
  const index = useReading(useValueOf(choice.id))
  const current = choice.options[index]?.id ?? ''
  const standard = choice.options[choice.default]?.id ?? ''
  return (
    <div className="input-row" data-changed={current !== standard ? true : undefined}>
      <div className="input-head">
        <span className="input-name">
          <label htmlFor={pickerId}>{choice.label}</label>
          <AboutButton id={choice.id} label={choice.label} />
        </span>
        <ResetRow id={choice.id} label={choice.label} standard={standard} />
      </div>
      <select
        id={pickerId}
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
