/** On a phone one input can stand alone below its chart: the sheet is then as low as it. */
import { type ReadonlySignal, signal } from '@preact/signals-core'

export interface Solo {
  readonly id: string
  readonly topic: string
}

const alone = signal<Solo | null>(null)

export const solo: ReadonlySignal<Solo | null> = alone

export const showAlone = (input: Solo | null): void => {
  alone.value = input
}
