/** Chooses of which rows a map shows where they do not close. */

import { useId } from 'react'
import type { CompiledQuantity } from '../../engine/compiled.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import type { MappedRows } from '../analysis/mapped.ts'

interface Props {
  readonly rows: readonly CompiledQuantity<QuantityId>[]
  readonly value: MappedRows
  readonly choose: (rows: MappedRows) => void
}

export const RowSelect = ({ rows, value, choose }: Props) => {
  const id = useId()
  return (
    <span className="decide-choice">
      <label htmlFor={id}>{t('Hatched where')}</label>
      <select
        id={id}
        className="picker"
        value={value}
        onChange={({ currentTarget }) =>
          choose(rows.find((row) => row.id === currentTarget.value)?.id ?? 'closing')
        }
      >
        <option value="closing">{t('what closes in orbit no longer does')}</option>
        {rows.map((row) => (
          <option key={row.id} value={row.id}>
            {t('“{label}” does not close', { label: row.label })}
          </option>
        ))}
      </select>
    </span>
  )
}
