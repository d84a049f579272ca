/** A text to take along: it can be copied, and where the browser does not allow that, it is selected. */

import { useId, useRef, useState } from 'react'
import { t } from '../../words/words.ts'

interface Props {
  readonly label: string
  readonly text: string
  readonly rows: number
  readonly code?: boolean
}

export const Copyable = ({ label, text, rows, code = false }: Props) => {
  const [said, setSaid] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('Copied.')
    } catch {
      field.current?.select()
      setSaid('Selected: copy it with the keyboard.')
    }
  }
  return (
    <div>
      <label htmlFor={id} className="aside-voice">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className={code ? 'dialog-text dialog-code' : 'dialog-text'}
        rows={rows}
        readOnly
        spellCheck={false}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="dialog-actions">
        <button type="button" className="button" onClick={copy}>
          {t('Copy {toLowerCase}', { toLowerCase: label.toLowerCase() })}
        </button>
        <span role="status" className="dialog-status">
          {said}
        </span>
      </p>
    </div>
  )
}
