/** Computes anew when nothing has changed for a while; loaded with the first computation. */
import type { Signal } from '@preact/signals-core'
import type { Settings } from '../../engine/evaluate.ts'
import { debounce } from '../live/debounce.ts'
import { onChange } from '../live/on-change.ts'
import type { Session } from '../live/session.tsx'
import type { Ask, Known, When } from './follow.ts'

/** @returns What computes now, whatever the last attempt came to. */
export const keepComputed = <T>(
  session: Session,
  ask: Ask<T>,
  { wait, whileHeld }: When,
  known: Signal<Known<T> | null>,
  hasFailed: Signal<boolean>,
): (() => void) => {
  const { store, clocks } = session
  let asked: Settings | null = null
  const compute = async () => {
    const { settings, gesture } = store.getState()
    // The end of a gesture is a change of its own.
    if ((gesture && !whileHeld) || known.peek()?.settings === settings || asked === settings) return
    asked = settings
    const isWanted = () => store.getState().settings === settings
    try {
      const found = await ask(session, settings, isWanted)
      hasFailed.value = false
      if (found && isWanted()) known.value = { settings, found }
    } catch {
      // The next change asks again, and so does whoever presses the button.
      hasFailed.value = true
    }
    if (asked === settings) asked = null
  }
  setTimeout(compute, wait)
  onChange(debounce(clocks.everyMove, wait).signal, compute)
  return () => void compute()
}
