/** Listens for scenario files that are dropped on the page or pasted into it. */
import type { CompiledModel } from '../../engine/compiled.ts'
import type { ScenarioStore } from '../../scenario/store.ts'

const opener = () => import('./open-scenario.ts')

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null

const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

export const listenForFiles = (model: CompiledModel, store: ScenarioStore, signal: AbortSignal): void => {
  const open = async (file: File) => (await opener()).openFile(model, store, file)
  addEventListener('dragover', (event) => hasFile(event) && event.preventDefault(), { signal })
  addEventListener(
    'drop',
    (event) => {
      if (!hasFile(event)) return
      event.preventDefault()
      const [file] = event.dataTransfer?.files ?? []
      if (file) open(file)
    },
    { signal },
  )
  addEventListener(
    'paste',
    async (event) => {
      if (isField(event.target)) return
      const [file] = event.clipboardData?.files ?? []
      const text = event.clipboardData?.getData('text') ?? ''
      if (file) open(file)
      else if (text.trimStart().startsWith('{')) (await opener()).openText(model, store, text)
    },
    { signal },
  )
}
