/** Keeps a fault in one part of the page from emptying the whole page. */

import { Component, type ReactNode } from 'react'
import { t } from '../../words/words.ts'

interface Props {
  /** What a person calls the part, at the beginning of a sentence: `The charts`. */
  readonly part: string
  readonly children: ReactNode
}

interface State {
  readonly fault: string | null
}

/**
 * Draws its children, or says that they cannot be shown and offers another try. Everything outside stays as it is.
 *
 * React takes a class for this. It also catches what an extension or a translation of the page does to the document.
 */
export class Boundary extends Component<Props, State> {
  override state: State = { fault: null }

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { part, children } = this.props
    const { fault } = this.state
    if (fault === null) return children
    return (
      <Failed
        says={t('{part} cannot be shown ({fault}).', { part, fault })}
        again={() => this.setState({ fault: null })}
      />
    )
  }
}

interface FailedProps {
  readonly says: string
  readonly again: () => void
}

/** What went wrong, and another try. */
export const Failed = ({ says, again }: FailedProps) => (
  <p className="load-failed" role="alert">
    {says}
    {t(' The rest of the page works, and the address keeps your inputs.')}{' '}
    <button type="button" className="action" onClick={again}>
      {t('Try again')}
    </button>
  </p>
)
