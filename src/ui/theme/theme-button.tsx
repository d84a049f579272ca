import { useState } from 'react'
import { useMedia } from '../layout/use-media.ts'
import { applyTheme, nextTheme, rememberedTheme } from './theme.ts'

export const ThemeButton = () => {
  const [theme, setTheme] = useState(rememberedTheme)
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  const isDark = theme === 'system' ? systemIsDark : theme === 'dark'
  const press = () => {
    const next = nextTheme(theme, systemIsDark)
    applyTheme(next)
    setTheme(next)
  }
  return (
    <button type="button" className="action" onClick={press}>
      {isDark ? 'Light' : 'Dark'}
    </button>
  )
}
