/** The sentences of the verdict as signals. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { SentencePart } from '../../model/verdict/prose/parts.ts'
import type { Session } from '../live/session.tsx'
import { composeChange, composeRest, composeVerdict } from './compose.ts'
import { liveRange } from './head.ts'
import { partsOf } from './words.tsx'

interface Spoken {
  readonly rest: ReadonlySignal<readonly SentencePart[]>
  readonly change: ReadonlySignal<readonly SentencePart[]>
}

/** What the verdict says below its head. */
export const spokenOf = (session: Session): Spoken => {
  const { clocks, has } = session
  const now = <T>(compose: () => T) =>
    computed(() => {
      clocks.everyMove.value
      return compose()
    })
  const rest = now(() => composeRest(session, liveRange))
  const change = now(() => composeChange(session, composeVerdict(session, liveRange), liveRange))
  return {
    rest: computed(() => partsOf(rest.value, has)),
    change: computed(() => partsOf(change.value, has)),
  }
}
