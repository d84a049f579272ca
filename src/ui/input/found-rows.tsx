/** Rows of catalogs that a search finds: `H100`, `Memphis`, `Starship`. */
import { t } from '../../words/words.ts'
import type { Catalog } from '../evidence/evidence.ts'
import { matches } from './is-shown.ts'
import { useCatalog } from './use-catalog.ts'

interface Props {
  readonly catalogs: readonly Catalog[]
  readonly query: string
}

/** More are no answer to what was asked; the pickers have all of them. */
const MOST = 8

/** Rows by catalog, in their order. */
export const rowsFound = (catalogs: readonly Catalog[], query: string): readonly Catalog[] => {
  let left = MOST
  return catalogs.flatMap((catalog) => {
    const rows = catalog.rows
      .filter(({ label, operator }) => matches(`${label} ${operator ?? ''} ${catalog.label}`, query))
      .slice(0, left)
    left -= rows.length
    return rows.length > 0 ? [{ ...catalog, rows }] : []
  })
}

export const FoundRows = ({ catalogs, query }: Props) => {
  const found = rowsFound(catalogs, query)
  if (found.length === 0) return null
  return (
    <div className="input-group">
      <h3 className="small-caps">{t('Ready-made')}</h3>
      {found.map(({ id, rows }) => {
        const catalog = catalogs.find((one) => one.id === id)
        return catalog && <FoundIn key={id} catalog={catalog} rows={rows} />
      })}
    </div>
  )
}

const FoundIn = ({ catalog, rows }: { readonly catalog: Catalog; readonly rows: Catalog['rows'] }) => {
  const { ids, take } = useCatalog(catalog)
  return (
    <ul className="found-rows">
      {rows.map(({ id, label }) => (
        <li key={id}>
          <button type="button" onClick={() => take(id)}>
            {label}
          </button>
          <span>{t('{label}, sets {length} inputs', { label: catalog.label, length: ids.length })}</span>
        </li>
      ))}
    </ul>
  )
}
