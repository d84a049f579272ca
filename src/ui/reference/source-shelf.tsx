/** The bibliography, with what each work is used for. */

import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { Notes } from '../../engine/compiled.ts'
import { t } from '../../words/words.ts'
import { addressOf, type Library } from '../evidence/library.ts'
import { whyLink } from '../live/route.ts'
import { useSession } from '../live/session.tsx'
import { SourceLink } from './case-entry.tsx'
import { usesOfSources } from './uses.ts'

/** More links than this say no more. */
const few = 6

interface Props {
  readonly notes: Notes
  readonly library: Library
}

export const SourceShelf = ({ notes, library }: Props) => {
  const { quantity, has } = useSession()
  const uses = useMemo(() => usesOfSources(notes.quantities), [notes])
  const works = useMemo(
    () =>
      Object.entries(library.sources)
        .map(([id, source]) => ({ id, source, text: library.citation(source) }))
        .sort((a, b) => byName(a.text).localeCompare(byName(b.text), 'en')),
    [library],
  )
  const [wanted, setWanted] = useState('')
  const needle = useDeferredValue(wanted).trim().toLowerCase()
  const found = works.filter(({ text }) => text.toLowerCase().includes(needle))
  const checked = works.filter(({ source }) => source.verified).length
  const fieldId = useId()
  return (
    <>
      <p className="reference-find">
        <label htmlFor={fieldId}>{t('Find a source')}</label>
        <input
          id={fieldId}
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <span role="status">
          {found.length === works.length
            ? t('{length} works', { length: works.length })
            : t('{length} of {length2} works', { length: found.length, length2: works.length })}
        </span>
      </p>
      <p className="case-note">
        {t(
          '{checked} of them were compared with the work itself, or with the part of it that is open; when and how stands beside each.',
          { checked },
        )}
      </p>
      <ul className="shelf">
        {found.map(({ id, source, text }) => {
          const used = (uses.get(id) ?? []).filter(has)
          return (
            <li key={id}>
              <SourceLink href={addressOf(source)} text={text} />
              {source.verified && (
                <span className="shelf-checked">
                  {t('Checked {date}: {how}', { date: source.verified.date, how: source.verified.how })}
                </span>
              )}
              {used.length > 0 && (
                <span className="shelf-uses">
                  {used.slice(0, few).map((use, at) => (
                    <span key={use}>
                      {at > 0 && ' · '}
                      <a href={whyLink(use)}>{quantity(use).label}</a>
                    </span>
                  ))}
                  {used.length > few && t(' and {few} more', { few: used.length - few })}
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
