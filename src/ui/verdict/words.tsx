/** Sentences whose numbers lead to why. Only their texts are written anew while the sentences stay the same. */
import type { ReadonlySignal } from '@preact/signals-core'
import type { QuantityId } from '../../model/index.ts'
import type { Sentence, SentencePart } from '../../model/verdict/prose/parts.ts'
import { whyLink } from '../live/route.ts'
import { useSession } from '../live/session.tsx'
import { useLive, useLiveRef, writeText } from '../live/use-live.ts'
import { sideOf } from '../number/side.ts'

interface Props {
  readonly as: 'h1' | 'p'
  readonly parts: ReadonlySignal<readonly SentencePart[]>
}

export const Words = ({ as: Tag, parts }: Props) => {
  const { quantity } = useSession()
  useLive(() => shapeOf(parts.value))
  const element = useLiveRef<HTMLHeadingElement & HTMLParagraphElement, string>(
    () => textsOf(parts.value),
    writeParts,
  )
  return (
    <Tag ref={element}>
      {keyed(parts.value).map(({ key, text, id, isRange }) =>
        id ? (
          <a
            key={key}
            href={whyLink(id)}
            data-side={isRange ? undefined : sideOf(quantity(id))}
            data-range={isRange}
          >
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </Tag>
  )
}

/**
 * Sentences one after the other, in as few parts as there can be: each becomes one node of the page.
 *
 * @param isKnown Whether a quantity is in the model; what is not leads nowhere.
 */
export const partsOf = (
  sentences: readonly Sentence[],
  isKnown: (id: QuantityId) => boolean,
): readonly SentencePart[] => {
  const parts: SentencePart[] = []
  for (const part of sentences.flatMap((sentence, at) =>
    at > 0 ? [{ text: ' ' }, ...sentence] : sentence,
  )) {
    const before = parts.at(-1)
    if (part.id && isKnown(part.id)) parts.push(part)
    else if (before && !before.id) parts[parts.length - 1] = { text: before.text + part.text }
    else if (part.text !== '') parts.push({ text: part.text })
  }
  return parts
}

/** What is drawn anew when it changes: how many nodes there are, and which of them lead where. */
const shapeOf = (parts: readonly SentencePart[]): string => parts.map(({ id = '-' }) => id).join(' ')

/** No sentence has a line of its own. */
const textsOf = (parts: readonly SentencePart[]): string => parts.map(({ text }) => text).join('\n')

const writeParts = (element: Element, texts: string): void => {
  const nodes = element.childNodes
  const parts = texts === '' ? [] : texts.split('\n')
  // Sentences of another shape are about to be drawn.
  if (nodes.length !== parts.length) return
  parts.forEach((text, at) => {
    const node = nodes[at]
    if (node instanceof Element) writeText(node, text)
    else if (node && node.nodeValue !== text) node.nodeValue = text
  })
}

/** Keys that outlive a change of the sentences: a link that stays keeps its element, and the focus on it. */
const keyed = (parts: readonly SentencePart[]) => {
  const seen = new Map<string, number>()
  return parts.map((part) => {
    const id = part.id ?? ''
    const count = seen.get(id) ?? 0
    seen.set(id, count + 1)
    return { ...part, key: `${id} ${count}` }
  })
}
