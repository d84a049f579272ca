/** The typed value: plain numbers at once, units and arithmetic through a module that is loaded when needed. */
import { type KeyboardEvent, useId, useState } from 'react'
import type { CompiledInput } from '../../engine/compiled.ts'
import { checkSetting } from '../../engine/evaluate.ts'
import { displayUnitFor } from '../../engine/format.ts'
import { formatParts, formatValue } from '../number/format-value.ts'
import { useSession } from '../session.tsx'
import { plainAmount } from './plain-amount.ts'
import { createTrack } from './track.ts'
import { useGesture } from './use-gesture.ts'

interface Props {
  readonly input: CompiledInput
  readonly value: number
  readonly labelId: string
}

interface Draft {
  readonly text: string
  readonly error: string | null
}

export const AmountField = ({ input, value, labelId }: Props) => {
  const { store, model } = useSession()
  const [draft, setDraft] = useState<Draft | null>(null)
  const gesture = useGesture(store.endGesture)
  const shown = formatParts(input, value)
  const errorId = useId()

  const commit = async (text: string) => {
    if (text.trim() === '' || text.trim() === shown.number) return setDraft(null)
    try {
      const typed = plainAmount(input, text, value) ?? (await withUnits(input, text, value))
      if (!checkSetting(model, input.id, typed).ok) return setDraft({ text, error: acceptedText(input) })
      store.set(input.id, typed)
      setDraft(null)
    } catch (cause) {
      setDraft({ text, error: cause instanceof Error ? cause.message : String(cause) })
    }
  }

  const byKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      void commit(event.currentTarget.value)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      setDraft(null)
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault()
      setDraft(null)
      store.move(input.id, createTrack(input).step(value, event.key === 'ArrowUp' ? 1 : -1, event.shiftKey))
      gesture.rest()
    }
  }

  return (
    <>
      <span className="amount" data-error={draft?.error ? true : undefined}>
        <input
          type="text"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          size={Math.max(4, (draft?.text ?? shown.number).length)}
          aria-labelledby={labelId}
          aria-invalid={draft?.error ? true : undefined}
          aria-describedby={draft?.error ? errorId : undefined}
          value={draft?.text ?? shown.number}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setDraft({ text: event.currentTarget.value, error: null })}
          onKeyDown={byKey}
          onBlur={(event) => draft && !draft.error && void commit(event.currentTarget.value)}
        />
        {shown.unit && <span className="amount-unit">{shown.unit}</span>}
      </span>
      {draft?.error && (
        <span className="amount-error" id={errorId} role="alert">
          {draft.error}
        </span>
      )}
    </>
  )
}

const withUnits = async (input: CompiledInput, text: string, value: number): Promise<number> => {
  const { parseAmount } = await import('../../engine/units.ts')
  return parseAmount(text, input.unit, displayUnitFor(input.display, value))
}

const acceptedText = (input: CompiledInput): string => {
  const [least, most] = input.limits.map((limit) =>
    Number.isFinite(limit) ? formatValue(input, limit) : null,
  )
  if (least && most) return `Possible is ${least} to ${most}.`
  if (least) return `The least possible is ${least}.`
  return most ? `The most possible is ${most}.` : 'A finite number is needed.'
}
