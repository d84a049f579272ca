/** Takes scenarios from a file: a collection that was exported, or a scenario file. */

import { type ChangeEvent, useRef } from 'react'
import { type Kept, readCollection } from '../../scenario/collection.ts'
import { t } from '../../words/words.ts'

const MOST_BYTES = 5_000_000

interface Props {
  readonly onRead: (kept: readonly Kept[]) => void
  readonly onRefused: (reason: string) => void
}

export const ImportButton = ({ onRead, onRefused }: Props) => {
  const picker = useRef<HTMLInputElement>(null)
  const pick = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    const [file] = input.files ?? []
    if (!file) return
    const kept = file.size > MOST_BYTES ? null : readCollection(await file.text())
    // The same file can be picked again.
    input.value = ''
    if (kept) onRead(kept)
    else onRefused(`"${file.name}" is not a file of scenarios (JSON, of at most 5 MB).`)
  }
  return (
    <>
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        {t('Import…')}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('File of scenarios')}
        onChange={pick}
      />
    </>
  )
}
