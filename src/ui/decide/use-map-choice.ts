/** What is on the map: as the address says, and the address as somebody chooses. */
import { useEffect, useMemo, useState } from 'react'
import { quantitiesById } from '../../engine/evaluate.ts'
import type { QuantityId } from '../../model/index.ts'
import { useSession } from '../live/session.tsx'
import { type MapChoice, mapPlace, readMapPlace, usualMap } from './map-place.ts'

/** @param results What may be mapped. */
export const useMapChoice = (
  results: readonly QuantityId[],
): readonly [MapChoice, (choice: MapChoice) => void] => {
  const { model } = useSession()
  const read = useMemo(() => {
    const typeOf = (id: string) => quantitiesById(model).get(id)?.type
    return () =>
      readMapPlace(location.hash, {
        isInput: (id): id is QuantityId => typeOf(id) === 'input',
        isResult: (id): id is QuantityId => results.some((one) => one === id),
        isRow: (id): id is QuantityId => typeOf(id) === 'constraint',
      })
  }, [model, results])
  const [choice, setChoice] = useState(() => read() ?? usualMap)
  useEffect(() => {
    const follow = () => setChoice((now) => read() ?? now)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [read])
  const choose = (next: MapChoice) => {
    setChoice(next)
    // The page stays where it is: nobody goes anywhere by choosing an input.
    history.replaceState(history.state, '', `${location.pathname}${location.search}#${mapPlace(next)}`)
  }
  return [choice, choose]
}
