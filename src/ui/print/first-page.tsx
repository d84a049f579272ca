/** The verdict: its sentence, the main numbers, and every row. */
import { scores } from '../../model/headline.ts'
import { firstLimit, reachText } from '../../model/verdict/prose/limits.ts'
import type { Sentence } from '../../model/verdict/prose/parts.ts'
import { sensitivityOf } from '../analysis/follow.ts'
import { useSession } from '../live/session.tsx'
import { composeChange, composeRest, composeVerdict, rowLimits } from '../verdict/compose.ts'
import { composeHead } from '../verdict/head.ts'
import { PrintHead } from './print-head.tsx'
import { PrintRows } from './print-rows.tsx'

export const FirstPage = () => {
  const session = useSession()
  const { text, has } = session
  const sentences = composeVerdict(session)
  const { headline, basis } = composeHead(session)
  const rest = composeRest(session)
  const rows = [...session.rows.value.values()]
  const known = sensitivityOf(session).current()
  const first = known && firstLimit(rowLimits(known, session.quantity), 'orbit')
  return (
    <section className="print-page">
      <PrintHead />
      <h1>{headline.map(wordsOf).join(' ')}</h1>
      <p className="print-verdict">
        {[...basis, ...rest, ...composeChange(session, sentences)].map(wordsOf).join(' ')}
      </p>
      <dl className="print-scores">
        {scores
          .filter(({ id }) => has(id))
          .map(({ id, alone }) => (
            <div key={id}>
              <dt>{alone}</dt>
              <dd>{text(id).value}</dd>
            </div>
          ))}
        {first && (
          <div>
            <dt>Stops first</dt>
            <dd>
              {first.row.label}, {reachText(first)}
            </dd>
          </div>
        )}
      </dl>
      <PrintRows rows={rows} />
    </section>
  )
}

const wordsOf = (sentence: Sentence): string => sentence.map(({ text }) => text).join('')
