/** Which inputs matter, and how sure the ratio is when all of them are unsure at once. */
import { useMemo, useState } from 'react'
import { formatNumber } from '../../engine/format.ts'
import { usualDraws } from '../../engine/sample.ts'
import { askUncertainty } from '../analysis/analysis.ts'
import { sensitivityOf } from '../analysis/follow.ts'
import type { Uncertainty } from '../analysis/uncertainty.ts'
import { Figure } from '../chart/figure.tsx'
import { createReader } from '../chart/reader.ts'
import { Failed } from '../live/boundary.tsx'
import { useScenario, useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { slowCharts } from './contents.ts'
import { RowOdds } from './row-odds.tsx'

export const WhatMatters = () => {
  const session = useSession()
  const { model, store } = session
  const { known, hasFailed, again } = sensitivityOf(session)
  const sensitivity = useLive(() => known.value?.found, known)
  const isStuck = useLive(() => hasFailed.value, hasFailed)
  const tornado = useMemo(
    () => sensitivity && slowCharts.tornado(createReader(model, store.values), sensitivity),
    [model, store, sensitivity],
  )
  return (
    <>
      <div className="figures">
        {tornado && <Figure chart={tornado} wide />}
        {isStuck && <Failed says="The inputs could not be tried." again={again} />}
        {!tornado && !isStuck && <p className="figure-wait">Trying every input…</p>}
      </div>
      <Draws />
    </>
  )
}

const Draws = () => {
  const { model, store } = useSession()
  const [drawn, setDrawn] = useState<{ readonly of: object; readonly result: Uncertainty } | null>(null)
  const [seed, setSeed] = useState<number>(usualDraws.seed)
  const [isBusy, setIsBusy] = useState(false)
  const [isStuck, setIsStuck] = useState(false)
  const draw = async () => {
    setIsBusy(true)
    setIsStuck(false)
    const of = store.getState().settings
    try {
      const result = await askUncertainty(model, of, { seed, count: usualDraws.count })
      if (result) setDrawn({ of, result })
    } catch {
      setIsStuck(true)
    } finally {
      setIsBusy(false)
    }
  }
  const isOld = useScenario((state) => drawn !== null && drawn.of !== state.settings)
  return (
    <>
      {drawn && (
        <div className="figures" data-old={isOld ? true : undefined}>
          <Figure chart={slowCharts.ratios(drawn.result)} />
          <RowOdds result={drawn.result} />
        </div>
      )}
      {isStuck && <Failed says="The inputs could not be drawn." again={draw} />}
      <p className="draws">
        <button type="button" className="action" disabled={isBusy} onClick={draw}>
          {isBusy
            ? 'Drawing…'
            : drawn
              ? 'Draw again'
              : `Draw all inputs ${formatNumber(usualDraws.count)} times`}
        </button>
        <label>
          Seed
          <input
            type="number"
            min={1}
            step={1}
            value={seed}
            onChange={(event) => setSeed(Math.max(1, Math.round(Number(event.currentTarget.value)) || 1))}
          />
        </label>
        {isOld && <span>These draws are of the settings before the last change.</span>}
      </p>
    </>
  )
}
