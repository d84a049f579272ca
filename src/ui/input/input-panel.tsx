/** The inputs: the main ones first, then all of them in the order of the chain, with a search. */
import { t } from '../../words/words.ts'
import '../live/details.ts'
import { useDeferredValue, useMemo, useState } from 'react'
import { isInput } from '../../engine/evaluate.ts'
import { leadingInputs } from '../../model/headline.ts'
import { Loaded } from '../live/loaded.tsx'
import { loadCatalogs } from '../live/loads.ts'
import { useScenario, useSession } from '../live/session.tsx'
import { FoundRows } from './found-rows.tsx'
import { InputGroup } from './input-group.tsx'
import { isShown } from './is-shown.ts'
import { ResetAll } from './reset-all.tsx'

export const InputPanel = () => {
  const { model } = useSession()
  const [query, setQuery] = useState('')
  const [changedOnly, setChangedOnly] = useState(false)
  const settings = useScenario((state) => (changedOnly ? state.settings : null))
  const changed = useScenario((state) => Object.keys(state.settings).length)
  const wanted = useDeferredValue(query)
  const groups = useMemo(
    () =>
      model.topics
        .map(({ id, label }) => ({
          id,
          label,
          inputs: model.quantities.filter(isInput).filter((input) => input.topic === id),
        }))
        .filter(({ inputs }) => inputs.length > 0),
    [model],
  )
  const main = useMemo(
    () =>
      leadingInputs.flatMap((id) => model.quantities.filter(isInput).find((input) => input.id === id) ?? []),
    [model],
  )
  const filtering = wanted.trim() !== '' || changedOnly
  const found = filtering
    ? groups
        .map((group) => ({
          ...group,
          inputs: group.inputs.filter((input) => isShown(input, group.label, wanted, settings)),
        }))
        .filter(({ inputs }) => inputs.length > 0)
    : []

  return (
    <>
      <div className="input-tools">
        <input
          type="search"
          className="input-search"
          placeholder={t('Find an input')}
          aria-label={t('Find an input')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <label className="input-filter">
          <input
            type="checkbox"
            checked={changedOnly}
            onChange={(event) => setChangedOnly(event.currentTarget.checked)}
          />
          {t('Changed')}
          {changed > 0 ? ` (${changed})` : ''}
        </label>
        <ResetAll changed={changed} count={model.quantities.filter(isInput).length} />
      </div>
      {wanted.trim() !== '' && (
        <Loaded from={loadCatalogs}>{(catalogs) => <FoundRows catalogs={catalogs} query={wanted} />}</Loaded>
      )}
      {filtering ? (
        found.map((group) => <InputGroup key={`found ${group.id}`} {...group} state="found" />)
      ) : (
        <>
          <InputGroup id="main" label={t('Main inputs')} inputs={main} state="open" />
          {groups.map((group) => (
            <InputGroup key={group.id} {...group} state="closed" />
          ))}
        </>
      )}
      {filtering && found.length === 0 && (
        <p className="input-none">
          {changedOnly
            ? t('Nothing is changed from the model’s defaults.')
            : t('No input is called “{wanted}”.', { wanted })}
        </p>
      )}
    </>
  )
}
