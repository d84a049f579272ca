/** Name, scenario, and what can be done with it. Narrow screens keep the actions behind one button. */

import { type ReactNode, useCallback, useState } from 'react'
import { t } from '../../words/words.ts'
import { lazily } from '../live/loaded.tsx'
import { ThemeButton } from '../theme/theme-button.tsx'
import { ScenarioPicker } from './scenario-picker.tsx'

/** There is nothing to undo at the first look. */
const HistoryButtons = lazily(
  async () => (await import('./history-buttons.tsx')).HistoryButtons,
  <div className="history" />,
)
const Announcer = lazily(async () => (await import('./announcer.tsx')).Announcer)
const LanguageButton = lazily(
  async () => (await import('../language/language-button.tsx')).LanguageButton,
  <span className="language-room" />,
)
const Keys = lazily(async () => (await import('./keys.tsx')).Keys)

export const Header = ({ actions }: { readonly actions?: ReactNode }) => {
  const [help, setHelp] = useState(false)
  const closeHelp = useCallback(() => setHelp(false), [])
  const openHelp = useCallback(() => setHelp(true), [])
  return (
    <header className="header">
      <p className="brand">
        <a href="./">{t('Dawnline')}</a>
        <span>{t('what it takes to put compute in orbit')}</span>
      </p>
      <ScenarioPicker />
      <HistoryButtons />
      <button type="button" className="action header-more" popoverTarget="header-actions">
        {t('More')}
      </button>
      <div className="header-actions" id="header-actions" popover="auto">
        {actions}
        <button type="button" className="action" onClick={openHelp}>
          {t('Keys')}
        </button>
        <ThemeButton />
        <LanguageButton />
      </div>
      <Announcer />
      <Keys open={help} onOpen={openHelp} onClose={closeHelp} />
    </header>
  )
}
