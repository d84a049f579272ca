import { t } from '../../words/words.ts'
import { useLive } from '../live/use-live.ts'
import { useMedia } from '../live/use-media.ts'
import { currentTheme, toggleTheme } from './theme.ts'

export const useIsDark = (): boolean => {
  const theme = useLive(() => currentTheme.value, currentTheme)
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  return theme === 'system' ? systemIsDark : theme === 'dark'
}

export const ThemeButton = () => (
  <button type="button" className="action" onClick={toggleTheme}>
    {useIsDark() ? t('Light') : t('Dark')}
  </button>
)
