/** Listens to the keys and shows what they do. Nothing waits for it, so it is loaded after the first view. */
import { useEffect, useRef } from 'react'
import { HelpSheet } from './help-sheet.tsx'
import { useShortcuts } from './use-shortcuts.ts'

interface Props {
  readonly open: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
}

export const Keys = ({ open, onOpen, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useShortcuts(onOpen)
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
  return <HelpSheet dialog={dialog} onClose={onClose} />
}
