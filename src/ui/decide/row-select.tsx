/** Chooses of which rows a map shows where they do not close: those that close as set, or up to four by name. */

import { useId } from 'react'
import type { CompiledQuantity } from '../../engine/compiled.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { type MappedRows, mostMappedRows } from '../analysis/mapped.ts'

interface Props {
  readonly rows: readonly CompiledQuantity<QuantityId>[]
  readonly value: MappedRows
  readonly choose: (rows: MappedRows) => void
}

/** A list keeps its focus when what is chosen in it changes. */
const keys = ['first', 'second', 'third', 'fourth'] as const

export const RowSelect = ({ rows, value, choose }: Props) => {
  const chosen = value === 'closing' ? [] : value
  // One list more than rows are chosen, for the next one.
  const shown = keys.slice(0, Math.min(chosen.length + 1, mostMappedRows))
  const set = (place: number, id: string) => {
    const row = rows.find((one) => one.id === id)?.id
    const next = [...chosen.slice(0, place), ...(row ? [row] : []), ...chosen.slice(place + 1)]
    choose(next.length > 0 ? next : 'closing')
  }
  return shown.map((key, place) => (
    <OneRow
      key={key}
      label={place === 0 ? t('Hatched where') : t('or where')}
      none={chosen.length === 0 ? t('what is met in orbit no longer is') : t('no other row')}
      rows={rows.filter(({ id }) => id === chosen[place] || !chosen.includes(id))}
      value={chosen[place] ?? ''}
      choose={(id) => set(place, id)}
    />
  ))
}

interface OneProps {
  readonly label: string
  /** What it says while no row is chosen. */
  readonly none: string
  readonly rows: Props['rows']
  readonly value: string
  readonly choose: (id: string) => void
}

const OneRow = ({ label, none, rows, value, choose }: OneProps) => {
  const id = useId()
  return (
    <span className="decide-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="picker"
        value={value}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{none}</option>
        {rows.map((row) => (
          <option key={row.id} value={row.id}>
            {t('“{label}” is not met', { label: row.label })}
          </option>
        ))}
      </select>
    </span>
  )
}
