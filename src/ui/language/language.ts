/** Which language the reader has chosen. English needs nothing; another one is loaded before the page is drawn. */

/** Where the device remembers it. */
export const key = 'dawnline-language'

/** The language that was chosen on this device; null for English, or where nothing can be remembered. */
export const rememberedLanguage = (): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Whether the address names a language, as `?lang=de` or `#lang=de`. */
export const named = /([?&#])lang=(\w+)&?/

/** Whether anything but English may be wanted: only then is more loaded. */
export const mayWantLanguage = (): boolean => rememberedLanguage() !== null || named.test(location.href)
