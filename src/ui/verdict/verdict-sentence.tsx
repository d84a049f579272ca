/** The verdict in words. Underlined numbers lead to why. */
import { computed } from '@preact/signals-core'
import { useMemo } from 'react'
import { sensitivityOf } from '../analysis/follow.ts'
import { rangesOf } from '../analysis/ranges.ts'
import { useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { composeChange, composeVerdict, liveRange } from './compose.ts'
import { partsOf, Words } from './words.tsx'

export const VerdictSentence = () => {
  const session = useSession()
  const { known } = sensitivityOf(session)
  const ranges = rangesOf(session)
  const { first, others, change } = useMemo(() => {
    const { clocks, has } = session
    const sentences = computed(() => {
      clocks.everyMove.value
      return composeVerdict(session, liveRange)
    })
    return {
      first: computed(() => partsOf(sentences.value.slice(0, 1), has)),
      others: computed(() => partsOf(sentences.value.slice(1), has)),
      change: computed(() => partsOf(composeChange(session, sentences.value, liveRange), has)),
    }
  }, [session])
  // The nearest change comes from a computation of its own, some time after the last move.
  useLive(() => known.value, known)
  useLive(() => ranges.value, ranges)
  return (
    <div className="verdict-sentence">
      <Words as="h1" parts={first} />
      <Words as="p" parts={others} />
      <Words as="p" parts={change} />
    </div>
  )
}
