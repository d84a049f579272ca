import { useState } from 'react'
import type { Note } from '../../engine/compiled.ts'
import type { Explanation } from '../../engine/explain.ts'
import { addressHere } from '../live/site-root.ts'
import { whyText } from './why-text.ts'

interface Props {
  readonly explanation: Explanation
  readonly note: Note
  readonly sources: readonly string[]
  readonly address: string
}

export const CopyButton = ({ explanation, note, sources, address }: Props) => {
  const [said, setSaid] = useState('')
  const copy = async () => {
    const link = new URL(address, addressHere()).href
    try {
      await navigator.clipboard.writeText(whyText(explanation, note, sources, link))
      setSaid('Copied')
    } catch {
      setSaid('This browser does not allow copying here')
    }
  }
  return (
    <p className="why-copy">
      <button type="button" className="action" onClick={copy}>
        Copy as text
      </button>
      <span role="status">{said}</span>
    </p>
  )
}
