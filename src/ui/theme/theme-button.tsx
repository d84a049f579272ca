import { useSyncExternalStore } from 'react'
import { useMedia } from '../layout/use-media.ts'
import { currentTheme, subscribeTheme, toggleTheme } from './theme.ts'

export const useIsDark = (): boolean => {
  const theme = useSyncExternalStore(subscribeTheme, currentTheme, currentTheme)
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  return theme === 'system' ? systemIsDark : theme === 'dark'
}

export const ThemeButton = () => (
  <button type="button" className="action" onClick={toggleTheme}>
    {useIsDark() ? 'Light' : 'Dark'}
  </button>
)
