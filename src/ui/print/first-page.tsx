/** The verdict: its sentence, the main numbers, and every row. */
import { scores } from '../../model/headline.ts'
import { bindingOf, type Sentence } from '../../model/verdict/prose/sentence.ts'
import { useSession } from '../live/session.tsx'
import { composeChange, composeVerdict } from '../verdict/compose.ts'
import { PrintHead } from './print-head.tsx'
import { PrintRows } from './print-rows.tsx'

export const FirstPage = () => {
  const session = useSession()
  const { text, has } = session
  const sentences = composeVerdict(session)
  const [verdict = [], ...rest] = sentences
  const rows = [...session.rows.value.values()]
  const binding = bindingOf(rows, 'orbit')
  return (
    <section className="print-page">
      <PrintHead />
      <h1>{wordsOf(verdict)}</h1>
      <p className="print-verdict">
        {[...rest, ...composeChange(session, sentences)].map(wordsOf).join(' ')}
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
        {binding && (
          <div>
            <dt>Binds first</dt>
            <dd>{binding.label}</dd>
          </div>
        )}
      </dl>
      <PrintRows rows={rows} />
    </section>
  )
}

const wordsOf = (sentence: Sentence): string => sentence.map(({ text }) => text).join('')
