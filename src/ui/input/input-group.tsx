/** Inputs of one topic; assumptions wait behind a button. */
import { memo, useState } from 'react'
import { useScenario, useSession } from '../session.tsx'
import { CatalogPicker } from './catalog-picker.tsx'
import { ChoiceRow } from './choice-row.tsx'
import type { AnyInput } from './input-panel.tsx'
import { InputRow } from './input-row.tsx'

interface Props {
  readonly topic: { readonly id: string; readonly label: string }
  readonly inputs: readonly AnyInput[]
  readonly filtering: boolean
}

export const InputGroup = memo(({ topic, inputs, filtering }: Props) => {
  const { evidence, quantity, has } = useSession()
  const [open, setOpen] = useState(true)
  const [more, setMore] = useState(false)
  const main = filtering ? inputs : inputs.filter((input) => !input.advanced)
  const assumptions = filtering ? [] : inputs.filter((input) => input.advanced)
  const catalogs = filtering
    ? []
    : evidence.catalogs.filter((catalog) => {
        const first = Object.keys(catalog.rows[0]?.sets ?? {}).find(has)
        return first !== undefined && quantity(first).topic === topic.id
      })
  return (
    <section className="input-group" aria-labelledby={`group-${topic.id}`}>
      <header>
        <h3 className="small-caps" id={`group-${topic.id}`}>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {topic.label}
          </button>
        </h3>
        <ResetGroup label={topic.label} inputs={inputs} />
      </header>
      {open && (
        <>
          {catalogs.map((catalog) => (
            <CatalogPicker key={catalog.id} catalog={catalog} />
          ))}
          {main.map(rowOf)}
          {assumptions.length > 0 && (
            <button type="button" className="input-more" aria-expanded={more} onClick={() => setMore(!more)}>
              {more ? 'Fewer assumptions' : `${assumptions.length} more assumptions`}
            </button>
          )}
          {more && assumptions.map(rowOf)}
        </>
      )}
    </section>
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
      aria-label={`Reset ${label.toLowerCase()} to the defaults`}
      title="Reset this group to the defaults"
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
