/** Chooses one of all inputs that have a range, by topic. */
import { useId } from 'react'
import type { QuantityId } from '../../model/index.ts'
import { useSession } from '../live/session.tsx'

interface Props {
  readonly label: string
  readonly value: QuantityId
  /** Cannot be chosen: it is taken. */
  readonly other: QuantityId
  readonly choose: (id: QuantityId) => void
}

export const InputSelect = ({ label, value, other, choose }: Props) => {
  const { model, has } = useSession()
  const id = useId()
  const ranged = model.quantities.filter((q) => q.type === 'input' && q.id !== other)
  return (
    <span className="decide-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="picker"
        value={value}
        onChange={({ currentTarget }) => {
          if (has(currentTarget.value)) choose(currentTarget.value)
        }}
      >
        {model.topics.map((topic) => {
          const inputs = ranged.filter((q) => q.topic === topic.id)
          if (inputs.length === 0) return null
          return (
            <optgroup key={topic.id} label={topic.label}>
              {inputs.map((input) => (
                <option key={input.id} value={input.id}>
                  {input.label}
                </option>
              ))}
            </optgroup>
          )
        })}
      </select>
    </span>
  )
}
