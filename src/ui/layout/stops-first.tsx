/** What stops the fleet first as it grows; it comes some time after the last move. */
import { firstLimit, reachText } from '../../model/verdict/prose/limits.ts'
import { sensitivityOf } from '../analysis/follow.ts'
import { whyLink } from '../live/route.ts'
import { useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { rowLimits } from '../verdict/compose.ts'

const waiting = <span className="score-value">…</span>

export const StopsFirst = () => {
  const session = useSession()
  const { known } = sensitivityOf(session)
  const last = useLive(() => known.value?.found, known)
  const first = last && firstLimit(rowLimits(last, session.quantity), 'orbit')
  if (!first) return waiting
  return (
    <>
      <a href={whyLink(first.row.id)} className="score-value" data-side={first.row.side}>
        {first.row.label}
      </a>
      <span className="score-change">{reachText(first)}</span>
    </>
  )
}
