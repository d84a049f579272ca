/** What the articles claim, and what the model finds of each claim at the present settings. */

import { useMemo } from 'react'
import { testedClaims } from '../../model/verdict/prose/claims.ts'
import { statedFacts } from '../../model/verdict/prose/facts.ts'
import { t } from '../../words/words.ts'
import type { Reader } from '../chart/reader.ts'
import { useChart } from '../chart/use-chart.ts'
import { addressOf, type Library, sourcesOf } from '../evidence/library.ts'
import { Glossed } from '../glossary/glossed.tsx'
import { ArticleStatements } from './article-statements.tsx'
import { ClaimEntry } from './claim-entry.tsx'
import { findingOf, words } from './finding.ts'
import { Said } from './said.tsx'
import './claims.css'

/** `4 supported, 1 in part and 10 refuted`. */
const countFindings = (read: Reader): string => {
  const found = testedClaims.map((claim) => findingOf(claim)(read).word)
  const parts = words
    .map((word) => [word, found.filter((other) => other === word).length] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${t(word).toLowerCase()}`)
  return parts.length > 1 ? parts.slice(0, -1).join(', ') + t(' and ') + parts.at(-1) : (parts[0] ?? 'none')
}

export const Claims = ({ library }: { readonly library: Library }) => {
  const counts = useChart(countFindings)
  const facts = useMemo(
    () => statedFacts.map((fact) => ({ ...fact, works: sourcesOf(library, fact.source) })),
    [library],
  )
  return (
    <div className="claims">
      <p className="claims-lead">
        {t(
          'Of {length} claims that numbers can test, at these settings: {counts}. Headings are our words; what stands in quotation marks is an article’s own.',
          { length: testedClaims.length, counts },
        )}
      </p>
      <div className="claims-list">
        {testedClaims.map((claim) => (
          <ClaimEntry key={claim.id} claim={claim} library={library} />
        ))}
      </div>
      <h3>{t('Claims that no number settles')}</h3>
      <div className="claims-list">
        {facts.map(({ id, says, statements, fact, works }) => (
          <article key={id} id={`claim-${id}`} className="claim" aria-labelledby={`claim-${id}-name`}>
            <p className="claim-word" data-word="Open">
              {t('Not scored')}
            </p>
            <h4 id={`claim-${id}-name`}>{says.replace(/\.$/, '')}</h4>
            <Said statements={statements} library={library} />
            <p className="claim-sentence">
              <Glossed text={fact} />
            </p>
            <p className="claim-sources">
              {works.map((work, at) => (
                <span key={work.id}>
                  {at > 0 && ' · '}
                  <a href={addressOf(work)} rel="noreferrer" target="_blank">
                    {library.citation(work, work.places)}
                  </a>
                </span>
              ))}
            </p>
          </article>
        ))}
      </div>
      <ArticleStatements library={library} />
    </div>
  )
}
