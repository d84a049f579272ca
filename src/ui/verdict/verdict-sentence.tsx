/** The verdict in words. Underlined numbers lead to why. */
import { useMemo } from 'react'
import { rangesOf } from '../analysis/ranges.ts'
import { useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { spokenOf } from './spoken.ts'
import { Words } from './words.tsx'

/** The headline, and under it what it counts. */
export const VerdictSentence = () => {
  const session = useSession()
  const ranges = rangesOf(session)
  const { headline, basis } = useMemo(() => spokenOf(session), [session])
  useLive(() => ranges.value, ranges)
  return (
    <div className="verdict-sentence">
      <Words as="h1" parts={headline} />
      <Words as="p" parts={basis} />
    </div>
  )
}
