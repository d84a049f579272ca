/** One section of the page: a finding, what it rests on, drawings, and all its numbers. */

import type { ReactNode } from 'react'
import { t } from '../../words/words.ts'
import { ExplainTerms } from '../glossary/first-uses.tsx'
import { Boundary } from '../live/boundary.tsx'
import { WhileVisible } from '../live/visible.tsx'

interface Props {
  readonly id: string
  readonly label: string
  readonly children: ReactNode
}

export const Section = ({ id, label, children }: Props) => (
  <section id={id} className="section" aria-labelledby={`${id}-label`}>
    <div className="section-head">
      <h2 className="small-caps" id={`${id}-label`}>
        {label}
      </h2>
      <a className="section-link" href={`#${id}`} aria-label={t('Link to {label}', { label })}>
        #
      </a>
    </div>
    <Boundary part={label}>
      <WhileVisible>
        <ExplainTerms>{children}</ExplainTerms>
      </WhileVisible>
    </Boundary>
  </section>
)
