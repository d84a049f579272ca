/** A range or odds beside a number: empty until they are computed, and marked by the style while they are old. */
import { useSession } from '../live/session.tsx'
import { useLiveRef, writeText } from '../live/use-live.ts'
import { type Ranges, rangesOf } from './ranges.ts'

interface Props {
  readonly read: (ranges: Ranges) => string
  readonly className: string
}

export const Range = ({ read, className }: Props) => {
  const ranges = rangesOf(useSession())
  const text = () => (ranges.value ? read(ranges.value) : '')
  const shown = useLiveRef<HTMLSpanElement, string>(text, writeText, ranges)
  return <span ref={shown} className={className} />
}
