/** A text that follows the store past React. */
import { useLiveRef, writeText } from './use-live.ts'

interface Props {
  readonly read: () => string
  readonly className?: string
}

export const LiveText = ({ read, className }: Props) => {
  const element = useLiveRef<HTMLSpanElement, string>(read, writeText)
  return (
    <span ref={element} className={className}>
      {read()}
    </span>
  )
}
