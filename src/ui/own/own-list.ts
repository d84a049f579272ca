/** The scenarios that are kept on this device, once they are read. */
import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Kept } from '../../scenario/collection.ts'

const list = signal<readonly Kept[]>([])

export const ownList: ReadonlySignal<readonly Kept[]> = list

/** Replaces what is shown; what keeps it is in `own.ts`. */
export const showOwn = (kept: readonly Kept[]): void => {
  list.value = kept
}
