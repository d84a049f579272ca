/** Name, scenario, and what can be done with it. Narrow screens keep the actions behind one button. */
import { type ReactNode, useCallback, useRef } from 'react'
import { ThemeButton } from '../theme/theme-button.tsx'
import { HelpSheet } from './help-sheet.tsx'
import { HistoryButtons } from './history-buttons.tsx'
import { ScenarioPicker } from './scenario-picker.tsx'
import { useShortcuts } from './use-shortcuts.ts'

export const Header = ({ actions }: { readonly actions?: ReactNode }) => {
  const help = useRef<HTMLDialogElement>(null)
  const openHelp = useCallback(() => help.current?.showModal(), [])
  useShortcuts(openHelp)
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
      <HelpSheet dialog={help} />
    </header>
  )
}
