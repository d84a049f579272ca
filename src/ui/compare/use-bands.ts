/** What all spreads together do to the scenarios side by side: of the one on show as the page has it, of the others drawn alike. */
import { signal } from '@preact/signals-core'
import { useEffect } from 'react'
import type { Settings } from '../../engine/evaluate.ts'
import { usualDraws } from '../../engine/sample.ts'
import { askUncertainty } from '../analysis/analysis.ts'
import { followUncertainty } from '../analysis/follow-uncertainty.ts'
import type { Uncertainty } from '../analysis/uncertainty.ts'
import type { Compared } from '../live/compared.ts'
import { useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'

/** What was drawn, as long as somebody has the settings. */
const drawn = new WeakMap<Settings, Uncertainty>()
const count = signal(0)

const keep = (settings: Settings, found: Uncertainty): void => {
  drawn.set(settings, found)
  count.value++
}

/** What was drawn of the scenarios beside the one on show, as it comes; null while it has not. */
export const useDrawn = (compared: Compared): readonly (Uncertainty | null)[] => {
  useLive(() => count.value, count)
  return [compared, ...compared.others].map(({ settings }) => drawn.get(settings) ?? null)
}

/**
 * Draws what has not been drawn of the scenarios beside the one on show.
 *
 * @returns For A and each other the ranges of the main results; null while they are not known. Those of A are of the last
 * settings that were drawn.
 */
export const useBands = (compared: Compared): readonly (Uncertainty['bands'] | null)[] => {
  const session = useSession()
  const { known } = followUncertainty(session)
  const first = useLive(() => known.value?.found.bands ?? null, known)
  const others = useDrawn(compared)
  const sides = [compared, ...compared.others]
  const wanted = sides.find((_, n) => !others[n])?.settings
  const isReady = first !== null
  useEffect(() => {
    // One after the other, and first what is on show.
    if (!wanted || !isReady) return
    let isWanted = true
    // What does not come leaves its room empty.
    askUncertainty(session.model, wanted, usualDraws, () => isWanted).then(
      (found) => found && keep(wanted, found),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [session, wanted, isReady])
  return [first, ...others.map((found) => found?.bands ?? null)]
}
