/** Two inputs at once: a map of a result that follows what is set. */

import { useEffect, useMemo, useRef, useState } from 'react'
import { standingOf } from '../../engine/causes.ts'
import type { Settings } from '../../engine/evaluate.ts'
import { scores } from '../../model/headline.ts'
import type { QuantityId } from '../../model/index.ts'
import type { Mark } from '../../scenario/marks.ts'
import { t } from '../../words/words.ts'
import type { Mapped } from '../analysis/mapped.ts'
import { Figure } from '../chart/figure.tsx'
import { twoWayMap } from '../chart/make/two-way-map.ts'
import { createReader } from '../chart/reader.ts'
import { useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { askMap } from './ask.ts'
import { InputSelect } from './input-select.tsx'
import { MapMarks } from './map-marks.tsx'
import { mapPlace } from './map-place.ts'
import { ResultSelect } from './result-select.tsx'
import { RowSelect } from './row-select.tsx'
import { useMapChoice } from './use-map-choice.ts'

interface Found {
  readonly of: Settings
  readonly map: Mapped
}

const results = scores.map(({ id }) => id)

export const MapView = () => {
  const session = useSession()
  const { model, store, clocks } = session
  const [choice, choose] = useMapChoice(results)
  const { x, y, result, rows } = choice
  const [found, setFound] = useState<Found | null>(null)
  const [isNear, box] = useNear()
  const settings = useLive(() => store.getState().settings, clocks.debounced)
  const marks = useMarks(isNear, x, y)
  const goal = result === 'costRatio' ? 1 : null
  useEffect(() => {
    if (!isNear) return
    let isWanted = true
    // What does not come leaves the last map, marked as old; the next change asks again.
    askMap({ settings, x, y, result, goal, rows }).then(
      (map) => {
        if (isWanted) setFound({ of: settings, map })
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [isNear, settings, x, y, result, goal, rows])
  const isOld = found !== null && found.of !== settings
  const isOfAxes = found?.map.x.id === x && found.map.y.id === y
  const chart = useMemo(
    () => found && twoWayMap(createReader(model, store.values), found.map, isOfAxes ? marks : []),
    [model, store, found, marks, isOfAxes],
  )
  const limits = model.quantities.filter((q) => q.type === 'constraint' && standingOf(q) === 'limit')
  return (
    <div ref={box}>
      <p className="draws">
        <InputSelect label={t('Along')} value={x} other={y} choose={(id) => choose({ ...choice, x: id })} />
        <InputSelect label={t('and up')} value={y} other={x} choose={(id) => choose({ ...choice, y: id })} />
        <ResultSelect
          label={t('of')}
          from={results}
          value={result}
          choose={(id) => choose({ ...choice, result: id })}
        />
        <RowSelect rows={limits} value={rows} choose={(row) => choose({ ...choice, rows: row })} />
      </p>
      <div className="figures decide-old" data-old={isOld ? true : undefined}>
        {chart ? (
          <Figure chart={chart} wide place={mapPlace(choice)} isAlone={false} />
        ) : (
          <p className="figure-wait">{t('Computing a thousand places…')}</p>
        )}
      </div>
      {found && isOfAxes && <MapMarks map={found.map} marks={marks} />}
    </div>
  )
}

/** Real things of two inputs; none until they have come. */
const useMarks = (isNear: boolean, x: QuantityId, y: QuantityId): readonly Mark[] => {
  const { model } = useSession()
  const [marks, setMarks] = useState<readonly Mark[]>([])
  useEffect(() => {
    if (!isNear) return
    let isWanted = true
    // A map without marks is a map all the same.
    import('./real-things.ts')
      .then(({ realThings }) => realThings(model, x, y))
      .then(
        (all) => {
          if (isWanted) setMarks(all)
        },
        () => undefined,
      )
    return () => {
      isWanted = false
    }
  }, [isNear, model, x, y])
  return marks
}

/** Whether an element has come near to the view once: until then nothing is computed for it. */
const useNear = () => {
  const [isNear, setIsNear] = useState(false)
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isNear || !element.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true)
      },
      { rootMargin: '400px' },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [isNear])
  return [isNear, element] as const
}
