/** What can be done with the scenario on show. The dialogs are loaded when they are opened. */
import { lazy, Suspense, useState } from 'react'
import { CompareButton } from '../compare/compare-button.tsx'
import { isEmbedded } from './embedded.ts'
import { useDrop } from './use-drop.ts'

const ShareDialog = lazy(() =>
  import('./share-dialog.tsx').then((module) => ({ default: module.ShareDialog })),
)
const ExportDialog = lazy(() =>
  import('../export/export-dialog.tsx').then((module) => ({ default: module.ExportDialog })),
)

/** @param link The whole link to the scenario on show. */
export const Actions = ({ link }: { readonly link: () => Promise<string> }) => {
  const [open, setOpen] = useState<{ readonly what: 'share' | 'export'; readonly link: string } | null>(null)
  useDrop()
  const show = async (what: 'share' | 'export') => setOpen({ what, link: await link() })
  const close = () => setOpen(null)
  if (isEmbedded()) return <WholePage />
  return (
    <>
      <CompareButton />
      <button type="button" className="action" onClick={() => show('share')}>
        Share
      </button>
      <button type="button" className="action" onClick={() => show('export')}>
        Export
      </button>
      <Suspense>
        {open?.what === 'share' && <ShareDialog link={open.link} onClose={close} />}
        {open?.what === 'export' && <ExportDialog link={open.link} onClose={close} />}
      </Suspense>
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
    Open in Dawnline
  </a>
)
