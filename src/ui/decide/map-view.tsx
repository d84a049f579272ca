/** Two inputs at once: a map of a result that follows what is set. */
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Settings } from '../../engine/evaluate.ts'
import { scores } from '../../model/headline.ts'
import type { QuantityId } from '../../model/index.ts'
import type { Mapped } from '../analysis/mapped.ts'
import { Figure } from '../chart/figure.tsx'
import { twoWayMap } from '../chart/make/two-way-map.ts'
import { createReader } from '../chart/reader.ts'
import { useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { askMap } from './ask.ts'
import { InputSelect } from './input-select.tsx'

interface Found {
  readonly of: Settings
  readonly map: Mapped
}

export const MapView = () => {
  const session = useSession()
  const { model, store, clocks, has, quantity } = session
  const [x, setX] = useState<QuantityId>('launchPrice')
  const [y, setY] = useState<QuantityId>('serviceLife')
  const [result, setResult] = useState<QuantityId>('costRatio')
  const [found, setFound] = useState<Found | null>(null)
  const [isNear, box] = useNear()
  const settings = useLive(() => store.getState().settings, clocks.debounced)
  const resultId = useId()
  const goal = result === 'costRatio' ? 1 : null
  useEffect(() => {
    if (!isNear) return
    let isWanted = true
    // What does not come leaves the last map, marked as old; the next change asks again.
    askMap({ settings, x, y, result, goal }).then(
      (map) => {
        if (isWanted) setFound({ of: settings, map })
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [isNear, settings, x, y, result, goal])
  const isOld = found !== null && found.of !== settings
  const chart = useMemo(
    () => found && twoWayMap(createReader(model, store.values), found.map),
    [model, store, found],
  )
  return (
    <div ref={box}>
      <p className="draws">
        <InputSelect label="Along" value={x} other={y} choose={setX} />
        <InputSelect label="and up" value={y} other={x} choose={setY} />
        <span className="decide-choice">
          <label htmlFor={resultId}>of</label>
          <select
            id={resultId}
            className="picker"
            value={result}
            onChange={({ currentTarget: { value } }) => {
              if (has(value)) setResult(value)
            }}
          >
            {scores
              .filter(({ id }) => has(id))
              .map(({ id }) => (
                <option key={id} value={id}>
                  {quantity(id).label}
                </option>
              ))}
          </select>
        </span>
      </p>
      <div className="figures decide-old" data-old={isOld ? true : undefined}>
        {chart ? <Figure chart={chart} wide /> : <p className="figure-wait">Computing a thousand places…</p>}
      </div>
    </div>
  )
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
