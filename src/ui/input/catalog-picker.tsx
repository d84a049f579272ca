/** A row of a catalog sets several inputs at once, and says which; changing one of them makes it "custom". */
import { useId, useMemo } from 'react'
import priceIndex from '../../../seeds/price-index.json'
import type { Settings } from '../../engine/evaluate.ts'
import type { Catalog } from '../evidence/evidence.ts'
import { useScenario, useSession } from '../live/session.tsx'
import { lowerFirst } from '../number/label.ts'
import { factsText } from './catalog-facts.ts'

interface Props {
  readonly topic: string
  readonly catalogs: readonly Catalog[]
}

export const CatalogPickers = ({ topic, catalogs }: Props) => {
  const { quantity, has } = useSession()
  return catalogs
    .filter((catalog) => {
      const first = Object.keys(catalog.rows[0]?.sets ?? {}).find(has)
      return first !== undefined && quantity(first).topic === topic
    })
    .map((catalog) => <CatalogPicker key={catalog.id} catalog={catalog} />)
}

const CatalogPicker = ({ catalog }: { readonly catalog: Catalog }) => {
  const { store, quantity, has } = useSession()
  const pickerId = useId()
  const defaultOf = (id: string): number | string | undefined => {
    if (!has(id)) return undefined
    const found = quantity(id)
    if (found.type === 'input') return found.default
    return found.type === 'choice' ? found.options[found.default]?.id : undefined
  }
  const ids = useMemo(
    () => [...new Set(catalog.rows.flatMap((row) => Object.keys(row.sets)))].filter(has),
    [catalog, has],
  )
  const sets = ids.map((id) => lowerFirst(quantity(id).label))
  // What another row set must not stay behind.
  const standards = Object.fromEntries(ids.map((id) => [id, defaultOf(id) ?? '']))
  const current = useScenario((state) => rowInForce(catalog.rows, state.settings, standards))
  const row = catalog.rows.find((candidate) => candidate.id === current)
  const told = row ? [factsText(row, priceIndex.dollarsOf), row.note].filter((text) => text !== '') : []
  return (
    <div className="input-row catalog">
      <div className="input-head">
        <label htmlFor={pickerId}>{catalog.label}</label>
      </div>
      <select
        id={pickerId}
        className="picker"
        value={current ?? ''}
        onChange={(event) => {
          const row = catalog.rows.find((candidate) => candidate.id === event.currentTarget.value)
          if (row) store.setAll({ ...standards, ...row.sets })
        }}
      >
        {current === null && <option value="">Custom</option>}
        {catalog.rows.map((row) => (
          <option key={row.id} value={row.id}>
            {row.label}
          </option>
        ))}
      </select>
      <p className="catalog-note">
        {told.map((text) => `${text} `)}Sets {sets.join(', ')}.
      </p>
    </div>
  )
}

/** The row that the settings are at, with everything that other rows set at its default. */
export const rowInForce = (rows: Catalog['rows'], settings: Settings, standards: Settings): string | null =>
  rows.find((row) =>
    Object.entries({ ...standards, ...row.sets }).every(
      ([id, value]) => (settings[id] ?? standards[id]) === value,
    ),
  )?.id ?? null
