/** The scenarios that are kept on this device, once they are read, and what is asked of them from anywhere on the page. */
import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Kept } from '../../scenario/collection.ts'

const list = signal<readonly Kept[]>([])

export const ownList: ReadonlySignal<readonly Kept[]> = list

/** Replaces what is shown. */
export const showOwn = (kept: readonly Kept[]): void => {
  list.value = kept
}

/** One of them to be opened, or their dialog. */
type Asked = Kept | 'dialog' | null

const asked = signal<Asked>(null)

export const askedOfOwn: ReadonlySignal<Asked> = asked

/** Asks for one of them or for their dialog; null says that it was done. */
export const askOwn = (what: Asked): void => {
  asked.value = what
}
