/** The contents of the page: in the margin where there is one, else as a sheet behind a button. */

import { useState } from 'react'
import { t } from '../../words/words.ts'
import { ContentsList } from './contents-list.tsx'
import { Dialog } from './dialog.tsx'
import './contents.css'

export const ContentsNav = () => (
  <nav className="contents" aria-labelledby="contents-name">
    <p className="small-caps" id="contents-name">
      {t('On this page')}
    </p>
    <ContentsList />
  </nav>
)

export const ContentsButton = () => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="contents-open" onClick={() => setOpen(true)}>
        {t('Contents')}
      </button>
      {isOpen && (
        <Dialog title={t('On this page')} onClose={() => setOpen(false)}>
          <nav aria-label={t('On this page')}>
            <ContentsList onGo={() => setOpen(false)} />
          </nav>
        </Dialog>
      )}
    </>
  )
}
