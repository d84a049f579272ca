/** What a row of a catalog says of a vehicle beyond what it sets: whose it is, how often it flew, what a launch costs. */
import type { CatalogRow } from '../../scenario/evidence.ts'

type Facts = Partial<Pick<CatalogRow, 'operator' | 'mode' | 'flights' | 'price'>>
/** A row as catalogs are loaded: facts that are no inputs have no type there. */
type Row = { readonly [fact: string]: unknown }

const kinds: Readonly<Record<NonNullable<Facts['price']>['kind'], string>> = {
  list: 'list price',
  contract: 'one contract',
  stated: 'as its maker has said',
  revenue: 'revenue per launch',
  reported: 'as reported',
  cost: 'what it costs its maker',
  estimate: 'an estimate',
  target: 'what its maker aims at',
  guess: 'a guess',
}

/** `74 million dollars` of `74 MUSD`. */
const dollars = (amount: string): string => amount.replace(/ MUSD$/, ' million dollars')

/** `September 2026` of `2026-09`; a year alone stays. */
const dateText = (date: string): string => {
  const [year = '', month] = date.split('-')
  if (!month) return year
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, Number(month) - 1),
  )
  return `${name} ${year}`
}

/**
 * Facts of a row in sentences; empty for rows without any, such as sites.
 *
 * The year stands with the price: per kilogram a row sets it in dollars of `dollarsOf`.
 */
export const factsText = (row: Row, dollarsOf: number): string => {
  const { operator, mode, flights, price } = row as Facts
  const sentences: string[] = []
  if (operator) sentences.push(mode ? `${operator}, ${mode}.` : `${operator}.`)
  if (flights) {
    const failed = flights.failed === 0 ? 'none failed' : `${flights.failed} failed`
    sentences.push(`${flights.flown} flown by ${dateText(flights.asOf)}, ${failed}.`)
  }
  if (price) {
    const band =
      price.low && price.high
        ? ` (${price.low.replace(/ MUSD$/, '')} to ${price.high.replace(/ MUSD$/, '')})`
        : ''
    sentences.push(
      `A launch: ${dollars(price.amount)}${band} of ${price.year}, ${kinds[price.kind]}; per kilogram in dollars of ${dollarsOf}.`,
    )
  }
  return sentences.join(' ')
}
