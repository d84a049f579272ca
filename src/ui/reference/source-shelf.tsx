/** The bibliography, with what each work is used for. */
import { use, useDeferredValue, useId, useMemo, useState } from 'react'
import { addressOf } from '../evidence/library.ts'
import { loadLibrary, loadNotes } from '../layout/loads.ts'
import { whyLink } from '../number/number.tsx'
import { useSession } from '../session.tsx'
import { SourceLink } from './case-entry.tsx'
import { usesOfSources } from './uses.ts'

/** More links than this say no more. */
const few = 6

export const SourceShelf = () => {
  const { quantity, has } = useSession()
  const shelf = use(loadLibrary())
  const { quantities } = use(loadNotes())
  const uses = useMemo(() => usesOfSources(quantities), [quantities])
  const works = useMemo(
    () =>
      Object.entries(shelf.sources)
        .map(([id, source]) => ({ id, source, text: shelf.citation(source) }))
        .sort((a, b) => byName(a.text).localeCompare(byName(b.text), 'en')),
    [shelf],
  )
  const [wanted, setWanted] = useState('')
  const needle = useDeferredValue(wanted).trim().toLowerCase()
  const found = works.filter(({ text }) => text.toLowerCase().includes(needle))
  const fieldId = useId()
  return (
    <>
      <p className="reference-find">
        <label htmlFor={fieldId}>Find a source</label>
        <input
          id={fieldId}
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <span role="status">
          {found.length === works.length
            ? `${works.length} works`
            : `${found.length} of ${works.length} works`}
        </span>
      </p>
      <ul className="shelf">
        {found.map(({ id, source, text }) => {
          const used = (uses.get(id) ?? []).filter(has)
          return (
            <li key={id}>
              <SourceLink href={addressOf(source)} text={text} />
              {used.length > 0 && (
                <span className="shelf-uses">
                  {used.slice(0, few).map((use, at) => (
                    <span key={use}>
                      {at > 0 && ' · '}
                      <a href={whyLink(use)}>{quantity(use).label}</a>
                    </span>
                  ))}
                  {used.length > few && ` and ${used.length - few} more`}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Initials stand before the family name that a reader looks for. */
const byName = (text: string): string => text.replace(/^(?:\p{Lu}[\p{Ll}]?\.[\s-]?)+/u, '')
