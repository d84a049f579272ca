/** Plays the last change once more, slowly, so that a room can watch what it does. */
import type { Settings } from '../../engine/evaluate.ts'
import type { ScenarioStore } from '../../scenario/store.ts'

const duration = 1200
const hold = 500

export const replayLast = (store: ScenarioStore, defaults: Settings, still: boolean): void => {
  const step = store.getState().history.past.at(-1)
  if (!step) return
  const { before, after } = step
  store.preview(before.settings)
  const started = performance.now() + hold
  const revision = store.getState().settled
  const frame = (now: number) => {
    if (store.getState().settled !== revision || store.getState().gesture) return
    const share = Math.min(1, Math.max(0, (now - started) / duration))
    if (share >= 1) return store.preview(null)
    if (!still) store.preview(between(before.settings, after.settings, defaults, ease(share)))
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}

const ease = (share: number): number => share * share * (3 - 2 * share)

/** Numbers move along the way, options change half-way. */
export const between = (before: Settings, after: Settings, defaults: Settings, share: number): Settings =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((id) => {
      const [from, to] = [before[id] ?? defaults[id], after[id] ?? defaults[id]]
      if (from === undefined || to === undefined) return []
      if (typeof from !== 'number' || typeof to !== 'number') return [[id, share < 0.5 ? from : to]]
      const isLog = from > 0 && to > 0
      return [[id, isLog ? from * (to / from) ** share : from + (to - from) * share]]
    }),
  )
