/** The typed value: plain numbers at once, units and arithmetic through a module that is loaded when needed. */
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { CompiledInput } from '../../engine/compiled.ts'
import type { QuantityId } from '../../model/index.ts'
import { useSession } from '../live/session.tsx'
import { useLiveRef, writeText } from '../live/use-live.ts'
import { fieldParts } from '../number/format-value.ts'
import { readTyped } from './plain-amount.ts'
import { createTrack } from './track.ts'
import { useGesture } from './use-gesture.ts'

interface Props {
  readonly input: CompiledInput<QuantityId>
  readonly labelId: string
}

export const AmountField = ({ input, labelId }: Props) => {
  const { store, number } = useSession()
  const value = () => number(input.id).value
  const shown = fieldParts(input, value())
  /** Typed and not yet taken: what comes from elsewhere does not overwrite it. */
  const typing = useRef(false)
  /** The value that a refused text was to replace: when it changes, the text has had its time. */
  const refusedAt = useRef<number | null>(null)
  const [error, setError] = useState<string | null>(null)
  const field = useLiveRef(value, (element: HTMLInputElement, now) => {
    if (refusedAt.current !== null && !Object.is(now, refusedAt.current)) {
      typing.current = false
      refusedAt.current = null
      setError(null)
    }
    if (!typing.current) writeField(element, fieldParts(input, now).number)
  })
  const unit = useLiveRef(value, (element: HTMLSpanElement, now) =>
    writeText(element, fieldParts(input, now).unit),
  )
  const gesture = useGesture(store.endGesture)
  const errorId = useId()

  const refuse = (message: string) => {
    refusedAt.current = value()
    setError(message)
  }

  /** Back to the present value. */
  const settle = () => {
    typing.current = false
    refusedAt.current = null
    setError(null)
    if (field.current) writeField(field.current, fieldParts(input, value()).number)
  }

  const commit = async (text: string) => {
    if (text.trim() === '' || text.trim() === fieldParts(input, value()).number) return settle()
    try {
      const reading = await readTyped(input, text, value())
      if (reading.kind !== 'value') return refuse(reading.message)
      store.set(input.id, reading.value)
      settle()
    } catch (cause) {
      refuse(cause instanceof Error ? cause.message : String(cause))
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
            refusedAt.current = null
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
