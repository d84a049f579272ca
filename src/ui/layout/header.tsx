/** Name, scenario, and what can be done with it. Narrow screens keep the actions behind one button. */
import { type ReactNode, useCallback, useState } from 'react'
import { lazily } from '../live/loaded.tsx'
import { ThemeButton } from '../theme/theme-button.tsx'
import { HistoryButtons } from './history-buttons.tsx'
import { ScenarioPicker } from './scenario-picker.tsx'

const Announcer = lazily(async () => (await import('./announcer.tsx')).Announcer)
const Keys = lazily(async () => (await import('./keys.tsx')).Keys)

export const Header = ({ actions }: { readonly actions?: ReactNode }) => {
  const [help, setHelp] = useState(false)
  const closeHelp = useCallback(() => setHelp(false), [])
  const openHelp = useCallback(() => setHelp(true), [])
  return (
    <header className="header">
      <p className="brand">
        <a href="./">Dawnline</a>
        <span>what it takes to put compute in orbit</span>
      </p>
      <ScenarioPicker />
      <HistoryButtons />
      <button type="button" className="action header-more" popoverTarget="header-actions">
        More
      </button>
      <div className="header-actions" id="header-actions" popover="auto">
        {actions}
        <button type="button" className="action" onClick={openHelp}>
          Keys
        </button>
        <ThemeButton />
      </div>
      <Announcer />
      <Keys open={help} onOpen={openHelp} onClose={closeHelp} />
    </header>
  )
}
