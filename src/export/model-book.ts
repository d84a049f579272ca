/** The model as a book in Markdown: every quantity by topic, for people who read no TypeScript. */
import { standingOf } from '../engine/causes.ts'
import type {
  Citation,
  CompiledInput,
  CompiledModel,
  CompiledQuantity,
  CompiledSpread,
  Note,
  Notes,
} from '../engine/compiled.ts'
import { formatQuantity } from '../engine/format.ts'
import { must } from '../engine/must.ts'
import { citation, type Source } from '../scenario/evidence.ts'

/** What the book is made from: the model with its notes, and the works by id. */
export interface BookMaterial {
  readonly model: CompiledModel
  readonly notes: Notes
  readonly sources: Readonly<Record<string, Source>>
}

/** Characters of a text that Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, '\\$&')

const place = ({ work, place }: Citation): string =>
  `[${work}](#${work})${place ? `, ${escaped(place)}` : ''}`

const sourcesLine = (citations: readonly Citation[]): string =>
  citations.length === 0 ? '' : `Source: ${citations.map(place).join('; ')}.`

const spreadText = (spread: CompiledSpread, show: (value: number) => string): string => {
  const ends =
    spread.shape === 'triangular'
      ? `${show(spread.low)}, ${show(spread.mode)}, ${show(spread.high)}`
      : `${show(spread.low)} to ${show(spread.high)}`
  return `spread ${spread.shape}, ${ends}`
}

const inputLines = (q: CompiledInput): readonly string[] => {
  const show = (value: number): string => escaped(formatQuantity(q, value).text)
  const facts = [
    `Default ${show(q.default)} (${q.evidence})`,
    `slider ${show(q.range[0])} to ${show(q.range[1])}`,
    ...(q.spread ? [spreadText(q.spread, show)] : []),
  ]
  const marks = q.marks.map(({ at, label }) => `${show(at)} ${escaped(label)}`)
  return [`${facts.join('; ')}.`, marks.length > 0 ? `To compare: ${marks.join('; ')}.` : '']
}

const formulaLines = (q: CompiledQuantity, note: Note): readonly string[] =>
  Object.entries(note.formulas).map(([role, formula]) => {
    const name = role === 'formula' ? q.id : role
    return `\`\`\`\n${name} = ${must(formula, role).text}\n\`\`\``
  })

const factsOf = (q: CompiledQuantity, note: Note): readonly string[] => {
  switch (q.type) {
    case 'input':
      return inputLines(q)
    case 'choice':
      return [
        `Default: ${must(q.options[q.default], q.id).label.toLowerCase()} (${q.evidence}).`,
        q.options
          .map(({ id, label }) => {
            const option = note.options[id]
            return `- \`${id}\` ${escaped(label)}. ${escaped(option?.why ?? '')} ${sourcesLine(option?.sources ?? [])}`.trimEnd()
          })
          .join('\n'),
      ]
    case 'constant':
      return [`${escaped(formatQuantity(q, q.value).text)}.`]
    case 'derived':
    case 'series':
      return [
        ...formulaLines(q, note),
        q.outcomes.length > 0
          ? `Is one of: ${q.outcomes.map(({ label, code }) => `${escaped(label)} (${code})`).join(', ')}.`
          : '',
        ...(q.type === 'derived' ? q.requires.map(({ otherwise }) => `Or else: ${escaped(otherwise)}`) : []),
      ]
    case 'constraint':
      return formulaLines(q, note)
  }
}

/** How a quantity is called in a formula and what it is: `` `jam` $m_j$, sum of parts, kg ``. */
const headLine = (q: CompiledQuantity, note: Note): string => {
  const what =
    q.type === 'input' || q.type === 'choice'
      ? q.role
      : q.type === 'constraint'
        ? `row of the verdict, ${q.side}, ${standingOf(q)}`
        : q.type === 'series'
          ? 'yearly'
          : q.type
  const units = q.type === 'choice' ? '' : q.display.map(({ text }) => text).join(' or ') || 'a pure number'
  return [`\`${q.id}\` $${note.symbol}$`, what, escaped(units)].filter(Boolean).join(' · ')
}

const entryOf = (q: CompiledQuantity, note: Note): string =>
  [
    `### ${escaped(q.label)}`,
    headLine(q, note),
    ...factsOf(q, note),
    escaped(note.why),
    sourcesLine(note.sources),
  ]
    .filter(Boolean)
    .join('\n\n')

/**
 * The whole book.
 *
 * @returns Markdown: a chapter for each topic in the order of the chain, one entry for each quantity, the numeric
 * functions, the assumptions that go together, and the works that are cited.
 */
export const modelBook = ({ model, notes, sources }: BookMaterial): string => {
  const chapters = model.topics.map(({ id, label }) =>
    [
      `## ${label}`,
      ...model.quantities
        .filter(({ topic }) => topic === id)
        .map((q) => entryOf(q, must(notes.quantities[q.id], q.id))),
    ].join('\n\n'),
  )
  const functions = Object.entries(notes.functions).map(([name, f]) =>
    [
      `### ${escaped(f.label)}`,
      `\`${name}(${f.arguments.map((a) => a.name).join(', ')})\` in ${f.returns === '1' ? 'a pure number' : escaped(f.returns)}`,
      escaped(f.why),
      sourcesLine(f.sources),
    ]
      .filter(Boolean)
      .join('\n\n'),
  )
  const together = notes.correlations.map(({ inputs, rank, why, sources: cited }) =>
    [
      `### ${inputs.map((id) => `\`${id}\``).join(' and ')}`,
      `Rank correlation ${String(rank).replace('-', '−')}.`,
      escaped(why),
      sourcesLine(cited),
    ]
      .filter(Boolean)
      .join('\n\n'),
  )
  const works = Object.entries(sources).map(
    ([id, source]) => `- <a id="${id}"></a>\`${id}\` ${escaped(citation(source))}`,
  )
  return `${[
    '# The model',
    `Release ${model.release}. Every quantity in the order of the chain: its id in formulas, links and files, its symbol, unit, formula or default, and why it is what it is. This page is made from the declarations by \`npm run book\`.`,
    ...chapters,
    '## Numeric functions',
    ...functions,
    ...(together.length > 0 ? ['## Assumptions that go together', ...together] : []),
    '## Works cited',
    works.join('\n'),
  ].join('\n\n')}\n`
}
