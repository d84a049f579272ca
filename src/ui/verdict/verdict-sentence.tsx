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
    {sentences.map((sentence) => (
      <Words key={sentenceText(sentence)} sentence={sentence} />
    ))}
  </p>
)

const Words = ({ sentence }: { readonly sentence: Sentence }) => {
  const { quantity, has } = useSession()
  let letters = 0
  const placed = sentence.map((part) => {
    const start = letters
    letters += part.text.length
    return { ...part, start }
  })
  return (
    <>
      {placed.map(({ text, id, start }) =>
        id && has(id) ? (
          <a key={start} href={whyLink(id)} data-side={sideOf(quantity(id))}>
            {text}
          </a>
        ) : (
          text
        ),
      )}{' '}
    </>
  )
}
