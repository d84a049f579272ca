/** A part that is made when it is first opened; one that is searched for in the page is made a while after the rest. */
import { type ReactNode, useState } from 'react'
import { useLater } from '../live/when-idle.ts'

interface Props {
  readonly title: string
  readonly about?: string
  readonly level?: 3 | 4
  /** Its own place on the page: `#glossary`. */
  readonly id?: string
  /** Whether a search in the page finds what is in it before it is opened. */
  readonly early?: boolean
  /** What is in it, or what makes that of whether it has been opened. */
  readonly children: ReactNode | ((isOpened: boolean) => ReactNode)
}

export const Fold = ({ title, about, level = 3, id, early = false, children }: Props) => {
  const [opened, setOpened] = useState(false)
  const isLater = useLater(early)
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <details
      id={id}
      className={`fold fold-${level}`}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true)
      }}
    >
      <summary>
        <Heading>{title}</Heading>
        {about && <span>{about}</span>}
      </summary>
      {(opened || isLater) && (
        <div className="fold-body">{typeof children === 'function' ? children(opened) : children}</div>
      )}
    </details>
  )
}
