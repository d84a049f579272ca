/** How many gigawatts until each row of the verdict stops closing: what stops first, second, third. */
import type { Reach } from '../../../engine/capacity.ts'
import { standingOf } from '../../../engine/causes.ts'
import type { QuantityId } from '../../../model/index.ts'
import { firstLimit, inWords, nameOf, type RowLimit, reachText } from '../../../model/verdict/prose/limits.ts'
import { verbFor } from '../../../model/verdict/prose/words.ts'
import type { Dots } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { upperFirst } from './text.ts'

const kinds = { limit: 'limit', cost: 'comparison of costs', yardstick: 'yardstick' } as const

const findingOf = (limits: readonly RowLimit[], side: 'orbit' | 'ground'): string => {
  const name = side === 'orbit' ? 'orbit' : 'the ground'
  const first = firstLimit(limits, side)
  if (!first) return `nothing stops ${name}`
  const label = nameOf(first.row)
  return `${label} ${verbFor(label, 'stops')} ${name} ${reachText(first)}`
}

/** Powers of ten that lie in a stretch. */
const ticksIn = (from: number, to: number): readonly number[] => {
  const [low, high] = [Math.ceil(Math.log10(from)), Math.floor(Math.log10(to))]
  const step = Math.max(1, Math.ceil((high - low) / 8))
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, n) => 10 ** (low + n * step))
}

export const limitDots =
  (found: readonly Reach<QuantityId>[]) =>
  (read: Reader): Dots => {
    const limits = inWords(found, (watts) => read.as('itPower', watts))
    const asked = read.number('itPower')
    const drawn = limits.filter(({ row, largest }) => standingOf(row) !== 'cost' && largest !== 'unlimited')
    const numbers = drawn.flatMap(({ largest }) => (typeof largest === 'number' ? [largest] : []))
    const [least, most] = [Math.min(asked, ...numbers) / 2, Math.max(asked, ...numbers) * 2]
    const anySize = limits.filter(({ row, largest }) => standingOf(row) === 'limit' && largest === 'never')
    const unlimited = limits.filter(
      ({ row, largest }) => standingOf(row) === 'limit' && largest === 'unlimited',
    )
    return {
      kind: 'dots',
      id: 'limits',
      title: upperFirst(`${findingOf(limits, 'orbit')}; ${findingOf(limits, 'ground')}`),
      subtitle:
        'Gigawatts of IT until each row can no longer be met, all else as set; filled dots are limits, hollow ones yardsticks. Costs, met at every size or at none, are in the table.',
      summary: `Of ${limits.filter(({ row }) => standingOf(row) === 'limit').length} limits ${anySize.length} cannot be met at any size and ${unlimited.length} can be met at every size; the settings ask for ${read.text('itPower')}.`,
      x: {
        title: 'IT power',
        scale: 'log',
        domain: [least, most],
        ticks: ticksIn(least, most).map((at) => ({ at, label: read.as('itPower', at) })),
      },
      rows: drawn.map((limit) => ({
        label: limit.row.label,
        at: typeof limit.largest === 'number' ? limit.largest : Number.NaN,
        text: typeof limit.largest === 'number' ? limit.text : 'at no size',
        tone: limit.row.side,
        strong: standingOf(limit.row) === 'limit',
      })),
      line: { at: asked, label: `asked, ${read.text('itPower')}` },
      table: {
        columns: ['Row', 'Side', 'Can be met', 'Depends on size', 'Cause', 'Kind'],
        rows: limits.map((limit, at) => [
          limit.row.label,
          limit.row.side,
          metText(limit),
          found[at]?.grows ? 'yes' : 'no',
          limit.row.cause,
          kinds[standingOf(limit.row)],
        ]),
      },
    }
  }

/** `up to 473 MW`, `from 0.3 MW to 2.07 GW`, `at any size`, `at no size`. */
const metText = ({ largest, text, from }: RowLimit): string => {
  if (largest === 'never') return 'at no size'
  if (largest === 'unlimited') return from ? `from ${from}` : 'at any size'
  return from ? `from ${from} to ${text}` : `up to ${text}`
}
