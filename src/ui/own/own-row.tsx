/** One scenario of the list: open, rename, duplicate, delete. */

import { type FormEvent, useState } from 'react'
import { freeTitle, type Kept } from '../../scenario/collection.ts'
import { withoutChanges } from '../../scenario/naming.ts'
import { cleanTitle } from '../../scenario/title.ts'
import { t } from '../../words/words.ts'
import { useSession } from '../live/session.tsx'
import { publishedAs } from '../share/linked.ts'
import { openOwn } from './open-own.ts'
import type { changeOwn } from './own.ts'

interface Props {
  readonly one: Kept
  readonly change: typeof changeOwn
  readonly say: (sentence: string) => void
  readonly onOpened: () => void
}

export const OwnRow = ({ one, change, say, onOpened }: Props) => {
  const { model, store } = useSession()
  const [isRenaming, setIsRenaming] = useState(false)
  const open = async () => {
    await openOwn(model, store, one)
    onOpened()
  }
  const duplicate = () => {
    if (change((list) => [{ ...one, title: freeTitle(one.title, list), saved: now() }, ...list]))
      say(`“${one.title}” was duplicated.`)
  }
  const remove = () => {
    if (change((list) => list.filter(({ title }) => title !== one.title))) say(`“${one.title}” was deleted.`)
  }
  const rename = (title: string) => {
    setIsRenaming(false)
    if (title === one.title) return
    change((list) => list.map((other) => (other.title === one.title ? { ...other, title } : other)))
    const { opened } = store.getState()
    // What is on show under the old name, unchanged, goes on under the new one.
    if (opened.slug === null && opened.title === one.title && opened.settings === store.getState().settings)
      store.name(title, opened.note ?? '')
    say(`“${one.title}” is called “${title}” now.`)
  }
  return (
    <li>
      <div>
        {isRenaming ? (
          <RenameForm one={one} onRename={rename} onCancel={() => setIsRenaming(false)} />
        ) : (
          <p className="own-title">{one.title}</p>
        )}
        {one.note && <p className="dialog-note">{one.note}</p>}
        <p className="dialog-note">{factsOf(one)}</p>
      </div>
      <p className="own-actions">
        {(
          [
            ['Open', open],
            ['Rename', () => setIsRenaming(true)],
            ['Duplicate', duplicate],
            ['Delete', remove],
          ] as const
        ).map(([label, press]) => (
          <button
            key={label}
            type="button"
            className="button"
            aria-label={`${label} ${one.title}`}
            onClick={press}
          >
            {label}
          </button>
        ))}
      </p>
    </li>
  )
}

const now = (): string => new Date().toISOString()

const factsOf = ({ settings, saved, model }: Kept): string => {
  const count = Object.keys(settings).length
  const set = count === 0 ? 'model defaults' : count === 1 ? 'one input set' : `${count} inputs set`
  const date = new Date(saved)
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return [
    set,
    ...(Number.isFinite(date.getTime()) ? [`kept ${date.toLocaleDateString('en-GB', day)}`] : []),
    ...(model ? [`release ${model}`] : []),
  ].join(' · ')
}

interface RenameProps {
  readonly one: Kept
  readonly onRename: (title: string) => void
  readonly onCancel: () => void
}

const RenameForm = ({ one, onRename, onCancel }: RenameProps) => {
  const [error, setError] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const title = cleanTitle(String(new FormData(event.currentTarget).get('title') ?? ''))
    if (title === '') return setError('Write a name first.')
    if (publishedAs(withoutChanges(title))) return setError(`“${title}” is the name of a published scenario.`)
    onRename(title)
  }
  return (
    <form className="own-rename" onSubmit={submit}>
      <input
        name="title"
        className="own-field"
        aria-label={t('New name of {title}', { title: one.title })}
        aria-invalid={error ? true : undefined}
        defaultValue={one.title}
        maxLength={120}
        autoComplete="off"
        ref={(field) => field?.focus()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // It ends the renaming and leaves the dialog open.
          event.preventDefault()
          onCancel()
        }}
      />
      <button type="submit" className="button">
        {t('Rename')}
      </button>
      {error && (
        <p role="alert" className="own-error">
          {error}
        </p>
      )}
    </form>
  )
}
