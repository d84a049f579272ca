/** Says politely what came out, once a gesture: a slider that moves would else be heard without its effect. */

import { useEffect, useRef, useState } from 'react'
import { t } from '../../words/words.ts'
import { useScenario, useSession } from '../live/session.tsx'
import { announcement, spokenResults } from './announced.ts'

/** What a screen reader says of the control itself comes first [ms]. */
const wait = 400

export const Announcer = () => {
  const session = useSession()
  const settled = useScenario((state) => state.settled)
  const before = useRef<ReturnType<typeof spokenResults>>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (settled === 0 || !before.current) {
      before.current = spokenResults(session)
      return
    }
    const timer = setTimeout(() => {
      const now = spokenResults(session)
      const next = announcement(before.current ?? [], now)
      before.current = now
      // The same sentence twice would be said once.
      setSaid((last) => (next === last ? `${next}\u00a0` : next))
    }, wait)
    return () => clearTimeout(timer)
  }, [session, settled])
  return (
    <p role="status" aria-label={t('Results')} className="aside-voice">
      {said}
    </p>
  )
}
