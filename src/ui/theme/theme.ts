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

export const applyTheme = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Not remembered, but applied.
  }
}

/** What a press of the button gives: the opposite of what is seen, or the system's own again. */
export const nextTheme = (theme: Theme, systemIsDark: boolean): Theme => {
  if (theme === 'system') return systemIsDark ? 'light' : 'dark'
  return (theme === 'dark') === systemIsDark ? 'system' : theme === 'dark' ? 'light' : 'dark'
}
