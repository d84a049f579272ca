/** Keeps the ranges and odds beside the numbers, and says when they are of settings that have changed since. */
import { effect, type Signal } from '@preact/signals-core'
import { must } from '../../engine/must.ts'
import type { Session } from '../live/session.tsx'
import { followUncertainty } from './follow-uncertainty.ts'
import { oddsText, rangeText } from './range-text.ts'
import type { Ranges } from './ranges.ts'
import type { Uncertainty } from './uncertainty.ts'

const rangesFrom = (
  quantity: Session['quantity'],
  of: Ranges['of'],
  { bands, met, count }: Uncertainty,
): Ranges => {
  const shares = new Map(met.map(({ id, share }) => [id, share]))
  return {
    of,
    range: (id, between) => {
      const band = bands[id]
      return band ? rangeText(quantity(id), band, between) : ''
    },
    odds: (id) => oddsText(must(shares.get(id), id), count),
  }
}

/** Where nothing can be drawn, nothing stands in place of ranges. */
const without: Ranges = { of: {}, range: () => '', odds: () => '' }

const begun = new WeakSet<Session>()

/** Once begun it goes on: a session lasts as long as the page. */
export const write = (session: Session, ranges: Signal<Ranges | null>): void => {
  if (begun.has(session)) return
  begun.add(session)
  const { known, hasFailed } = followUncertainty(session)
  const { dataset } = document.documentElement
  effect(() => {
    const last = known.value
    if (last && last.settings !== ranges.peek()?.of)
      ranges.value = rangesFrom(session.quantity, last.settings, last.found)
  })
  effect(() => {
    if (hasFailed.value) ranges.value = without
  })
  effect(() => {
    const isOld = ranges.value?.of !== session.clocks.everyMove.value.settings
    // One attribute for all of them: written only when it changes.
    if (isOld !== (dataset['ranges'] === 'old')) dataset['ranges'] = isOld ? 'old' : 'present'
  })
}
