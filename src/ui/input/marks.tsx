/** Real things on the track: every one has a tick, and those with room a name to press. */

import { memo, useMemo } from 'react'
import type { CompiledInput } from '../../engine/compiled.ts'
import { t } from '../../words/words.ts'
import { useSession } from '../live/session.tsx'
import { formatValue } from '../number/format-value.ts'
import { placeLabels } from './place-labels.ts'
import type { Track } from './track.ts'

export const Marks = memo(({ input, track }: { readonly input: CompiledInput; readonly track: Track }) => {
  const { store } = useSession()
  const placed = useMemo(
    () =>
      placeLabels(
        input.marks
          .filter((mark) => mark.at >= input.range[0] && mark.at <= input.range[1])
          .map((mark) => ({ ...mark, share: track.share(mark.at) })),
      ),
    [input, track],
  )
  if (placed.length === 0) return null
  return (
    <>
      {placed.map(({ mark }) => (
        <span key={`${mark.label}${mark.at}`} className="slider-tick" style={{ '--share': mark.share }} />
      ))}
      <div className="slider-marks">
        {placed
          .filter((place) => place.room)
          .map(({ mark, start, width, cut }) => (
            <button
              key={`${mark.label}${mark.at}`}
              type="button"
              tabIndex={-1}
              data-cut={cut ? true : undefined}
              style={{ insetInlineStart: `${start * 100}%`, inlineSize: `${width * 100}%` }}
              title={`${mark.label}: ${formatValue(input, mark.at)}`}
              aria-label={t('Set to {label}, {x}', { label: mark.label, x: formatValue(input, mark.at) })}
              onClick={() => store.set(input.id, mark.at)}
            >
              {mark.label}
            </button>
          ))}
      </div>
    </>
  )
})
