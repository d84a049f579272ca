import './styles.ts'
import { model } from 'virtual:model/core'
import { titles } from 'virtual:model/titles'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { mayWantLanguage } from './language/language.ts'
import { createSession } from './live/session.tsx'
import { preloadWhenIdle } from './preload.ts'
import { openAddress } from './share/open-address.ts'
import { applyTheme, rememberedTheme } from './theme/theme.ts'

applyTheme(rememberedTheme())

/** No `await` of the module itself: what reads a link is loaded meanwhile, and would wait for this file to end. */
const start = async () => {
  if (mayWantLanguage())
    // Where it does not come, the page speaks English.
    await import('./language/speak.ts').then(
      ({ speak }) => speak(model, titles),
      () => undefined,
    )
  const { store, link } = await openAddress(model)
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<App session={createSession(model, store, titles, link)} />)
  // Without it the page opens at its top.
  import('./live/place.ts').then(
    ({ followPlaces }) => followPlaces(),
    () => undefined,
  )
  preloadWhenIdle()
  // Not part of the first look, and in place before anybody can ask for a translation.
  import('./live/translated.ts').then(
    ({ surviveTranslation }) => surviveTranslation(document.body),
    () => undefined,
  )
}

void start()
