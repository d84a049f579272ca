/** One chart alone, for a frame in somebody else's page. */
import { t } from '../../words/words.ts'
import '../live/details.ts'
import { useMemo } from 'react'
import '../chart/chart.css'
import { useScenario, useSession } from '../live/session.tsx'
import { Charted } from './charted.tsx'
import { chartsIn, contentsOf, type Parts } from './contents.ts'
import { LimitsView } from './limits-view.tsx'

interface Props extends Parts {
  readonly id: string
}

export const OneChart = ({ id, stages, catalogs }: Props) => {
  const { model } = useSession()
  const { title } = useScenario((state) => state.opened)
  const charts = useMemo(() => chartsIn(contentsOf({ stages, catalogs })), [stages, catalogs])
  const found = charts.find((chart) => chart.id === id)
  return (
    <>
      {id === 'limits' ? (
        <LimitsView />
      ) : found ? (
        <Charted make={found.make} wide />
      ) : (
        <p>
          {t('No chart is called “')}
          {id}
          {t('”; there are limits, ')}
          {charts.map((chart) => chart.id).join(', ')}.
        </p>
      )}
      <p className="embed-credit">
        {title}
        {t(' · Dawnline ')}
        {model.release} · <Whole />
      </p>
    </>
  )
}

/** The same scenario on the whole page, at this chart. */
const Whole = () => (
  <a
    href="./"
    target="_blank"
    rel="noopener"
    onClick={(event) => {
      const { origin, pathname, search } = location
      const query = new URLSearchParams(search)
      const chart = query.get('embed')
      const kept = search.replace(/([?&])embed=[^&]*&?/, '$1').replace(/[?&]$/, '')
      event.currentTarget.href = `${origin}${pathname}${kept}#chart=${chart}`
    }}
  >
    {t('every number with its reasons')}
  </a>
)
