/** `dawnline list sources --unplaced` */
import type { Citation, Notes } from '../engine/compiled.ts'
import { citation, type Source } from '../scenario/evidence.ts'
import type { Format } from './commands.ts'
import { listingText, type Printed, printed } from './listing.ts'

/** Every citation of a model, with the id that makes it. */
const citationsIn = ({ quantities, functions }: Notes): readonly (readonly [string, Citation])[] => [
  ...Object.entries(quantities).flatMap(([id, { sources, options }]) =>
    [...sources, ...Object.values(options).flatMap((option) => option.sources)].map(
      (one) => [id, one] as const,
    ),
  ),
  ...Object.entries(functions).flatMap(([id, { sources }]) => sources.map((one) => [id, one] as const)),
]

/**
 * Books, standards and rules that are cited without a place in them, and how many of their citations that is.
 *
 * @param works The bibliography; only works that have a kind have numbered parts.
 * @param format For people a sentence says how many there are in all.
 */
export const unplacedText = (
  notes: Notes,
  works: Readonly<Record<string, Source>>,
  format: Format = 'text',
): Printed => {
  const all = citationsIn(notes).filter(([, { work }]) => works[work]?.kind)
  const unplaced = all.filter(([, { place }]) => place === null)
  const rows = Object.entries(works).flatMap(([work, source]) => {
    const citing = unplaced.filter(([, one]) => one.work === work).map(([id]) => id)
    return citing.length > 0
      ? [[work, source.kind ?? '', citing.length, [...new Set(citing)].join(' '), citation(source)]]
      : []
  })
  const count = `${unplaced.length} of ${all.length} citations of books, standards and rules name no place in the work.`
  const listing = { columns: ['id', 'kind', 'citations', 'by', 'work'], rows, right: [2] }
  if (format !== 'text') return printed('unplaced', listing, format)
  return rows.length > 0 ? `${listingText('unplaced', listing, 'text')}\n${count}\n` : `${count}\n`
}
