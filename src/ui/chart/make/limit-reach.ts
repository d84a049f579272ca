/** How many gigawatts until each limit of the verdict stops closing: what stops first, second, third. */

import type { Reach } from '../../../engine/capacity.ts'
import { standingOf } from '../../../engine/causes.ts'
import type { QuantityId } from '../../../model/index.ts'
import { firstLimit, inWords, nameOf, type RowLimit, reachText } from '../../../model/verdict/prose/limits.ts'
import { type Messages, t } from '../../../words/words.ts'
import type { Reaches } from '../chart.ts'
import type { Reader } from '../reader.ts'

const kinds = {
  limit: 'limit',
  cost: 'comparison of costs',
  yardstick: 'yardstick',
} as const satisfies Messages

const names = { orbit: 'In orbit', ground: 'On the ground' } as const satisfies Messages

/** `launch cadence above 445 MW`, with what stops it at any size before it. */
const findingOf = (limits: readonly RowLimit[], side: 'orbit' | 'ground'): string => {
  const first = firstLimit(limits, side)
  if (!first) return t('nothing')
  const name = (limit: RowLimit): string => `${nameOf(limit.row)} ${reachText(limit)}`
  const next =
    first.largest === 'never' &&
    firstLimit(
      limits.filter(({ largest }) => largest !== 'never'),
      side,
    )
  return next ? t('{first}, then {next}', { first: name(first), next: name(next) }) : name(first)
}

/** Powers of ten that lie in a stretch. */
const ticksIn = (from: number, to: number): readonly number[] => {
  const [low, high] = [Math.ceil(Math.log10(from)), Math.floor(Math.log10(to))]
  const step = Math.max(1, Math.ceil((high - low) / 8))
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, n) => 10 ** (low + n * step))
}

interface Lane {
  readonly limit: RowLimit
  readonly label: string
}

/** Limits of one cause that end at the same size are one lane, by the name of their cause. */
const lanesOf = (limits: readonly RowLimit[]): readonly Lane[] => {
  const same = (a: RowLimit, b: RowLimit): boolean =>
    a.row.cause === b.row.cause && a.largest !== 'never' && a.text === b.text
  return limits
    .filter(
      (limit, at) => limits.findIndex((other) => same(other, limit)) === at || limit.largest === 'never',
    )
    .map((limit) => ({
      limit,
      label: limits.filter((other) => same(other, limit)).length > 1 ? limit.row.cause : limit.row.label,
    }))
}

/** Limits that are met at every size, the nearest to its end first. */
export const alwaysMet = (limits: readonly RowLimit[], side: 'orbit' | 'ground'): readonly RowLimit[] =>
  limits
    .filter(({ row, largest }) => row.side === side && standingOf(row) === 'limit' && largest === 'unlimited')
    .toSorted((a, b) => b.row.ratio - a.row.ratio)

export const limitReaches =
  (found: readonly Reach<QuantityId>[]) =>
  (read: Reader): Reaches => {
    const limits = inWords(found, (watts) => read.as('itPower', watts))
    const asked = read.number('itPower')
    const drawn = limits.filter(({ row, largest }) => standingOf(row) === 'limit' && largest !== 'unlimited')
    const numbers = drawn.flatMap(({ largest }) => (typeof largest === 'number' ? [largest] : []))
    const [least, most] = [Math.min(asked, ...numbers), Math.max(asked, ...numbers)]
    const domain = [10 ** Math.floor(Math.log10(least / 2)), most * 3] as const
    const input = read.quantity('itPower')
    const count = (largest: RowLimit['largest']) =>
      limits.filter((limit) => standingOf(limit.row) === 'limit' && limit.largest === largest).length
    return {
      kind: 'reaches',
      id: 'limits',
      title: t('Orbit is stopped by {x}; the ground by {x2}', {
        x: findingOf(limits, 'orbit'),
        x2: findingOf(limits, 'ground'),
      }),
      subtitle: t(
        'How many gigawatts of IT each limit lets through, all else as set. Costs are met at every size or at none and stand apart.',
      ),
      summary: t(
        'Of {length} limits {never} cannot be met at any size and {unlimited} can be met at every size; the settings ask for {itPower}.',
        {
          length: limits.filter(({ row }) => standingOf(row) === 'limit').length,
          never: count('never'),
          unlimited: count('unlimited'),
          itPower: read.text('itPower'),
        },
      ),
      x: {
        title: t('IT power'),
        scale: 'log',
        domain,
        ticks: ticksIn(...domain).map((at) => ({ at, label: read.as('itPower', at) })),
      },
      rows: (['orbit', 'ground'] as const).flatMap((side) =>
        lanesOf(drawn.filter(({ row }) => row.side === side)).map(({ limit, label }, at) => ({
          id: limit.row.id,
          label,
          tone: side,
          to: typeof limit.largest === 'number' ? limit.largest : Number.NaN,
          ...(typeof limit.largest === 'number' ? fromOf(found, limit) : {}),
          text: typeof limit.largest === 'number' ? limit.text : t('at no size'),
          fails: !(limit.row.ratio <= 1),
          ...(at === 0 ? { group: t(names[side]) } : {}),
        })),
      ),
      line: { at: asked, label: t('asked, {itPower}', { itPower: read.text('itPower') }) },
      marks: input.type === 'input' ? input.marks : [],
      table: {
        columns: [t('Row'), t('Side'), t('Can be met'), t('Depends on size'), t('Cause'), t('Kind')],
        rows: limits.map((limit, at) => [
          limit.row.label,
          limit.row.side,
          metText(limit),
          found[at]?.grows ? 'yes' : 'no',
          limit.row.cause,
          t(kinds[standingOf(limit.row)]),
        ]),
      },
    }
  }

const fromOf = (found: readonly Reach<QuantityId>[], { row }: RowLimit): { readonly from?: number } => {
  const from = found.find((reach) => reach.row.id === row.id)?.from
  return typeof from === 'number' ? { from } : {}
}

/** `up to 473 MW`, `from 0.3 MW to 2.07 GW`, `at any size`, `at no size`. */
const metText = ({ largest, text, from }: RowLimit): string => {
  if (largest === 'never') return t('at no size')
  if (largest === 'unlimited') return from ? t('from {from}', { from }) : t('at any size')
  return from ? t('from {from} to {text}', { from, text }) : t('up to {text}', { text })
}

/** `heat dissipation (86 % of its limit)`. */
export const nearness = ({ row }: RowLimit): string =>
  t('{name} ({percent} % of its limit)', {
    name: nameOf(row),
    percent: row.ratio < 0.005 ? t('less than 1') : Math.round(row.ratio * 100),
  })
