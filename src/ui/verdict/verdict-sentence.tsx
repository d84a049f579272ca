/** The verdict in words. Underlined numbers lead to why. */
import { useMemo } from 'react'
import { leaveAll, type Subscribe } from '../layout/relay.ts'
import { perState } from '../per-state.ts'
import { useSession } from '../session.tsx'
import { composeChange, composeVerdict } from './compose.ts'
import { partsOf, Words } from './words.tsx'

export const VerdictSentence = () => {
  const session = useSession()
  const { store, has, paced, following } = session
  const read = useMemo(
    () => ({
      first: perState(store, () => partsOf(composeVerdict(session).slice(0, 1), has)),
      others: perState(store, () => partsOf(composeVerdict(session).slice(1), has)),
      /** Comes after the hand has rested, from a computation of its own. */
      change: () => partsOf(composeChange(session), has),
    }),
    [session, store, has],
  )
  const either = useMemo(
    (): Subscribe => (listener) => leaveAll(paced(listener), following.subscribe(listener)),
    [paced, following],
  )
  return (
    <div className="verdict-sentence">
      <Words as="h1" read={read.first} source={paced} />
      <Words as="p" read={read.others} source={paced} />
      <Words as="p" read={read.change} source={either} />
    </div>
  )
}
