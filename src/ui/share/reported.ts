/** What was not read as it stands from a link or a file: shown in one note until it is dismissed. */
import { createStore } from 'zustand/vanilla'

const store = createStore<readonly string[]>(() => [])

export const reported = { read: store.getState, subscribe: store.subscribe }

/** Replaces what is shown. */
export const report = (problems: readonly string[]): void => {
  if (problems.length > 0 || store.getState().length > 0) store.setState(() => problems, true)
}
