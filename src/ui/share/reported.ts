/** What was not read as it stands from a link or a file: shown in one note until it is dismissed. */
import { type ReadonlySignal, signal } from '@preact/signals-core'

const problems = signal<readonly string[]>([])

export const reported: ReadonlySignal<readonly string[]> = problems

/** Replaces what is shown. */
export const report = (next: readonly string[]): void => {
  if (next.length > 0 || problems.value.length > 0) problems.value = next
}
