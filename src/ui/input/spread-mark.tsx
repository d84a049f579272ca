/** On the track of a slider, where eight values of ten are believed to lie. It moves with what is set. */
import { useMemo } from 'react'
import type { CompiledInput } from '../../engine/compiled.ts'
import { quantile } from '../../engine/spread.ts'
import type { QuantityId } from '../../model/index.ts'
import { useSession } from '../live/session.tsx'
import { useLiveRef } from '../live/use-live.ts'
import { spreadOf } from './spread-of.ts'
import { createTrack } from './track.ts'

export const SpreadMark = ({ input }: { readonly input: CompiledInput<QuantityId> }) => {
  const session = useSession()
  const track = useMemo(() => createTrack(input), [input])
  const ends = (): string => {
    const spread = spreadOf(session, input)
    return spread ? [0.1, 0.9].map((share) => track.share(quantile(spread, share)).toFixed(4)).join(' ') : ''
  }
  const mark = useLiveRef(ends, place)
  return <span ref={mark} className="slider-spread" aria-hidden="true" />
}

const place = (element: HTMLSpanElement, ends: string): void => {
  const [from = '', to = ''] = ends.split(' ')
  element.hidden = ends === ''
  element.style.setProperty('--from', from)
  element.style.setProperty('--to', to)
}
