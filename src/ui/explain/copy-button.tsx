import { useState } from 'react'
import type { Note } from '../../engine/compiled.ts'
import type { Explanation } from '../../engine/explain.ts'
import { t } from '../../words/words.ts'
import { useSession } from '../live/session.tsx'
import { whyText } from './why-text.ts'

interface Props {
  readonly explanation: Explanation
  readonly note: Note
  readonly sources: readonly string[]
  /** Where it stands on the page, such as `#why=radiatorArea`. */
  readonly place: string
}

export const CopyButton = ({ explanation, note, sources, place }: Props) => {
  const { link } = useSession()
  const [said, setSaid] = useState('')
  const copy = async (textOf: (address: string) => string) => {
    try {
      // The whole link names the release: the address in the bar says nothing of it before something is changed.
      await navigator.clipboard.writeText(textOf((await link()) + place))
      setSaid('Copied')
    } catch {
      setSaid('This browser does not allow copying here')
    }
  }
  return (
    <p className="why-copy">
      <button
        type="button"
        className="action"
        onClick={() => copy((address) => whyText(explanation, note, sources, address))}
      >
        {t('Copy as text')}
      </button>{' '}
      <button type="button" className="action" onClick={() => copy((address) => address)}>
        {t('Copy address')}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  )
}
