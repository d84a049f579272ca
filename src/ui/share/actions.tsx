/** What can be done with the scenario on show. The dialogs are loaded when they are opened. */
import { lazy, Suspense, useState } from 'react'
import { CompareButton } from '../compare/compare-button.tsx'
import { isEmbedded } from './embedded.ts'
import { useDrop } from './use-drop.ts'
import './embed.css'

const ShareDialog = lazy(() =>
  import('./share-dialog.tsx').then((module) => ({ default: module.ShareDialog })),
)
const ExportDialog = lazy(() =>
  import('../export/export-dialog.tsx').then((module) => ({ default: module.ExportDialog })),
)

/** @param link The whole link to the scenario on show. */
export const Actions = ({ link }: { readonly link: () => string }) => {
  const [open, setOpen] = useState<{ readonly what: 'share' | 'export'; readonly link: string } | null>(null)
  useDrop()
  const close = () => setOpen(null)
  if (isEmbedded())
    return (
      <a className="action" href={link()} target="_blank" rel="noopener">
        Open in Dawnline
      </a>
    )
  return (
    <>
      <CompareButton />
      <button type="button" className="action" onClick={() => setOpen({ what: 'share', link: link() })}>
        Share
      </button>
      <button type="button" className="action" onClick={() => setOpen({ what: 'export', link: link() })}>
        Export
      </button>
      <Suspense>
        {open?.what === 'share' && <ShareDialog link={open.link} onClose={close} />}
        {open?.what === 'export' && <ExportDialog link={open.link} onClose={close} />}
      </Suspense>
    </>
  )
}
