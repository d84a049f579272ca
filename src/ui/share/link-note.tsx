/** One note on what was not read as it stands. */
import { t } from '../../words/words.ts'
import { useLive } from '../live/use-live.ts'
import { report, reported } from './reported.ts'
import './link-note.css'

export const LinkNote = () => {
  const problems = useLive(() => reported.value, reported)
  return (
    <div role="status" className="link-note-region">
      {problems.length > 0 && (
        <div className="link-note">
          <p>{t('Not everything was taken as it stands:')}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <button type="button" className="action" onClick={() => report([])}>
            {t('Dismiss')}
          </button>
        </div>
      )}
    </div>
  )
}
