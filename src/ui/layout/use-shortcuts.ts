import { useEffect } from 'react'
import { isInput } from '../../engine/evaluate.ts'
import { useSession } from '../live/session.tsx'
import { toggleTheme } from '../theme/theme.ts'
import { replayLast } from './replay.ts'
import { shortcutOf } from './shortcuts.ts'

export const useShortcuts = (openHelp: () => void): void => {
  const { store, model } = useSession()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = shortcutOf(event)
      if (!name) return
      event.preventDefault()
      switch (name) {
        case 'undo':
          return store.undo()
        case 'redo':
          return store.redo()
        case 'replay':
          return replay()
        case 'find':
          return document.querySelector<HTMLInputElement>('.input-search')?.focus()
        case 'theme':
          return toggleTheme()
        case 'help':
          return openHelp()
      }
    }
    const replay = () => {
      const defaults = Object.fromEntries(
        model.quantities
          .filter(isInput)
          .map((input) => [
            input.id,
            input.type === 'input' ? input.default : (input.options[input.default]?.id ?? ''),
          ]),
      )
      replayLast(store, defaults, matchMedia('(prefers-reduced-motion: reduce)').matches)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [store, model, openHelp])
}
