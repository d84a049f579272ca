/** The native range in position space, with smaller and larger steps than the browser's own. */
import { type KeyboardEvent, useMemo } from 'react'
import type { CompiledInput } from '../../engine/compiled.ts'
import { formatQuantity } from '../../engine/format.ts'
import { lowerFirst } from '../number/label.ts'
import { useSession } from '../session.tsx'
import { Marks } from './marks.tsx'
import { spoken } from './spoken.ts'
import { createTrack } from './track.ts'
import { useGesture } from './use-gesture.ts'

interface Props {
  readonly input: CompiledInput
  readonly value: number
  readonly labelId: string
  readonly rangeId: string
}

export const Slider = ({ input, value, labelId, rangeId }: Props) => {
  const { store } = useSession()
  const track = useMemo(() => createTrack(input), [input])
  const gesture = useGesture(store.endGesture)
  const move = (next: number) => store.move(input.id, next)
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
        return track.step(value, 1, shiftKey)
      case 'ArrowLeft':
      case 'ArrowDown':
        return track.step(value, -1, shiftKey)
      case 'PageUp':
        return track.step(value, tenth)
      case 'PageDown':
        return track.step(value, -tenth)
      case 'Home':
        return input.range[0]
      case 'End':
        return input.range[1]
      default:
        return null
    }
  }
  const nudge = (count: number) => store.set(input.id, track.step(value, count))
  const at = track.share(value)
  const label = lowerFirst(input.label)
  const text = `${spoken(formatQuantity(input, value))}, default ${spoken(formatQuantity(input, input.default))}`

  return (
    <div className="slider" style={{ '--at': at, '--default': track.share(input.default) }}>
      <button type="button" tabIndex={-1} aria-label={`Lower ${label}`} onClick={() => nudge(-1)}>
        −
      </button>
      <div className="slider-track">
        <span className="slider-default" />
        <input
          type="range"
          id={rangeId}
          data-input={input.id}
          min={0}
          max={track.last}
          step={1}
          value={track.position(value)}
          aria-labelledby={labelId}
          aria-valuetext={text}
          onChange={(event) => {
            move(track.value(Number(event.currentTarget.value)))
            gesture.rest()
          }}
          onKeyDown={byKey}
          onPointerDown={gesture.hold}
          onPointerUp={gesture.release}
          onPointerCancel={gesture.release}
          onBlur={gesture.release}
        />
        <Marks input={input} track={track} />
      </div>
      <button type="button" tabIndex={-1} aria-label={`Raise ${label}`} onClick={() => nudge(1)}>
        +
      </button>
    </div>
  )
}
