/** The theme follows the system until somebody chooses; the choice is remembered on this device. */
import { type ReadonlySignal, signal } from '@preact/signals-core'

export type Theme = 'system' | 'light' | 'dark'

const key = 'dawnline-theme'

const isTheme = (text: string | null): text is Theme =>
  text === 'system' || text === 'light' || text === 'dark'

/** Storage may be forbidden, as in some private windows: the theme then lasts as long as the page. */
export const rememberedTheme = (): Theme => {
  try {
    const text = localStorage.getItem(key)
    return isTheme(text) ? text : 'system'
  } catch {
    return 'system'
  }
}

const current = signal<Theme>('system')

export const applyTheme = (theme: Theme): void => {
  current.value = theme
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Not remembered, but applied.
  }
}

export const currentTheme: ReadonlySignal<Theme> = current

/** The opposite of what is seen; where that is the system's own, the system is followed again. */
export const nextTheme = (theme: Theme, systemIsDark: boolean): Theme => {
  const isDark = theme === 'system' ? systemIsDark : theme === 'dark'
  return !isDark === systemIsDark ? 'system' : isDark ? 'light' : 'dark'
}

export const toggleTheme = (): void =>
  applyTheme(nextTheme(current.value, matchMedia('(prefers-color-scheme: dark)').matches))
