/** One claim: who makes it in which words, what the model finds, and what that rests on. */

import { useMemo, useState } from 'react'
import type { QuantityId } from '../../model/index.ts'
import type { TestedClaim } from '../../model/verdict/prose/claim-types.ts'
import { sentenceText } from '../../model/verdict/prose/parts.ts'
import { t } from '../../words/words.ts'
import { Drawing } from '../chart/drawing.tsx'
import { heightOf } from '../chart/figure.tsx'
import { useChart } from '../chart/use-chart.ts'
import { useWidth } from '../chart/use-width.ts'
import type { Library } from '../evidence/library.ts'
import { certaintyOf } from '../explain/certainty.ts'
import { Glossed } from '../glossary/glossed.tsx'
import { whyLink } from '../live/route.ts'
import { useSession } from '../live/session.tsx'
import { lowerFirst } from '../number/label.ts'
import { inputsBehind, nearest, rowsBehind } from './behind.ts'
import { type Finding, findingOf } from './finding.ts'
import { Said } from './said.tsx'

interface Props {
  readonly claim: TestedClaim
  readonly library: Library
}

export const ClaimEntry = ({ claim, library }: Props) => {
  const { model, quantity, has } = useSession()
  const make = useMemo(() => findingOf(claim), [claim])
  const finding = useChart(make)
  const { rows, inputs } = useMemo(
    () => ({ rows: rowsBehind(model, claim.statements), inputs: inputsBehind(model, claim) }),
    [model, claim],
  )
  const known = (id: string | undefined): id is QuantityId => id !== undefined && has(id)
  return (
    <article id={`claim-${claim.id}`} className="claim" aria-labelledby={`claim-${claim.id}-name`}>
      <p className="claim-word" data-word={finding.word}>
        {t(finding.word)}
      </p>
      <h3 id={`claim-${claim.id}-name`}>{claim.says.replace(/\.$/, '')}</h3>
      <Said statements={claim.statements} library={library} />
      <p className="claim-sentence">
        {keyed(finding.sentence).map(({ key, id, text }) =>
          known(id) ? (
            <a key={key} href={whyLink(id)}>
              {text}
            </a>
          ) : (
            <Glossed key={key} text={text} />
          ),
        )}
      </p>
      {finding.bars && <ClaimBars bars={finding.bars} />}
      <details className="claim-behind">
        <summary>{t('What is behind this')}</summary>
        <dl>
          <div>
            <dt>{t('Test')}</dt>
            <dd>{claim.how}</dd>
          </div>
          {rows.length > 0 && (
            <div>
              <dt>{t('Rows')}</dt>
              <dd>
                {rows.map(({ id, label }, at) => (
                  <span key={id}>
                    {at > 0 && ', '}
                    <a href={`#row=${id}`}>{lowerFirst(label)}</a>
                  </span>
                ))}
              </dd>
            </div>
          )}
          <div>
            <dt>{t('Inputs')}</dt>
            <dd>
              {nearest(inputs).map(({ id, label }, at) => (
                <span key={id}>
                  {at > 0 && ', '}
                  <a href={whyLink(id)}>{lowerFirst(label)}</a>
                </span>
              ))}
            </dd>
          </div>
          <div>
            <dt>{t('How sure')}</dt>
            <dd>{certaintyOf(quantity(claim.verdict), inputs)}</dd>
          </div>
        </dl>
      </details>
      <ClaimTools claim={claim} finding={finding} />
    </article>
  )
}

const keyed = (sentence: Finding['sentence']) => sentence.map((part, at) => ({ ...part, key: `${at}` }))

const ClaimBars = ({ bars }: { readonly bars: NonNullable<Finding['bars']> }) => {
  const [box, width] = useWidth()
  const height = heightOf(bars, width)
  return (
    <div ref={box} className="claim-bars">
      <svg
        className="drawing"
        role={bars.bars.some(({ id }) => id) ? 'group' : 'img'}
        aria-label={bars.summary}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <Drawing chart={bars} width={width} height={height} />
      </svg>
    </div>
  )
}

/** The address of the claim, and its finding as a text to quote. */
const ClaimTools = ({ claim, finding }: { readonly claim: TestedClaim; readonly finding: Finding }) => {
  const { model, store, link } = useSession()
  const [said, setSaid] = useState('')
  const copy = async () => {
    const address = `${(await link()).replace(/#.*$/, '')}#claim=${claim.id}`
    const { title } = store.getState().opened
    const text = `“${claim.says}” ${finding.word}. ${sentenceText(finding.sentence)} Dawnline ${model.release}, scenario “${title}”. ${address}`
    try {
      await navigator.clipboard.writeText(text)
      setSaid(t('Copied'))
    } catch {
      setSaid(t('This browser does not allow copying here'))
    }
  }
  return (
    <p className="figure-tools">
      <a href={`#claim=${claim.id}`} aria-label={t('Address of this claim: {says}', { says: claim.says })}>
        {t('Address')}
      </a>
      <button
        type="button"
        onClick={copy}
        aria-label={t('Copy a citation of this finding: {says}', { says: claim.says })}
      >
        {t('Copy a citation')}
      </button>
      <span role="status">{said}</span>
    </p>
  )
}
