/** Sentences in parts, and what they are composed from. */
import type { Counted } from '../../../engine/causes.ts'
import { type Places, t } from '../../../words/words.ts'
import type { QuantityId } from '../../index.ts'

/** A stretch of a sentence; with an id it is the value of that quantity. */
export interface SentencePart<Id extends string = QuantityId> {
  readonly text: string
  readonly id?: Id
  /** How sure the number before it is: computed later than the rest, and old while settings change. */
  readonly isRange?: true
}

export type Sentence<Id extends string = QuantityId> = readonly SentencePart<Id>[]

/** A quantity as people read it. */
export interface Reading {
  readonly value: number
  readonly text: string
  readonly feasible: boolean
  /** The range of it in eight worlds of ten, such as `2.6 to 6.3`, where that is known. */
  readonly range?: string
  /** Why it has no value: a full sentence. */
  readonly reason?: string
}

export type Read<Id extends string = QuantityId> = (id: Id) => Reading

export interface VerdictRow extends Counted {
  readonly id: QuantityId
  readonly label: string
  readonly status: 'closes' | 'tight' | 'does-not-close' | 'not-feasible'
}

export const plain = (text: string): SentencePart => ({ text })
export const linked = (id: QuantityId, text: string): SentencePart => ({ id, text })

/**
 * A message whose `{places}` are parts: which of them comes first is up to the language.
 *
 * @param message In English, as `t` takes it.
 * @param texts What stands for places that are text alone.
 * @returns `say('It takes {n}.', { n: linked('satelliteCount', 'one satellite') })` has three parts.
 */
export const say = (
  message: string,
  places: Readonly<Record<string, SentencePart | readonly SentencePart[]>> = {},
  texts?: Places,
): Sentence =>
  t(message, texts)
    .split(/\{(\w+)\}/)
    .flatMap((text, at) => (at % 2 > 0 ? (places[text] ?? []) : text === '' ? [] : plain(text)))

/** A sentence as text. */
export const sentenceText = (sentence: Sentence<string>): string => sentence.map((part) => part.text).join('')
