/** Choosing a language, and what was chosen. */
import { key, named, rememberedLanguage } from './language.ts'

/** Remembers a choice; English is what nothing is remembered of. */
export const rememberLanguage = (language: string): void => {
  try {
    if (language === 'en') localStorage.removeItem(key)
    else localStorage.setItem(key, language)
  } catch {
    // Not remembered: the address must name it the next time.
  }
}

/**
 * The language that the address names or, without one, that was chosen before. The address loses it, so that a link
 * that is shared opens in the language of whoever opens it.
 */
export const takeLanguage = (): string => {
  const asked = named.exec(location.href)?.[2]
  if (asked === undefined) return rememberedLanguage() ?? 'en'
  rememberLanguage(asked)
  history.replaceState(history.state, '', location.href.replace(named, '$1').replace(/[?&#]+$/, ''))
  return asked
}
