import type { ReadonlySignal } from '@preact/signals-core'

/** Calls back when the signal changes, and not at once as `subscribe` does; @returns What ends it. */
export const onChange = (source: ReadonlySignal<unknown>, listener: () => void): (() => void) => {
  let isFirst = true
  return source.subscribe(() => {
    if (!isFirst) listener()
    isFirst = false
  })
}
