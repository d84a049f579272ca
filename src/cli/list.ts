/** `dawnline list` */
import { model } from 'virtual:model'
import { catalogs } from 'virtual:model/catalogs'
import { scenarios } from 'virtual:model/scenarios'
import { isInput } from '../engine/evaluate.ts'
import { formatQuantity } from '../engine/format.ts'
import { nearest } from '../engine/nearest.ts'
import { articles, citation, sources, statements } from '../scenario/evidence.ts'
import { UsageError } from './failure.ts'
import { textTable } from './text-table.ts'
import { unplacedText } from './unplaced.ts'

const lists: Readonly<Record<string, () => string>> = {
  inputs: () =>
    textTable(
      ['id', 'unit', 'default', 'range', 'label'],
      model.quantities.filter(isInput).map((q) => {
        if (q.type === 'choice') {
          return [q.id, '', q.options[q.default]?.id ?? '', q.options.map((o) => o.id).join(' | '), q.label]
        }
        const show = (value: number) => formatQuantity(q, value).text
        return [q.id, q.unit, show(q.default), `${show(q.range[0])} to ${show(q.range[1])}`, q.label]
      }),
    ),
  results: () =>
    textTable(
      ['id', 'unit', 'topic', 'label'],
      model.quantities.flatMap((q) =>
        q.type === 'derived' || q.type === 'series' ? [[q.id, q.unit, q.topic, q.label]] : [],
      ),
    ),
  constraints: () =>
    textTable(
      ['id', 'side', 'answers', 'label'],
      model.quantities.flatMap((q) =>
        q.type === 'constraint' ? [[q.id, q.side, q.answers.join(' '), q.label]] : [],
      ),
    ),
  scenarios: () =>
    textTable(
      ['slug', 'title'],
      scenarios.map(({ slug, title }) => [slug, title]),
    ),
  catalogs: () =>
    textTable(
      ['catalog', 'row', 'sets'],
      catalogs.flatMap(({ id, rows }) => rows.map((row) => [id, row.label, Object.keys(row.sets).join(' ')])),
    ),
  sources: () =>
    textTable(
      ['id', 'checked', 'work'],
      Object.entries(sources).map(([id, source]) => [id, source.verified?.date ?? '', citation(source)]),
    ),
  articles: () =>
    [
      textTable(
        ['article', 'cited as'],
        articles.map(({ id, cite }) => [id, cite]),
      ),
      textTable(
        ['id', 'kind', 'says'],
        statements.map(({ id, kind, says }) => [id, kind, says]),
      ),
    ].join('\n\n'),
}

/**
 * Text of a list.
 *
 * @param unplaced Only the sources that are cited without a place in them.
 * @throws UsageError that names the lists there are.
 */
export const listText = async (what: string | undefined, unplaced = false): Promise<string> => {
  if (unplaced) {
    if (what !== 'sources') throw new UsageError('--unplaced goes with list sources')
    const { notes } = await import('virtual:model/notes')
    return `${unplacedText(notes, sources)}\n`
  }
  const make = what === undefined ? undefined : lists[what]
  if (make) return `${make()}\n`
  const known = Object.keys(lists)
  throw new UsageError(
    what === undefined
      ? `list what? One of ${known.join(', ')}`
      : `no list "${what}"; the nearest of ${known.join(', ')} is "${nearest(what, known)}"`,
  )
}
