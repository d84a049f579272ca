/** All inputs, in the order of the chain, with a search and a filter for what was changed. */
import { useDeferredValue, useMemo, useState } from 'react'
import type { CompiledChoice, CompiledInput } from '../../engine/compiled.ts'
import { useScenario, useSession } from '../session.tsx'
import { InputGroup } from './input-group.tsx'
import { isShown } from './is-shown.ts'

export type AnyInput = CompiledInput | CompiledChoice

export const InputPanel = () => {
  const { model } = useSession()
  const [query, setQuery] = useState('')
  const [changedOnly, setChangedOnly] = useState(false)
  const settings = useScenario((state) => state.settings)
  const wanted = useDeferredValue(query)
  const groups = useMemo(
    () =>
      model.topics
        .map((topic) => ({
          topic,
          inputs: model.quantities.filter(
            (quantity): quantity is AnyInput =>
              quantity.topic === topic.id && (quantity.type === 'input' || quantity.type === 'choice'),
          ),
        }))
        .filter(({ inputs }) => inputs.length > 0),
    [model],
  )
  const changed = Object.keys(settings).length
  const filtering = wanted.trim() !== '' || changedOnly
  const visible = groups
    .map(({ topic, inputs }) => ({
      topic,
      inputs: filtering
        ? inputs.filter((input) => isShown(input, topic.label, wanted, changedOnly ? settings : null))
        : inputs,
    }))
    .filter(({ inputs }) => inputs.length > 0)

  return (
    <>
      <div className="input-tools">
        <input
          type="search"
          className="input-search"
          placeholder="Find an input"
          aria-label="Find an input"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <label className="input-filter">
          <input
            type="checkbox"
            checked={changedOnly}
            onChange={(event) => setChangedOnly(event.currentTarget.checked)}
          />
          Changed only{changed > 0 ? ` (${changed})` : ''}
        </label>
        <ResetAll changed={changed} />
      </div>
      {visible.map(({ topic, inputs }) => (
        <InputGroup key={topic.id} topic={topic} inputs={inputs} filtering={filtering} />
      ))}
      {visible.length === 0 && (
        <p className="input-none">
          {changedOnly ? 'Nothing is changed from the model’s defaults.' : `No input is called “${wanted}”.`}
        </p>
      )}
    </>
  )
}

const ResetAll = ({ changed }: { readonly changed: number }) => {
  const { store } = useSession()
  const asOpened = useScenario((state) => state.settings === state.opened.settings)
  const fromScenario = useScenario((state) => Object.keys(state.opened.settings).length > 0)
  if (changed === 0 && asOpened) return null
  return (
    <p className="input-resets">
      Reset to{' '}
      {fromScenario && (
        <>
          <button type="button" disabled={asOpened} onClick={() => store.reset('opened')}>
            as opened
          </button>
          {' or '}
        </>
      )}
      <button type="button" disabled={changed === 0} onClick={() => store.reset('default')}>
        model defaults
      </button>
    </p>
  )
}
