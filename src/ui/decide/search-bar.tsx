/** Starts a search, says that it runs, and ends it. */

import type { ReactNode } from 'react'
import { t } from '../../words/words.ts'
import { Failed } from '../live/boundary.tsx'
import type { SearchState } from './use-search.ts'

interface Props {
  readonly search: SearchState<unknown>
  /** On the button: what is looked for. */
  readonly label: string
  /** While it runs. */
  readonly busy: string
  readonly children?: ReactNode
}

export const SearchBar = ({ search, label, busy, children }: Props) => {
  const { found, isBusy, isOld, progress, hasFailed, start, end } = search
  return (
    <>
      <p className="draws">
        {children}
        <button type="button" className="action" onClick={isBusy ? end : start}>
          {isBusy ? t('Stop') : found ? t('{label} again', { label }) : label}
        </button>
        {progress !== null && (
          <progress value={progress} aria-label={t('{label}: how much is done', { label })} />
        )}
        <span role="status">
          {isBusy ? busy : isOld ? t('This is of the settings before the last change.') : ''}
        </span>
      </p>
      {hasFailed && <Failed says={t('Nothing could be searched.')} again={start} />}
    </>
  )
}
