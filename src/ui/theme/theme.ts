/** The theme follows the system until somebody chooses; the choice is remembered on this device. */
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

const listeners = new Set<() => void>()
let current: Theme = 'system'

export const applyTheme = (theme: Theme): void => {
  current = theme
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Not remembered, but applied.
  }
  for (const listener of listeners) listener()
}

export const subscribeTheme = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const currentTheme = (): Theme => current

/** The opposite of what is seen; where that is the system's own, the system is followed again. */
export const nextTheme = (theme: Theme, systemIsDark: boolean): Theme => {
  const isDark = theme === 'system' ? systemIsDark : theme === 'dark'
  return !isDark === systemIsDark ? 'system' : isDark ? 'light' : 'dark'
}

export const toggleTheme = (): void =>
  applyTheme(nextTheme(current, matchMedia('(prefers-color-scheme: dark)').matches))
