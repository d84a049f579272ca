/** A text that follows the store. */
import { useFollow, writeText } from './use-follow.ts'

interface Props {
  /** The same function for as long as it reads the same thing. */
  readonly read: () => string
  readonly className?: string
}

export const LiveText = ({ read, className }: Props) => {
  const element = useFollow<HTMLSpanElement, string>(read, writeText)
  return (
    <span ref={element} className={className}>
      {read()}
    </span>
  )
}
