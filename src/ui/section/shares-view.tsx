/** Which assumptions the spread comes from: shares of the variance, drawn when they are asked for. */

import { useMemo, useState } from 'react'
import { type Shares, usualShares } from '../../engine/decide/shares.ts'
import { scores } from '../../model/headline.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { Figure } from '../chart/figure.tsx'
import { createReader } from '../chart/reader.ts'
import { askShares } from '../decide/ask.ts'
import { ResultSelect } from '../decide/result-select.tsx'
import { SearchBar } from '../decide/search-bar.tsx'
import { useSearch } from '../decide/use-search.ts'
import { Glossed } from '../glossary/glossed.tsx'
import '../decide/decide.css'
import { useSession } from '../live/session.tsx'
import { slowCharts } from './contents.ts'

interface Found {
  readonly of: QuantityId
  readonly shares: Shares
}

export const SharesView = () => {
  const { model, store } = useSession()
  const [of, setOf] = useState<QuantityId>('costRatio')
  const search = useSearch(
    async (settings, tell): Promise<Found> => ({ of, shares: await askShares(settings, of, tell) }),
  )
  const found = search.found?.answer
  const chart = useMemo(
    () => found && slowCharts.shares(createReader(model, store.values), found.of, found.shares, usualShares),
    [model, store, found],
  )
  return (
    <div className="decide">
      <h3 id="shares">{t('Which assumptions does the spread come from?')}</h3>
      <p className="figure-subtitle">
        <Glossed
          text={t(
            'One bar above is one input alone. Here all are drawn at once, and each is exchanged in turn: how much of the spread would stay if all others were known.',
          )}
        />
      </p>
      <SearchBar
        search={search}
        label={t('Find where the spread comes from')}
        busy="Drawing pairs of worlds…"
      >
        <ResultSelect label={t('Of')} from={scores.map(({ id }) => id)} value={of} choose={setOf} />
      </SearchBar>
      {chart && (
        <div className="figures decide-old" data-old={search.isOld ? true : undefined}>
          <Figure chart={chart} wide isAlone={false} />
        </div>
      )}
    </div>
  )
}
