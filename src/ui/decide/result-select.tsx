/** Chooses one of some results. */
import { useId } from 'react'
import type { QuantityId } from '../../model/index.ts'
import { useSession } from '../live/session.tsx'
import { lowerFirst } from '../number/label.ts'

interface Props {
  readonly label: string
  readonly from: readonly QuantityId[]
  readonly value: QuantityId
  readonly choose: (id: QuantityId) => void
}

export const ResultSelect = ({ label, from, value, choose }: Props) => {
  const { has, quantity } = useSession()
  const id = useId()
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
        {from.filter(has).map((one) => (
          <option key={one} value={one}>
            {lowerFirst(quantity(one).label)}
          </option>
        ))}
      </select>
    </span>
  )
}
