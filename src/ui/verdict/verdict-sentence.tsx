/** The verdict in words. Underlined numbers lead to why. */
import { useSyncExternalStore } from 'react'
import { type Sentence, sentenceText } from '../../model/sentence.ts'
import { whyLink } from '../number/number.tsx'
import { useSession } from '../session.tsx'
import { sideOf } from '../side.ts'
import { composeChange, composeVerdict } from './compose.ts'

export const VerdictSentence = () => {
  const session = useSession()
  const read = () => composeVerdict(session).map(sentenceText).join('\n')
  useSyncExternalStore(session.store.subscribe, read, read)
  const [first = [], ...others] = composeVerdict(session)
  return (
    <div className="verdict-sentence">
      <h1>
        <Words sentence={first} />
      </h1>
      {others.length > 0 && <Paragraph sentences={others} />}
      <Change />
    </div>
  )
}

const Change = () => {
  const session = useSession()
  const read = () => composeChange(session).map(sentenceText).join('\n')
  useSyncExternalStore(session.store.subscribe, read, read)
  useSyncExternalStore(session.following.subscribe, read, read)
  return <Paragraph sentences={composeChange(session)} />
}

const Paragraph = ({ sentences }: { readonly sentences: readonly Sentence[] }) => (
  <p>
    <Words sentence={sentences.flatMap((sentence) => [...sentence, gap])} />
  </p>
)

const gap = { text: ' ' }

const Words = ({ sentence }: { readonly sentence: Sentence }) => {
  const { quantity, has } = useSession()
  return (
    <>
      {keyed(sentence).map(({ key, text, id }) =>
        id && has(id) ? (
          <a key={key} href={whyLink(id)} data-side={sideOf(quantity(id))}>
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </>
  )
}

/**
 * Keys that outlive a change of the numbers: a link keeps its element, and the focus on it, while its text moves.
 */
const keyed = (sentence: Sentence) => {
  const seen = new Map<string, number>()
  return sentence.map((part) => {
    const id = part.id ?? ''
    const count = seen.get(id) ?? 0
    seen.set(id, count + 1)
    return { ...part, key: `${id} ${count}` }
  })
}
