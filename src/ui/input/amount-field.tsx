/** The typed value: plain numbers at once, units and arithmetic through a module that is loaded when needed. */
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { CompiledInput } from '../../engine/compiled.ts'
import { checkSetting } from '../../engine/evaluate.ts'
import { displayUnitFor } from '../../engine/format.ts'
import { useSession } from '../live/session.tsx'
import { useLiveRef, writeText } from '../live/use-live.ts'
import { formatParts, formatValue } from '../number/format-value.ts'
import { plainAmount } from './plain-amount.ts'
import { createTrack } from './track.ts'
import { useGesture } from './use-gesture.ts'

interface Props {
  readonly input: CompiledInput
  readonly labelId: string
}

export const AmountField = ({ input, labelId }: Props) => {
  const { store, model, number } = useSession()
  const value = () => number(input.id).value
  const shown = formatParts(input, value())
  /** Typed and not yet taken: what comes from elsewhere does not overwrite it. */
  const typing = useRef(false)
  const [error, setError] = useState<string | null>(null)
  const field = useLiveRef(value, (element: HTMLInputElement, now) => {
    if (!typing.current) writeField(element, formatParts(input, now).number)
  })
  const unit = useLiveRef(value, (element: HTMLSpanElement, now) =>
    writeText(element, formatParts(input, now).unit),
  )
  const gesture = useGesture(store.endGesture)
  const errorId = useId()

  /** Back to the present value. */
  const settle = () => {
    typing.current = false
    setError(null)
    if (field.current) writeField(field.current, formatParts(input, value()).number)
  }

  const commit = async (text: string) => {
    if (text.trim() === '' || text.trim() === formatParts(input, value()).number) return settle()
    try {
      const typed = plainAmount(input, text, value()) ?? (await withUnits(input, text, value()))
      if (!checkSetting(model, input.id, typed).ok) return setError(acceptedText(input))
      store.set(input.id, typed)
      settle()
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause))
    }
  }

  const byKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      void commit(event.currentTarget.value)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      settle()
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault()
      store.move(input.id, createTrack(input).step(value(), event.key === 'ArrowUp' ? 1 : -1, event.shiftKey))
      settle()
      gesture.rest()
    }
  }

  return (
    <>
      <span className="amount" data-error={error ? true : undefined}>
        <input
          ref={field}
          type="text"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          size={sizeOf(shown.number)}
          aria-labelledby={labelId}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId : undefined}
          defaultValue={shown.number}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            typing.current = true
            if (!sizesItself) event.currentTarget.size = sizeOf(event.currentTarget.value)
            setError(null)
          }}
          onKeyDown={byKey}
          onBlur={(event) => typing.current && !error && void commit(event.currentTarget.value)}
        />
        {shown.unit && (
          <span ref={unit} className="amount-unit">
            {shown.unit}
          </span>
        )}
      </span>
      {error && (
        <span className="amount-error" id={errorId} role="alert">
          {error}
        </span>
      )}
    </>
  )
}

/** Where the style can make a field as wide as its text, its `size` need not follow. */
const sizesItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')

const sizeOf = (text: string): number => Math.max(4, text.length)

const writeField = (element: HTMLInputElement, text: string): void => {
  if (element.value !== text) element.value = text
  if (!sizesItself) element.size = sizeOf(text)
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
