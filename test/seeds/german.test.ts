/** The German names of what the model declares: all of them, none unknown, with the numbers that the English has. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { model } from '../../src/model/index.ts'

const folder = new URL('../../seeds/languages/de/', import.meta.url)
const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T

interface Declared {
  readonly label: string
  readonly options?: Readonly<Record<string, string | { readonly label: string }>>
}

const topics: readonly (readonly [
  id: string,
  label: string,
  quantities: Readonly<Record<string, Declared>>,
])[] = Object.entries(model.topics).map(([id, { label, quantities }]) => [
  id,
  label,
  quantities as unknown as Readonly<Record<string, Declared>>,
])

/** Names that are the same in both languages. */
const sameInBoth = new Set(
  'Orbit Start Integration Training Checkpoints Minimum Maximum Ring Torus Spectrum Downlink'.split(' '),
)

/** Numbers of a text with points as decimal signs, in any order. */
const numbers = (text: string): readonly string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? [])
    .map((n) => (/^\d{1,3}([.,]\d{3})+$/.test(n) ? n.replace(/[.,]/g, '') : n.replace(',', '.')))
    .sort()

const compare = (id: string, english: string, german: string | undefined): readonly string[] => {
  if (!german?.trim()) return [`${id}: no German`]
  const kept = JSON.stringify(numbers(english)) === JSON.stringify(numbers(german))
  const left = german === english && !sameInBoth.has(english)
  return [...(kept ? [] : [`${id}: other numbers`]), ...(left ? [`${id}: English`] : [])]
}

const labelOf = (option: string | { readonly label: string }): string =>
  typeof option === 'string' ? option : option.label

describe('German names', () => {
  it.each(topics)('has a label for every quantity of %s, and no other', (topic, _, quantities) => {
    const german = read<Record<string, { label: string }>>(`quantities/${topic}.json`)
    expect(Object.keys(german).sort()).toEqual(Object.keys(quantities).sort())
    expect(Object.entries(quantities).flatMap(([id, q]) => compare(id, q.label, german[id]?.label))).toEqual(
      [],
    )
  })

  it('names every topic', () => {
    const german = read<Record<string, string>>('topics.json')
    expect(Object.keys(german).sort()).toEqual(topics.map(([id]) => id).sort())
    expect(topics.flatMap(([id, label]) => compare(id, label, german[id]))).toEqual([])
  })

  it('names every option of every choice', () => {
    const german = read<Record<string, Record<string, string>>>('options.json')
    const choices = topics.flatMap(([, , all]) => Object.entries(all).filter(([, q]) => q.options))
    expect(Object.keys(german).sort()).toEqual(choices.map(([id]) => id).sort())
    for (const [id, { options = {} }] of choices) {
      expect(Object.keys(german[id] ?? {}).sort(), id).toEqual(Object.keys(options).sort())
      const wrong = Object.entries(options).flatMap(([o, text]) =>
        compare(`${id}.${o}`, labelOf(text), german[id]?.[o]),
      )
      expect(wrong).toEqual([])
    }
  })

  it('names and describes every scenario', () => {
    const shipped = new URL('../../seeds/scenarios/', import.meta.url)
    type Texts = { readonly slug: string; readonly title: string; readonly blurb: string }
    const english = readdirSync(shipped).map(
      (file) => JSON.parse(readFileSync(new URL(file, shipped), 'utf8')) as Texts,
    )
    const german = read<Record<string, Texts>>('scenarios.json')
    expect(Object.keys(german).sort()).toEqual(english.map(({ slug }) => slug).sort())
    const wrong = english.flatMap(({ slug, title, blurb }) => [
      ...compare(slug, title, german[slug]?.title),
      ...compare(slug, blurb, german[slug]?.blurb),
    ])
    expect(wrong).toEqual([])
  })
})
