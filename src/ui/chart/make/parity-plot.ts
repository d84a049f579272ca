/** How likely it is that orbit has come down to the cost of the ground, by year. */

import { yearsReached } from '../../../engine/bands.ts'
import { t } from '../../../words/words.ts'
import { oddsText } from '../../analysis/range-text.ts'
import type { Uncertainty } from '../../analysis/uncertainty.ts'
import type { Plot, Point } from '../chart.ts'

/** @param first Year of the first share. */
export const parityPlot = ({ parity, count, seed }: Uncertainty, first: number): Plot => {
  const points = parity.map((share, at): Point => [first + at, share * 100])
  const last = first + parity.length - 1
  const most = parity.at(-1) ?? 0
  const even = parity.findIndex((share) => share >= 0.5)
  const title =
    most === 0
      ? `Orbit comes down to the cost of the ground in none of the worlds drawn by ${last}`
      : even >= 0
        ? `As likely as not by ${first + even}: a fleet that costs no more than the ground`
        : `Parity by ${last} has odds of ${oddsText(most, count)}`
  return {
    kind: 'plot',
    id: 'parity',
    title,
    subtitle: t(
      'Share of worlds in which a fleet, bought whole at the prices of a year, has come to cost no more than the ground by then ({count} draws, seed {seed}).',
      { count, seed },
    ),
    summary: t('{x}The odds of parity are {x2} in {first} and {x3} by {last}.', {
      x: whenSaid(yearsReached(parity, first, [0.1, 0.5, 0.9])),
      x2: oddsText(parity[0] ?? 0, count),
      first,
      x3: oddsText(most, count),
      last,
    }),
    x: { title: '', scale: 'linear', domain: [first - 0.5, last + 0.5], format: String },
    y: { title: t('% of worlds'), scale: 'linear', domain: [0, Math.max(5, most * 108)] },
    layers: [{ mark: 'columns', points, tone: 'orbit' }],
    table: {
      columns: [t('Year'), t('Odds of parity by then')],
      rows: parity.map((share, at) => [String(first + at), oddsText(share, count)]),
    },
  }
}

/** The range of the year: of eight worlds in ten, as far as these get there. */
const whenSaid = ([early, , late]: readonly (number | null)[]): string =>
  early
    ? `In eight worlds of ten parity comes ${late ? `from ${early} to ${late}` : `in ${early} or later`}. `
    : ''
