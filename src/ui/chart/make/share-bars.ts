/** Which assumptions the spread of a result comes from: shares of its variance. */

import type { Share, Shares } from '../../../engine/decide/shares.ts'
import { formatNumber } from '../../../engine/format.ts'
import type { QuantityId } from '../../../model/index.ts'
import { t } from '../../../words/words.ts'
import { lowerFirst } from '../../number/label.ts'
import { sideOf } from '../../number/side.ts'
import type { Bar, Bars, Tone } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { percent } from './text.ts'

const most = 12
/** Smaller shares are listed by the command line. */
const least = 0.005

export const shareBars = (
  read: Reader,
  of: QuantityId,
  { shares, feasible }: Shares,
  { seed, count }: { readonly seed: number; readonly count: number },
): Bars => {
  const result = lowerFirst(read.label(of))
  const shown = shares.filter(({ total }) => total.value >= least).slice(0, most)
  const named = shown.map((share) => ({ share, label: labelOf(read, share) }))
  const [first] = named
  const title = first
    ? `${first.label}: ${percent(first.share.total.value)} of the spread of ${result}`
    : `No assumption moves ${result}`
  const left = feasible < 1 ? ` In ${percent(1 - feasible)} of them it had no value; these are left out.` : ''
  return {
    kind: 'bars',
    id: 'shares',
    title,
    subtitle: t(
      'Share of the variance of {result} that goes with each assumption, by itself or together with others (total effect; what two do together counts for both), with one standard error to either side. Decisions are not uncertain and have none. {count} pairs of worlds, seed {seed}.{left}',
      { result, count: formatNumber(count), seed, left },
    ),
    axis: t('% of the variance'),
    summary: first
      ? t('Most of the spread of {result} goes with {x}.', {
          result,
          x: named
            .slice(0, 3)
            .map(({ share, label }) => `${lowerFirst(label)} (${percent(share.total.value)})`)
            .join(', '),
        })
      : t('There is nothing to draw.'),
    domain: [0, Math.max(1, ...shown.map(({ total }) => 100 * (total.value + finite(total.error))))],
    bars: named.map(({ share, label }): Bar => {
      const { value, error } = share.total
      const only = share.ids.length === 1 ? share.ids[0] : undefined
      return {
        ...(only !== undefined && read.has(only) ? { id: only } : {}),
        label,
        from: 0,
        to: 100 * value,
        reach: [100 * Math.max(0, value - finite(error)), 100 * (value + finite(error))],
        text: textOf(share.total),
        tone: toneOf(read, share),
        strong: true,
      }
    }),
    table: {
      columns: [
        t('Assumption'),
        t('With others, %'),
        t('Standard error'),
        t('Alone, %'),
        t('Standard error, alone'),
      ],
      rows: named.map(({ share: { total, alone }, label }) => [
        label,
        ...[total, alone].flatMap(({ value, error }) => [
          formatNumber(100 * value, 3),
          Number.isFinite(error) ? formatNumber(100 * error, 1) : 'not known',
        ]),
      ]),
    },
  }
}

const finite = (error: number): number => (Number.isFinite(error) ? error : 0)

/** `35 ± 3 %` */
const textOf = ({ value, error }: Share['total']): string =>
  Number.isFinite(error)
    ? `${formatNumber(100 * value, 2)} ± ${formatNumber(100 * error, 1)}\u00a0%`
    : percent(value)

/** Inputs that go together are drawn together and cannot be told apart. */
const labelOf = (read: Reader, { ids }: Share): string => {
  const [first = '', ...others] = ids.flatMap((id) => (read.has(id) ? [read.label(id)] : []))
  return others.length === 0 ? first : `${first} with ${others.map(lowerFirst).join(' and ')}`
}

/** The side of orbit or ground, where all of its inputs are of one. */
const toneOf = (read: Reader, { ids }: Share): Tone => {
  const sides = new Set(ids.flatMap((id) => (read.has(id) ? [sideOf(read.quantity(id))] : [])))
  const [side] = sides
  return sides.size === 1 && side ? side : 'neutral'
}
