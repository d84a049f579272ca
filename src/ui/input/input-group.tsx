/** Inputs of one topic; assumptions wait behind a button. */

import { memo, useState } from 'react'
import type { CompiledChoice, CompiledInput } from '../../engine/compiled.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { Loaded } from '../live/loaded.tsx'
import { loadCatalogs } from '../live/loads.ts'
import { useScenario, useSession } from '../live/session.tsx'
import { lowerFirst } from '../number/label.ts'
import { CatalogPickers } from './catalog-picker.tsx'
import { ChoiceRow } from './choice-row.tsx'
import { InputRow } from './input-row.tsx'

type AnyInput = CompiledInput<QuantityId> | CompiledChoice<QuantityId>

interface Props {
  readonly id: string
  readonly label: string
  readonly inputs: readonly AnyInput[]
  /** Found by a search, everything shows. */
  readonly state: 'open' | 'closed' | 'found'
}

export const InputGroup = memo(({ id, label, inputs, state }: Props) => {
  const [open, setOpen] = useState(state !== 'closed')
  const [more, setMore] = useState(false)
  const first = state === 'found' ? inputs : inputs.filter((input) => input.main || id === 'main')
  const assumptions = inputs.filter((input) => !first.includes(input))
  return (
    <div className="input-group" data-closed={open ? undefined : true}>
      <div className="input-group-head">
        <h3 className="small-caps">
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {label}
          </button>
        </h3>
        <ResetGroup label={label} inputs={inputs} />
        {!open && <span className="input-count">{inputs.length}</span>}
      </div>
      {open && (
        <>
          {state === 'closed' && (
            <Loaded from={loadCatalogs}>
              {(catalogs) => <CatalogPickers topic={id} catalogs={catalogs} />}
            </Loaded>
          )}
          {first.map(rowOf)}
          {assumptions.length > 0 && (
            <button type="button" className="input-more" aria-expanded={more} onClick={() => setMore(!more)}>
              {more ? t('Fewer assumptions') : t('{length} more assumptions', { length: assumptions.length })}
            </button>
          )}
          {more && assumptions.map(rowOf)}
        </>
      )}
    </div>
  )
})

const rowOf = (input: AnyInput) =>
  input.type === 'input' ? (
    <InputRow key={input.id} input={input} />
  ) : (
    <ChoiceRow key={input.id} choice={input} />
  )

const ResetGroup = ({ label, inputs }: { readonly label: string; readonly inputs: readonly AnyInput[] }) => {
  const { store } = useSession()
  const changed = useScenario((state) => inputs.some((input) => input.id in state.settings))
  if (!changed) return null
  return (
    <button
      type="button"
      className="input-reset"
      aria-label={t('Reset {label} to the defaults', { label: lowerFirst(label) })}
      title={t('Reset this group to the defaults')}
      onClick={() =>
        store.reset(
          'default',
          inputs.map((input) => input.id),
        )
      }
    >
      ↺
    </button>
  )
}
