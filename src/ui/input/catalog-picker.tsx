/** A row of a catalog sets several inputs at once, and says which; changing one of them makes it "custom". */

import { useId } from 'react'
import { t } from '../../words/words.ts'
import './catalog.css'
import priceIndex from '../../../seeds/price-index.json'
import type { QuantityId } from '../../model/index.ts'
import type { Catalog } from '../evidence/evidence.ts'
import { whyLink } from '../live/route.ts'
import { useScenario, useSession } from '../live/session.tsx'
import { settingText } from '../number/setting-text.ts'
import { factsText } from './catalog-facts.ts'
import { optionInForce, STANDARD } from './catalog-rows.ts'
import { useCatalog } from './use-catalog.ts'

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
  const pickerId = useId()
  const { ids, standards, take } = useCatalog(catalog)
  const current = useScenario((state) => optionInForce(catalog, state.settings, standards))
  const row = catalog.rows.find((candidate) => candidate.id === current)
  const told = row ? [factsText(row, priceIndex.dollarsOf), row.note] : []
  const note = current === STANDARD ? catalog.standard?.note : told.filter((text) => text !== '').join(' ')
  return (
    <div className="input-row catalog">
      <div className="input-head">
        <label htmlFor={pickerId}>{catalog.label}</label>
      </div>
      <select
        id={pickerId}
        className="picker"
        value={current ?? ''}
        onChange={(event) => take(event.currentTarget.value)}
      >
        {current === null && <option value="">{t('Custom')}</option>}
        {catalog.standard && <option value={STANDARD}>{catalog.standard.label}</option>}
        {catalog.rows.map((candidate) => (
          <option key={candidate.id} value={candidate.id}>
            {candidate.label}
          </option>
        ))}
      </select>
      {note && <p className="catalog-note">{note}</p>}
      <WhatItSets label={catalog.label} ids={ids} />
    </div>
  )
}

/** The inputs that a row sets, as they stand. */
const WhatItSets = ({ label, ids }: { readonly label: string; readonly ids: readonly QuantityId[] }) => {
  const { quantity } = useSession()
  const settings = useScenario((state) => state.settings)
  return (
    <details className="catalog-sets">
      <summary>{t('Sets {length} inputs', { length: ids.length })}</summary>
      <table>
        <caption className="aside-voice">
          {t('Inputs that {toLowerCase} sets', { toLowerCase: label.toLowerCase() })}
        </caption>
        <tbody>
          {ids.map((id) => (
            <tr key={id}>
              <th scope="row">
                <a href={whyLink(id)}>{quantity(id).label}</a>
              </th>
              <td>{settingText(quantity(id), settings[id])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
