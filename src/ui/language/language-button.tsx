/** Leads to the same page in the other language; it is chosen by the reader alone, and remembered on the device. */
import { rememberLanguage } from './choice.ts'

const choose = (language: string) => {
  rememberLanguage(language)
  // The address keeps the inputs; every text of the page is made anew.
  location.reload()
}

/** Where the browser asks for German, the offer says so in a whole sentence; nothing is switched unasked. */
export const LanguageButton = () => {
  const isGerman = document.documentElement.lang === 'de'
  const wantsGerman = navigator.languages.some((language) => /^de\b/.test(language))
  const [language, name, offer] = isGerman
    ? ['en', 'English', 'Read this page in English']
    : ['de', 'Deutsch', 'Diese Seite auf Deutsch lesen']
  return (
    <button
      type="button"
      className="action"
      lang={language}
      title={wantsGerman || isGerman ? offer : undefined}
      onClick={() => choose(language)}
    >
      {name}
    </button>
  )
}
