/** Two aims at once: a front of designs as a chart whose points can be looked at, adopted and opened. */

import { useMemo, useState } from 'react'
import type { Settings } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import type { Traded } from '../analysis/traded.ts'
import { Figure } from '../chart/figure.tsx'
import { frontPlot } from '../chart/make/front-plot.ts'
import { createReader } from '../chart/reader.ts'
import { useSession } from '../live/session.tsx'
import { askFront } from './ask.ts'
import { ChosenDesign } from './chosen-design.tsx'
import { objectives } from './objectives.ts'
import { ResultSelect } from './result-select.tsx'
import { SearchBar } from './search-bar.tsx'
import { useSearch } from './use-search.ts'

/** Designs along the front. */
const points = 8

export const FrontView = () => {
  const { model, store, quantity } = useSession()
  const [objective, setObjective] = useState<QuantityId>('costRatio')
  const [against, setAgainst] = useState<QuantityId>('wetMass')
  const search = useSearch(async (settings, tell): Promise<Traded> => {
    const now = [objective, against].map((id) => store.values[quantity(id).slot] ?? Number.NaN)
    return {
      ...{ objective, against, now: [now[0] ?? Number.NaN, now[1] ?? Number.NaN] },
      points: await askFront({ settings, objective, against, points }, tell),
    }
  })
  const other = objectives.filter((id) => id !== objective)
  return (
    <>
      <SearchBar
        search={search}
        label={t('Look for both at once')}
        busy={`Trying some ten thousand designs in ${points + 1} steps…`}
      >
        <ResultSelect
          label={t('As little as can be of')}
          from={objectives.filter((id) => id !== against)}
          value={objective}
          choose={setObjective}
        />
        <ResultSelect label={t('and of')} from={other} value={against} choose={setAgainst} />
      </SearchBar>
      {search.found && (
        <div className="decide-old" data-old={search.isOld ? true : undefined}>
          <Front key={model.release} found={search.found.answer} of={search.found.of} isOld={search.isOld} />
        </div>
      )}
    </>
  )
}

interface Props {
  readonly found: Traded
  readonly of: Settings
  readonly isOld: boolean
}

const Front = ({ found, of, isOld }: Props) => {
  const { model, store } = useSession()
  const [picked, setPicked] = useState(0)
  const chosen = Math.min(picked, found.points.length - 1)
  const read = useMemo(() => createReader(model, store.values), [model, store])
  const chart = useMemo(() => frontPlot(read, found, chosen), [read, found, chosen])
  const design = found.points[chosen]
  if (!design)
    return <p className="decide-says">{t('No design that was looked at meets what must be met.')}</p>
  const line = chart.layers.find((layer) => layer.mark === 'line')
  const pick = (place: number) => {
    const n = line?.points.findIndex(([x]) => x === place) ?? -1
    if (n >= 0) setPicked(n)
  }
  return (
    <>
      <div className="figures">
        <Figure chart={chart} wide isAlone={false} onPick={pick} />
      </div>
      <ChosenDesign found={found} chosen={chosen} choose={setPicked} of={of} isOld={isOld} />
    </>
  )
}
