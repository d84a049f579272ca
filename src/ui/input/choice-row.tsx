/** An input with named options. */
import { memo, useId } from 'react'
import type { CompiledChoice } from '../../engine/compiled.ts'
import type { QuantityId } from '../../model/index.ts'
import { EveryMove, useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { AboutButton } from './about-button.tsx'
import { IdleNote } from './idle-note.tsx'
import { ResetRow } from './reset-row.tsx'

interface Props {
  readonly choice: CompiledChoice<QuantityId>
}

export const ChoiceRow = memo(({ choice }: Props) => (
  <EveryMove>
    <Row choice={choice} />
  </EveryMove>
))

const Row = ({ choice }: Props) => {
  const { store, number } = useSession()
  const pickerId = useId()
  const index = useLive(() => number(choice.id).value)
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
      <IdleNote id={choice.id} />
    </div>
  )
}
