/** The sentences of the verdict as signals. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { SentencePart } from '../../model/verdict/prose/parts.ts'
import type { Session } from '../live/session.tsx'
import { composeChange, composeVerdict, headVerdict, liveRange } from './compose.ts'
import { partsOf } from './words.tsx'

interface Spoken {
  readonly headline: ReadonlySignal<readonly SentencePart[]>
  readonly basis: ReadonlySignal<readonly SentencePart[]>
  readonly rest: ReadonlySignal<readonly SentencePart[]>
  readonly change: ReadonlySignal<readonly SentencePart[]>
}

const spoken = new WeakMap<Session, Spoken>()

/** The sentences of a session, composed once for all views that show some of them. */
export const spokenOf = (session: Session): Spoken => {
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
