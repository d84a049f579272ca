import { type ChangeEvent, useRef } from 'react'
import { t } from '../../words/words.ts'
import { useSession } from '../live/session.tsx'
import { openFile } from './open-scenario.ts'

export const OpenFile = ({ onOpened }: { readonly onOpened: () => void }) => {
  const { model, store } = useSession()
  const picker = useRef<HTMLInputElement>(null)
  const pick = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.currentTarget.files ?? []
    if (file) {
      await openFile(model, store, file)
      onOpened()
    }
  }
  return (
    <>
      <p className="dialog-note">
        {t(
          'A scenario (JSON) or a workbook that Dawnline wrote and you have changed. Files can also be dropped or pasted anywhere on the page.',
        )}
      </p>
      <p className="dialog-actions">
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          {t('Open a file…')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,.xlsx,application/json"
          aria-label={t('Scenario file or workbook')}
          onChange={pick}
        />
      </p>
    </>
  )
}
