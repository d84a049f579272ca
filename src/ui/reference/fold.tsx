/** A part that is made when it is first opened: most readers need none of it, and some need all. */
import { type ReactNode, useState } from 'react'

interface Props {
  readonly title: string
  readonly about?: string
  readonly level?: 3 | 4
  readonly children: ReactNode
}

export const Fold = ({ title, about, level = 3, children }: Props) => {
  const [opened, setOpened] = useState(false)
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <details
      className={`fold fold-${level}`}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true)
      }}
    >
      <summary>
        <Heading>{title}</Heading>
        {about && <span>{about}</span>}
      </summary>
      {opened && <div className="fold-body">{children}</div>}
    </details>
  )
}
