/** What can be done with the scenario on show. The dialogs are loaded when they are opened. */

import { useEffect, useState } from 'react'
import { t } from '../words/words.ts'
import { CompareButton } from './compare/compare-button.tsx'
import { lazily } from './live/loaded.tsx'
import { askedOfOwn, askOwn } from './live/own-list.ts'
import { useSession } from './live/session.tsx'
import { useLive } from './live/use-live.ts'
import { isEmbedded } from './share/embedded.ts'
import { useDrop } from './share/use-drop.ts'

const ShareDialog = lazily(async () => (await import('./share/share-dialog.tsx')).ShareDialog)
const OwnDialog = lazily(async () => (await import('./own/own-dialog.tsx')).OwnDialog)
const ExportDialog = lazily(async () => (await import('./export/export-dialog.tsx')).ExportDialog)

export const Actions = () => {
  const { model, store, link } = useSession()
  const [open, setOpen] = useState<{ readonly what: 'share' | 'export'; readonly link: string } | null>(null)
  useDrop()
  const show = async (what: 'share' | 'export') => setOpen({ what, link: await link() })
  const own = useLive(() => askedOfOwn.value, askedOfOwn)
  const close = () => setOpen(null)
  useEffect(() => {
    if (own === null || own === 'dialog') return
    askOwn(null)
    // What does not come can be asked for again.
    import('./own/open-own.ts').then(
      ({ openOwn }) => openOwn(model, store, own),
      () => undefined,
    )
  }, [own, model, store])
  if (isEmbedded()) return <WholePage />
  return (
    <>
      <button type="button" className="action" onClick={() => askOwn('dialog')}>
        {t('Save')}
      </button>
      <CompareButton />
      <button type="button" className="action" onClick={() => show('share')}>
        {t('Share')}
      </button>
      <button type="button" className="action" onClick={() => show('export')}>
        {t('Export')}
      </button>
      {own === 'dialog' && <OwnDialog onClose={() => askOwn(null)} />}
      {open?.what === 'share' && <ShareDialog link={open.link} onClose={close} />}
      {open?.what === 'export' && <ExportDialog link={open.link} onClose={close} />}
    </>
  )
}

/** Out of the frame, to the whole page. */
const WholePage = () => (
  <a
    className="action"
    href="./"
    target="_blank"
    rel="noopener"
    onClick={(event) => {
      event.currentTarget.href = location.href.replace(/([?&])embed=[^&#]*&?/, '$1')
    }}
  >
    {t('Open in Dawnline')}
  </a>
)
