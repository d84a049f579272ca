/** Every quantity of the model by topic, as declared. */

import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { CompiledQuantity, Notes } from '../../engine/compiled.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import type { Library } from '../evidence/library.ts'
import { useSession } from '../live/session.tsx'
import { Fold } from './fold.tsx'
import { QuantityEntry } from './quantity-entry.tsx'

/** A search that finds more than this has not been narrow enough to read. */
const most = 30

interface Props {
  readonly notes: Notes
  readonly library: Library
}

export const ModelReference = ({ notes, library }: Props) => {
  const { model } = useSession()
  const [wanted, setWanted] = useState('')
  const needle = useDeferredValue(wanted).trim().toLowerCase()
  const found = useMemo(
    () => (needle === '' ? [] : model.quantities.filter((quantity) => matches(quantity, needle))),
    [model, needle],
  )
  const fieldId = useId()
  const entries = (quantities: readonly CompiledQuantity<QuantityId>[], isBrief = false) =>
    quantities.map((quantity) => {
      const note = notes.quantities[quantity.id]
      return (
        note && (
          <QuantityEntry
            key={quantity.id}
            quantity={quantity}
            note={note}
            library={library}
            isBrief={isBrief}
          />
        )
      )
    })
  return (
    <>
      <p className="reference-find">
        <label htmlFor={fieldId}>{t('Find a quantity')}</label>
        <input
          id={fieldId}
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <span role="status">{needle !== '' && foundText(found.length)}</span>
      </p>
      {needle === ''
        ? model.topics.map(({ id, label }) => {
            const inTopic = model.quantities.filter(({ topic }) => topic === id)
            return (
              <Fold key={id} level={4} title={label} about={countText(inTopic)} early>
                {(isOpened) => entries(inTopic, !isOpened)}
              </Fold>
            )
          })
        : found.length > 0 && (
            <>
              <h4 className="aside-voice">{t('Found')}</h4>
              {entries(found.slice(0, most))}
            </>
          )}
    </>
  )
}

const matches = ({ id, label }: CompiledQuantity, needle: string): boolean =>
  label.toLowerCase().includes(needle) || id.toLowerCase().includes(needle)

const foundText = (count: number): string =>
  count === 0 ? 'none found' : count > most ? `${count} found, the first ${most} shown` : `${count} found`

const countText = (quantities: readonly CompiledQuantity[]): string => {
  const inputs = quantities.filter(({ type }) => type === 'input' || type === 'choice').length
  return `${quantities.length} quantities, ${inputs} of them inputs`
}
