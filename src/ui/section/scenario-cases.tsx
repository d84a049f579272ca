/** The shipped scenarios side by side; each is evaluated while the page has nothing else to do. */

import { scenarios } from 'virtual:model/scenarios'
import { useEffect, useMemo, useState } from 'react'
import { t } from '../../words/words.ts'
import { type CaseRatio, ratioOf } from '../chart/make/scenario-dots.ts'
import { useSession } from '../live/session.tsx'
import { whenIdle } from '../live/when-idle.ts'
import { Charted } from './charted.tsx'
import { slowCharts } from './contents.ts'

export const ScenarioCases = () => {
  const { model } = useSession()
  const [cases, setCases] = useState<readonly CaseRatio[]>([])
  const next = scenarios[cases.length]
  useEffect(() => {
    if (!next) return
    return whenIdle(() => {
      const found = ratioOf(model, next)
      setCases((before) => [...before, found])
    })
  }, [model, next])
  const make = useMemo(() => slowCharts.scenarios(cases), [cases])
  return next ? <p className="figure-wait">{t('Computing the scenarios…')}</p> : <Charted make={make} wide />
}
