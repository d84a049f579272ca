/** The native range in position space, with smaller and larger steps than the browser's own. */

import { type KeyboardEvent, useCallback, useEffect, useMemo } from 'react'
import type { CompiledInput } from '../../engine/compiled.ts'
import { formatQuantity } from '../../engine/format.ts'
import type { QuantityId } from '../../model/index.ts'
import { t } from '../../words/words.ts'
import { useSession } from '../live/session.tsx'
import { useLiveRef } from '../live/use-live.ts'
import { lowerFirst } from '../number/label.ts'
import { Marks } from './marks.tsx'
import { spoken } from './spoken.ts'
import { SpreadMark } from './spread-mark.tsx'
import { createTrack, type Track } from './track.ts'
import { useGesture } from './use-gesture.ts'

interface Props {
  readonly input: CompiledInput<QuantityId>
  readonly labelId: string
  readonly rangeId: string
}

export const Slider = ({ input, labelId, rangeId }: Props) => {
  const { store, number } = useSession()
  const value = () => number(input.id).value
  const track = useMemo(() => createTrack(input), [input])
  const said = useMemo(() => sayer(input), [input])
  const range = useLiveRef(value, (element: HTMLInputElement, now) => {
    const place = placeOf(track, now)
    if (element.value !== place) element.value = place
    element.setAttribute('aria-valuetext', said(now))
  })
  const line = useLiveRef(value, (element: HTMLSpanElement, now) => {
    element.style.backgroundSize = lengthOf(track, now)
  })
  const gesture = useGesture(store.endGesture, store.cancelGesture)
  const move = useCallback((next: number) => store.move(input.id, next), [store, input])
  useEffect(() => {
    const element = range.current
    if (!element) return
    // Not React's `onChange`, which writes the attributes of the range anew after every move.
    const hear = () => {
      move(track.value(Number(element.value)))
      gesture.rest()
    }
    element.addEventListener('input', hear)
    return () => element.removeEventListener('input', hear)
  }, [range, move, track, gesture])
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      return store.reset('default', [input.id])
    }
    const next = keyed(event)
    if (next === null) return
    event.preventDefault()
    move(next)
    gesture.rest()
  }
  const keyed = ({ key, shiftKey }: KeyboardEvent): number | null => {
    const tenth = Math.max(1, Math.round(track.last / 10))
    switch (key) {
      case 'ArrowRight':
      case 'ArrowUp':
        return track.step(value(), 1, shiftKey)
      case 'ArrowLeft':
      case 'ArrowDown':
        return track.step(value(), -1, shiftKey)
      case 'PageUp':
        return track.step(value(), tenth)
      case 'PageDown':
        return track.step(value(), -tenth)
      case 'Home':
        return input.range[0]
      case 'End':
        return input.range[1]
      default:
        return null
    }
  }
  const nudge = (count: number) => store.set(input.id, track.step(value(), count))
  const label = lowerFirst(input.label)

  return (
    <div className="slider">
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('Lower {label}', { label })}
        onClick={() => nudge(-1)}
      >
        −
      </button>
      <div className="slider-track">
        <span ref={line} className="slider-line" style={{ backgroundSize: lengthOf(track, value()) }} />
        <SpreadMark input={input} />
        <span className="slider-tick slider-default" style={{ '--share': track.share(input.default) }} />
        <input
          ref={range}
          type="range"
          id={rangeId}
          data-input={input.id}
          min={0}
          max={track.last}
          step={1}
          defaultValue={placeOf(track, value())}
          aria-labelledby={labelId}
          aria-valuetext={said(value())}
          onKeyDown={byKey}
          onPointerDown={gesture.hold}
          onPointerUp={gesture.release}
          onPointerCancel={gesture.cancel}
          onBlur={gesture.release}
        />
        <Marks input={input} track={track} />
      </div>
      <button type="button" tabIndex={-1} aria-label={t('Raise {label}', { label })} onClick={() => nudge(1)}>
        +
      </button>
    </div>
  )
}

const placeOf = (track: Track, value: number): string => String(track.position(value))

/** Of the line from the left end to the handle: the size of a picture, which moves nothing else. */
const lengthOf = (track: Track, value: number): string => `${track.share(value) * 100}% 100%`

/** What a screen reader says: the value and the default, units in full. */
const sayer = (input: CompiledInput): ((value: number) => string) => {
  const standard = spoken(formatQuantity(input, input.default))
  return (value) => `${spoken(formatQuantity(input, value))}, default ${standard}`
}
