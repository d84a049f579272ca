/** A dialog above the page: Escape, the button and a press beside it close it; focus goes back where it came from. */

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { t } from '../../words/words.ts'
import './dialog.css'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export const Dialog = ({ title, onClose, children }: Props) => {
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = element.current
    if (!dialog) return
    if (!dialog.open) dialog.showModal()
    const press = (event: MouseEvent) => {
      // The dialog's own box is filled by its children: a press on the dialog itself is one beside it.
      if (event.target === dialog) dialog.close()
    }
    dialog.addEventListener('click', press)
    return () => dialog.removeEventListener('click', press)
  }, [])
  // On narrow screens the button stands in a menu that closes, which would take a dialog inside it along.
  return createPortal(
    <dialog ref={element} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            className="action dialog-close"
            aria-label={t('Close')}
            onClick={() => element.current?.close()}
          >
            ×
          </button>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  )
}
