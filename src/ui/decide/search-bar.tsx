/** Starts a search, says that it runs, and ends it. */
import type { ReactNode } from 'react'
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
          {isBusy ? 'Stop' : found ? `${label} again` : label}
        </button>
        {progress !== null && <progress value={progress} aria-label={`${label}: how much is done`} />}
        <span role="status">
          {isBusy ? busy : isOld ? 'This is of the settings before the last change.' : ''}
        </span>
      </p>
      {hasFailed && <Failed says="Nothing could be searched." again={start} />}
    </>
  )
}
