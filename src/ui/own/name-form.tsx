/** A name and a note for what is on show, which is kept under them. */

import { type FormEvent, useId, useState } from 'react'
import { type Kept, keptFrom, withKept } from '../../scenario/collection.ts'
import { nameOf, withoutChanges } from '../../scenario/naming.ts'
import { cleanNote, cleanTitle } from '../../scenario/title.ts'
import { t } from '../../words/words.ts'
import { useScenario, useSession } from '../live/session.tsx'
import { publishedAs } from '../share/linked.ts'
import type { changeOwn } from './own.ts'

interface Props {
  readonly kept: readonly Kept[]
  readonly change: typeof changeOwn
  readonly say: (sentence: string) => void
}

export const NameForm = ({ kept, change, say }: Props) => {
  const { model, store } = useSession()
  const opened = useScenario((state) => state.opened)
  const present = useScenario(({ settings, opened: from }) => nameOf(model, settings, from).title)
  const isOwn = publishedAs(withoutChanges(opened.title)) === undefined
  const [title, setTitle] = useState(isOwn ? withoutChanges(opened.title) : '')
  const [note, setNote] = useState(isOwn ? (opened.note ?? '') : '')
  const [error, setError] = useState('')
  const ids = { title: useId(), note: useId(), error: useId() }
  const clean = cleanTitle(title)
  const replaces = kept.some((one) => one.title.toLowerCase() === clean.toLowerCase())

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (clean === '') return setError('Write a name first.')
    if (publishedAs(withoutChanges(clean)))
      return setError(`“${clean}” is the name of a published scenario; yours needs another.`)
    setError('')
    store.name(clean, cleanNote(note))
    const { settings } = store.getState()
    const one = keptFrom(model, { title: clean, note: cleanNote(note), settings }, new Date().toISOString())
    if (change((list) => withKept(list, one))) say(`“${clean}” is kept on this device.`)
  }

  return (
    <form className="own-form" onSubmit={submit}>
      <p className="dialog-note">
        {t('On show: {present}. Its name and note go wherever it goes: into the link, files and exports.', {
          present,
        })}
      </p>
      <label htmlFor={ids.title}>{t('Name')}</label>
      <input
        id={ids.title}
        className="own-field"
        value={title}
        maxLength={120}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? ids.error : undefined}
        onChange={(event) => {
          setTitle(event.currentTarget.value)
          setError('')
        }}
      />
      {error && (
        <p id={ids.error} role="alert" className="own-error">
          {error}
        </p>
      )}
      <label htmlFor={ids.note}>{t('Note')}</label>
      <textarea
        id={ids.note}
        className="own-field"
        rows={2}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <p className="dialog-actions">
        <button type="submit" className="button">
          {replaces ? t('Replace on this device') : t('Keep on this device')}
        </button>
      </p>
    </form>
  )
}
