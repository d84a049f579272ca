/** The rest of the verdict in words, over its table. */
import { useMemo } from 'react'
import { sensitivityOf } from '../analysis/follow.ts'
import { useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { spokenOf } from './spoken.ts'
import { Words } from './words.tsx'

/** What stands in the way, when each side is complete, and what a single change would do. */
export const VerdictWords = () => {
  const session = useSession()
  const { known } = sensitivityOf(session)
  const { rest, change } = useMemo(() => spokenOf(session), [session])
  // The nearest change comes from a computation of its own, some time after the last move.
  useLive(() => known.value, known)
  return (
    <div className="verdict-words">
      <Words as="p" parts={rest} />
      <Words as="p" parts={change} />
    </div>
  )
}
