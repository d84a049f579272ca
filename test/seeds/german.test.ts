/** The German of what the model and the articles declare: nothing unknown, the same numbers and the same {places}. */
import { readdirSync, readFileSync } from 'node:fs'
import { model as compiled } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { model } from '../../src/model/index.ts'
import { testedClaims } from '../../src/model/verdict/prose/claims.ts'
import { statedFacts } from '../../src/model/verdict/prose/facts.ts'
import { terms } from '../../src/ui/glossary/terms.ts'

const folder = new URL('../../seeds/languages/de/', import.meta.url)
const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T

/** Texts by their place in an entry, such as `requires.0`. */
type Texts = ReadonlyMap<string, string>

interface Labelled {
  readonly label: string
}

interface Declared extends Labelled {
  readonly why: string
  readonly cause?: string
  readonly options?: Readonly<Record<string, Labelled & { readonly why: string }>>
  readonly requires?: Readonly<Record<string, string>>
  readonly acts?: { readonly otherwise: string }
  readonly marks?: readonly Labelled[]
  readonly composition?: {
    readonly as: string
    readonly of: readonly (Labelled & { readonly id: string })[]
  }
}

const topics = Object.entries(model.topics).map(([id, { label, quantities }]) => ({
  id,
  label,
  quantities: quantities as unknown as Readonly<Record<string, Declared>>,
}))

/** Texts of quantities, but labels, that may wait for their German: the page shows the English in place of them. */
const mayBeEnglish = 40

/** Names that are the same in both languages. */
const sameInBoth = new Set([
  ...'Orbit Start Integration Training Checkpoints Minimum Maximum Ring Torus Spectrum Downlink'.split(' '),
  ...'BOL EIRP EOL Isp ITU LEO LTAN OLR PMAD PUE SSO WACC WUE Albedo J2 Radiator SGP4 Terminator'.split(' '),
  ...'H100 B200 GB200 iROSA JPL McCalip Starcloud Starcloud-3 Suncatcher Spacedc-mdao'.split(' '),
  ...['Colossus 1', 'Epoch AI', 'MIT Technology Review', 'NVIDIA Rubin', 'GB200 NVL72', 'GB300 NVL72'],
  'Federal Communications Commission, Federal Aviation Administration',
])

/** Numbers of a text with points as decimal signs, in any order. */
const numbers = (text: string): readonly string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? [])
    .map((n) => (/^\d{1,3}([.,]\d{3})+$/.test(n) ? n.replace(/[.,]/g, '') : n.replace(',', '.')))
    .sort()

/** What is put in for `{id}` and `[name]`, in any order. */
const places = (text: string): readonly string[] => (text.match(/\{\w+\}|\[\w+\]/g) ?? []).sort()

const same = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Every text of a JSON entry by its place. */
const textsOf = (value: unknown, place = ''): Texts => {
  if (typeof value === 'string') return new Map([[place, value]])
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [
      ...textsOf(part, place === '' ? key : `${place}.${key}`),
    ]),
  )
}

/**
 * What is wrong with the German of one entry, each with its file, entry and place.
 *
 * @param mayLack Whether a text at a place may be missing.
 */
const faults = (
  at: string,
  english: Texts,
  german: unknown,
  mayLack: (place: string) => boolean = () => false,
): readonly string[] => {
  const found = textsOf(german)
  const unknown = [...found.keys()].filter((place) => !english.has(place))
  return [
    ...unknown.map((place) => `${at}: "${place}" is not in the English`),
    ...[...english].flatMap(([place, text]) => {
      const translated = found.get(place)
      if (translated === undefined) return mayLack(place) ? [] : [`${at}: lacks "${place}", “${text}”`]
      if (translated.trim() === '') return [`${at}: "${place}" is empty`]
      return [
        ...(same(numbers(text), numbers(translated)) ? [] : [`${at}: "${place}" has other numbers`]),
        ...(same(places(text), places(translated)) ? [] : [`${at}: "${place}" has other {places}`]),
        ...(translated === text && !sameInBoth.has(text) ? [`${at}: "${place}" is English`] : []),
      ]
    }),
  ]
}

/** The same for a file of entries by id. */
const faultsOf = (
  file: string,
  english: ReadonlyMap<string, Texts>,
  german: Readonly<Record<string, unknown>>,
  mayLack?: (place: string) => boolean,
): readonly string[] => [
  ...Object.keys(german)
    .filter((id) => !english.has(id))
    .map((id) => `${file}: "${id}" is unknown, remove it`),
  ...[...english].flatMap(([id, texts]) => faults(`${file}, ${id}`, texts, german[id], mayLack)),
]

const declaredTexts = ({ label, why, cause, options, requires, acts, marks, composition }: Declared): Texts =>
  textsOf({
    label,
    why,
    cause,
    options: options && Object.fromEntries(Object.entries(options).map(([id, option]) => [id, option.why])),
    requires: requires && Object.values(requires),
    acts: acts?.otherwise,
    marks: marks && Object.fromEntries(marks.map((mark) => [mark.label, mark.label])),
    outcomes:
      composition?.as === 'outcome'
        ? Object.fromEntries(composition.of.map((outcome) => [outcome.id, outcome.label]))
        : undefined,
  })

const byId = <T>(all: readonly T[], id: (one: T) => string, texts: (one: T) => unknown) =>
  new Map(all.map((one) => [id(one), textsOf(texts(one))] as const))

describe('German', () => {
  for (const { id: topic, quantities } of topics) {
    const file = `quantities/${topic}.json`
    const german = read<Record<string, { readonly why?: string }>>(file)
    const reasons = Object.values(german).filter(({ why }) => why !== undefined).length
    it(`names the ${Object.keys(quantities).length} quantities of ${topic} and gives ${reasons} reasons`, () => {
      const english = new Map(Object.entries(quantities).map(([id, q]) => [id, declaredTexts(q)] as const))
      expect(faultsOf(file, english, german, (place) => place !== 'label')).toEqual([])
    })
  }

  it('lacks few texts of quantities but names of things at marks', () => {
    const lacking = topics.flatMap(({ id: topic, quantities }) => {
      const file = `quantities/${topic}.json`
      const german = read<Record<string, unknown>>(file)
      return Object.entries(quantities).flatMap(([id, q]) => {
        const found = textsOf(german[id])
        return [...declaredTexts(q).keys()]
          .filter((place) => !found.has(place) && !place.startsWith('marks.'))
          .map((place) => `${file}, ${id}: lacks "${place}"`)
      })
    })
    expect(lacking.slice(mayBeEnglish)).toEqual([])
  })

  it('names every topic', () => {
    const english = new Map(topics.map(({ id, label }) => [id, textsOf(label)] as const))
    expect(faultsOf('topics.json', english, read('topics.json'))).toEqual([])
  })

  it('names every option of every choice', () => {
    const choices = topics
      .flatMap(({ quantities }) => Object.entries(quantities))
      .filter(([, q]) => q.options)
    const english = byId(
      choices,
      ([id]) => id,
      ([, { options = {} }]) =>
        Object.fromEntries(Object.entries(options).map(([id, option]) => [id, option.label])),
    )
    expect(faultsOf('options.json', english, read('options.json'))).toEqual([])
  })

  it('tells the story of every scenario', () => {
    const shipped = new URL('../../seeds/scenarios/', import.meta.url)
    const all = readdirSync(shipped).map(
      (name) => JSON.parse(readFileSync(new URL(name, shipped), 'utf8')) as Record<string, string>,
    )
    const english = byId(
      all,
      ({ slug = '' }) => slug,
      ({ title, blurb, reproduces, differs }) => ({ title, blurb, reproduces, differs }),
    )
    expect(faultsOf('scenarios.json', english, read('scenarios.json'))).toEqual([])
  })

  it('answers every claim', () => {
    const german = read<{
      readonly tested: Record<string, unknown>
      readonly facts: Record<string, unknown>
      readonly phrases: Record<string, readonly string[]>
    }>('claims.json')
    const tested = byId(
      testedClaims,
      ({ id }) => id,
      ({ says, how, supported, contradicted, open, shows }) => {
        return { says, how, supported, contradicted, open, shows: shows.map(({ label }) => label) }
      },
    )
    const facts = byId(
      statedFacts,
      ({ id }) => id,
      ({ says, fact }) => ({ says, fact }),
    )
    expect(faultsOf('claims.json, tested', tested, german.tested)).toEqual([])
    expect(faultsOf('claims.json, facts', facts, german.facts)).toEqual([])

    const used = new Set([...tested.values()].flatMap((texts) => [...texts.values()].flatMap(places)))
    const phrases = Object.keys(german.phrases).map((name) => `[${name}]`)
    expect(phrases.sort()).toEqual([...used].filter((place) => place.startsWith('[')).sort())
    const ids = new Set(topics.flatMap(({ quantities }) => Object.keys(quantities)))
    const unknown = Object.values(german.phrases)
      .flat()
      .flatMap(places)
      .filter((place) => !ids.has(place.slice(1, -1)))
    expect(unknown).toEqual([])
  })

  it('retells every statement and contradiction of the articles, and quotes none', () => {
    interface Told {
      readonly id: string
      readonly says: string
      readonly model?: string
    }
    const english = JSON.parse(
      readFileSync(new URL('../../seeds/articles.json', import.meta.url), 'utf8'),
    ) as Record<'statements' | 'contradictions', readonly Told[]> & {
      readonly articles: readonly Readonly<Record<'id' | 'short' | 'cite' | 'subject', string>>[]
    }
    const german = read<Record<keyof typeof english, Record<string, unknown>>>('articles.json')
    for (const kind of ['statements', 'contradictions'] as const) {
      const texts = byId(
        english[kind],
        ({ id }) => id,
        ({ says, model: tested }) => ({ says, model: tested }),
      )
      expect(faultsOf(`articles.json, ${kind}`, texts, german[kind])).toEqual([])
    }
    const articles = byId(
      english.articles,
      ({ id }) => id,
      ({ short, cite, subject }) => ({ short, cite, subject }),
    )
    // Names of publications and titles stay as they are.
    const isName = (place: string): boolean => place !== 'subject'
    expect(faultsOf('articles.json, articles', articles, german.articles, isName)).toEqual([])
  })

  it('names the rows of the catalogs that are words', () => {
    const shipped = new URL('../../seeds/catalogs/', import.meta.url)
    interface Catalog extends Labelled {
      readonly id: string
      readonly standard?: Labelled
      readonly rows: readonly (Labelled & { readonly id: string })[]
    }
    const catalogs = readdirSync(shipped).map(
      (name) => JSON.parse(readFileSync(new URL(name, shipped), 'utf8')) as Catalog,
    )
    const english = byId(
      catalogs,
      ({ id }) => id,
      ({ label, standard, rows }) => ({
        label,
        standard: standard?.label,
        rows: Object.fromEntries(rows.map((row) => [row.id, row.label])),
      }),
    )
    // Names of places and vehicles stay as they are.
    const isName = (place: string): boolean => place.startsWith('rows.')
    expect(faultsOf('catalogs.json', english, read('catalogs.json'), isName)).toEqual([])
  })

  it('says why assumptions go together', () => {
    const english = new Map(model.correlations.map(({ inputs, why }) => [inputs.join(','), textsOf({ why })]))
    expect(faultsOf('correlations.json', english, read('correlations.json'))).toEqual([])
  })

  it('writes units that the page shows', () => {
    const shown = new Set(
      compiled.quantities.flatMap((q) => ('display' in q ? q.display : [])).map(({ text }) => text.trim()),
    )
    const { symbols, one } = read<Record<'symbols' | 'one', Record<string, string>>>('units.json')
    const unknown = Object.keys({ ...symbols, ...one }).filter((text) => !shown.has(text))
    expect(unknown).toEqual([])
    expect([...shown].filter((text) => /yr|bn|\bUSD m\b/.test(text) && !symbols[text])).toEqual([])
  })

  it('explains every term of the glossary', () => {
    const english = byId(
      terms,
      ({ term }) => term,
      ({ term, long, means }) => ({ term, long, means }),
    )
    expect(faultsOf('glossary.json', english, read('glossary.json'))).toEqual([])
  })
})
