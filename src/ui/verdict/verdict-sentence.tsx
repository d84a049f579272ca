/** The verdict in words. Underlined numbers lead to why. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { useMemo } from 'react'
import type { SentencePart } from '../../model/verdict/prose/parts.ts'
import { sensitivityOf } from '../analysis/follow.ts'
import { rangesOf } from '../analysis/ranges.ts'
import { type Session, useSession } from '../live/session.tsx'
import { useLive } from '../live/use-live.ts'
import { composeChange, composeVerdict, headVerdict, liveRange } from './compose.ts'
import { partsOf, Words } from './words.tsx'

interface Spoken {
  readonly headline: ReadonlySignal<readonly SentencePart[]>
  readonly basis: ReadonlySignal<readonly SentencePart[]>
  readonly rest: ReadonlySignal<readonly SentencePart[]>
  readonly change: ReadonlySignal<readonly SentencePart[]>
}

const spoken = new WeakMap<Session, Spoken>()

/** The sentences of a session, composed once for all views that show some of them. */
const spokenOf = (session: Session): Spoken => {
  const known = spoken.get(session)
  if (known) return known
  const { clocks, has } = session
  const sentences = computed(() => {
    clocks.everyMove.value
    return composeVerdict(session, liveRange)
  })
  const headed = computed(() => headVerdict(session, sentences.value))
  const made = {
    headline: computed(() => partsOf(headed.value.headline, has)),
    basis: computed(() => partsOf(headed.value.basis, has)),
    rest: computed(() => partsOf(headed.value.rest, has)),
    change: computed(() => partsOf(composeChange(session, sentences.value, liveRange), has)),
  }
  spoken.set(session, made)
  return made
}

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

/** What stands in the way, when each side is complete, and what a single change would do. */
export const VerdictWords = () => {
  const session = useSession()
  const { known } = sensitivityOf(session)
  const ranges = rangesOf(session)
  const { rest, change } = useMemo(() => spokenOf(session), [session])
  // The nearest change comes from a computation of its own, some time after the last move.
  useLive(() => known.value, known)
  useLive(() => ranges.value, ranges)
  return (
    <div className="verdict-words">
      <Words as="p" parts={rest} />
      <Words as="p" parts={change} />
    </div>
  )
}
