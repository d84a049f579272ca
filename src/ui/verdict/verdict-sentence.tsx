/** The verdict in words. Underlined numbers lead to why. */
import { computed } from '@preact/signals-core'
import { useMemo } from 'react'
import { rangesOf } from '../analysis/ranges.ts'
import { useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { composeHead, liveRange } from './head.ts'
import { partsOf, Words } from './words.tsx'

/** The headline, and under it what it counts. */
export const VerdictSentence = () => {
  const session = useSession()
  const ranges = rangesOf(session)
  const { headline, basis } = useMemo(() => {
    const { clocks, has } = session
    const head = computed(() => {
      clocks.everyMove.value
      return composeHead(session, liveRange)
    })
    return {
      headline: computed(() => partsOf(head.value.headline, has)),
      basis: computed(() => partsOf(head.value.basis, has)),
    }
  }, [session])
  useLive(() => ranges.value, ranges)
  return (
    <div className="verdict-sentence">
      <Words as="h1" parts={headline} />
      <Words as="p" parts={basis} />
    </div>
  )
}
