/** A quantity that has a value for every year. */

import type { CompiledSeries } from '../../engine/compiled.ts'
import { seriesOf } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { useSession } from '../live/session.tsx'
import { formatValue } from '../number/format-value.ts'

export const SeriesTable = ({ series }: { readonly series: CompiledSeries<QuantityId> }) => {
  const { model, store } = useSession()
  return (
    <table className="effects">
      <caption className="aside-voice">{t('{label} by year', { label: series.label })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('Year')}</th>
          <th scope="col">{series.label}</th>
        </tr>
      </thead>
      <tbody>
        {[...seriesOf(model, store.values, series.id)].map((value, index) => {
          const year = model.horizon[0] + index
          return (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{formatValue(series, value)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
