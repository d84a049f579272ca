/** `dawnline list` */
import { model } from 'virtual:model'
import { catalogs } from 'virtual:model/catalogs'
import { scenarios } from 'virtual:model/scenarios'
import { standingOf } from '../engine/causes.ts'
import { isInput } from '../engine/evaluate.ts'
import { formatQuantity } from '../engine/format.ts'
import { isUncertain } from '../engine/spread.ts'
import { spreadText } from '../engine/spread-text.ts'
import type { Content } from '../export/table.ts'
import { articles, citation, sources, statements } from '../scenario/evidence.ts'
import type { Format } from './commands.ts'
import { UsageError, unknown } from './failure.ts'
import { type Listing, type Printed, printed } from './listing.ts'
import { unplacedText } from './unplaced.ts'

/** For programs numbers stay numbers, in the declared unit; for people they are set as on the page. */
const inputs = (isForPeople: boolean): Listing => {
  const rows = model.quantities.filter(isInput).map((q): readonly Content[] => {
    if (q.type === 'choice') {
      const ids = q.options.map((option) => option.id).join(' | ')
      const usual = q.options[q.default]?.id ?? null
      const spread = isForPeople ? [''] : [null, null, null, null]
      return isForPeople
        ? [q.id, '', usual, ids, ...spread, q.label]
        : [q.id, null, usual, null, null, ids, ...spread, q.label]
    }
    const [least, most] = q.limits
    const spread = isUncertain(q) ? q.spread : null
    if (!isForPeople) {
      const mode = spread?.shape === 'triangular' ? spread.mode : null
      const ends = [spread?.shape ?? null, spread?.low ?? null, mode, spread?.high ?? null]
      return [q.id, q.unit, q.default, least, most, null, ...ends, q.label]
    }
    const show = (value: number) => formatQuantity(q, value).text
    return [
      q.id,
      q.unit,
      show(q.default),
      `${show(q.range[0])} to ${show(q.range[1])}`,
      spread ? spreadText(q, spread) : '',
      q.label,
    ]
  })
  const columns = isForPeople
    ? ['id', 'unit', 'default', 'range', 'spread', 'label']
    : ['id', 'unit', 'default', 'least', 'most', 'options', 'spread', 'low', 'mode', 'high', 'label']
  return { columns, rows }
}

const lists: Readonly<Record<string, (isForPeople: boolean) => Listing>> = {
  inputs,
  results: () => ({
    columns: ['id', 'unit', 'topic', 'label'],
    rows: model.quantities.flatMap((q) =>
      q.type === 'derived' || q.type === 'series' ? [[q.id, q.unit, q.topic, q.label]] : [],
    ),
  }),
  constraints: () => ({
    columns: ['id', 'side', 'cause', 'kind', 'answers', 'label'],
    rows: model.quantities.flatMap((q) =>
      q.type === 'constraint' ? [[q.id, q.side, q.cause, standingOf(q), q.answers.join(' '), q.label]] : [],
    ),
  }),
  scenarios: () => ({
    columns: ['slug', 'title'],
    rows: scenarios.map(({ slug, title }) => [slug, title]),
  }),
  catalogs: () => ({
    columns: ['catalog', 'row', 'sets'],
    rows: catalogs.flatMap(({ id, rows }) =>
      rows.map((row) => [id, row.label, Object.keys(row.sets).join(' ')]),
    ),
  }),
  sources: () => ({
    columns: ['id', 'checked', 'work'],
    rows: Object.entries(sources).map(([id, source]) => [id, source.verified?.date ?? '', citation(source)]),
  }),
  articles: () => ({
    columns: ['id', 'article', 'kind', 'says'],
    rows: statements.map(({ id, article, kind, says }) => [
      id,
      articles.find((one) => one.id === article)?.cite ?? article,
      kind,
      says,
    ]),
  }),
}

/** What can be listed. */
export const listNames: readonly string[] = Object.keys(lists)

/**
 * Text of a list.
 *
 * @param unplaced Only the sources that are cited without a place in them.
 * @throws UsageError that names the lists there are.
 */
export const listText = async (
  what: string | undefined,
  format: Format,
  unplaced: boolean,
): Promise<Printed> => {
  if (unplaced) {
    if (what !== 'sources') throw new UsageError('--unplaced goes with list sources')
    const { notes } = await import('virtual:model/notes')
    return unplacedText(notes, sources, format)
  }
  if (what === undefined) throw new UsageError(`list what? One of ${listNames.join(', ')}`)
  const make = Object.hasOwn(lists, what) ? lists[what] : undefined
  if (!make) throw unknown('no list', what, listNames, `; there are ${listNames.join(', ')}`)
  return printed(what, make(format === 'text' || format === 'md'), format)
}
