/** Names the scenario on show, and keeps a person's own scenarios on the device. */

import { useEffect, useState } from 'react'
import { withImported, writeCollection } from '../../scenario/collection.ts'
import { t } from '../../words/words.ts'
import { save } from '../chart/save.ts'
import { Dialog } from '../layout/dialog.tsx'
import { ownList } from '../live/own-list.ts'
import { useLive } from '../live/use-live.ts'
import { ImportButton } from './import-button.tsx'
import { NameForm } from './name-form.tsx'
import { changeOwn, loadOwn, notKept } from './own.ts'
import { OwnRow } from './own-row.tsx'
import './own.css'

export const OwnDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [said, setSaid] = useState('')
  useEffect(loadOwn, [])
  const kept = useLive(() => ownList.value, ownList)
  const change: typeof changeOwn = (make) => {
    const isKept = changeOwn(make)
    if (!isKept) setSaid(notKept)
    return isKept
  }
  return (
    <Dialog title={t('Your scenarios')} onClose={onClose}>
      <NameForm kept={kept} change={change} say={setSaid} />
      <p role="status" className="dialog-status own-status">
        {said}
      </p>
      <h3>{t('Kept on this device')}</h3>
      {kept.length === 0 ? (
        <p className="dialog-note">{t('None yet. They stay in this browser and are sent nowhere.')}</p>
      ) : (
        <ul className="own-list">
          {kept.map((one) => (
            <OwnRow key={one.title} one={one} change={change} say={setSaid} onOpened={onClose} />
          ))}
        </ul>
      )}
      <p className="dialog-actions">
        {kept.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              save('dawnline-scenarios.json', writeCollection(kept), 'application/json')
              setSaid(`Saved ${kept.length === 1 ? 'one scenario' : `${kept.length} scenarios`} as a file.`)
            }}
          >
            {t('Export all')}
          </button>
        )}
        <ImportButton
          onRead={(others) => {
            const before = ownList.value.length
            if (!change((list) => withImported(list, others))) return
            const added = ownList.value.length - before
            setSaid(added === 0 ? 'All of them were here already.' : `${added} added.`)
          }}
          onRefused={setSaid}
        />
      </p>
    </Dialog>
  )
}
