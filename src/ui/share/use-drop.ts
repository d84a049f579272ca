/** Scenario files can be dropped or pasted anywhere on the page. */
import { useEffect } from 'react'
import { useSession } from '../session.tsx'

const opener = () => import('./open-scenario.ts')

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null

export const useDrop = (): void => {
  const { model, store } = useSession()
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    addEventListener('dragover', (event) => hasFile(event) && event.preventDefault(), { signal })
    addEventListener(
      'drop',
      async (event) => {
        if (!hasFile(event)) return
        event.preventDefault()
        const [file] = event.dataTransfer?.files ?? []
        if (file) await (await opener()).openFile(model, store, file)
      },
      { signal },
    )
    addEventListener(
      'paste',
      async (event) => {
        if (isField(event.target)) return
        const [file] = event.clipboardData?.files ?? []
        const text = event.clipboardData?.getData('text') ?? ''
        if (file) await (await opener()).openFile(model, store, file)
        else if (text.trimStart().startsWith('{')) await (await opener()).openText(model, store, text)
      },
      { signal },
    )
    return () => listening.abort()
  }, [model, store])
}
