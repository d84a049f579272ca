/** From a known number to ours as a staircase: each bar is what one change adds or takes. */
import type { CompiledQuantity } from '../../engine/compiled.ts'
import { formatNumber } from '../../engine/format.ts'
import { percentText } from '../../scenario/printed.ts'
import type { Fall, FallStep } from '../../scenario/waterfall.ts'
import type { Bar, Bars } from '../chart/chart.ts'
import { formatValue } from '../number/format-value.ts'
import { lowerFirst } from '../number/label.ts'

interface Named {
  /** Who printed the number. */
  readonly work: string
  readonly quantityOf: (id: string) => CompiledQuantity | undefined
}

const groups: Readonly<Record<FallStep['kind'], string>> = {
  formulas: 'Formulas',
  convention: 'Conventions',
  inputs: 'Inputs',
}

/**
 * The chart of a waterfall.
 *
 * @param fall Computed steps; numbers are in the printed unit.
 * @returns Bars from the printed number down to ours, and a table that names every input that a step sets free.
 */
export const fallChart = (fall: Fall, { work, quantityOf }: Named): Bars => {
  const { id, quantity, printed, unit, steps, ours } = fall
  const label = lowerFirst(quantityOf(quantity)?.label ?? quantity)
  const [largest] = steps.toSorted((a, b) => factor(b) - factor(a))
  const behind = unit === '1' ? '' : `\u202f${unit}`
  const bars = steps.map(({ kind, change, from, to }, at): Bar => {
    const text = `${formatNumber(to)}${behind}, ${percentText(to / from - 1)}`
    const group = kind === steps[at - 1]?.kind ? {} : { group: groups[kind] }
    return { label: change, from, to, text, tone: 'neutral', ...group }
  })
  const whole = (name: string, to: number, text: string): Bar => ({
    label: name,
    from: 0,
    to,
    text: `${text}${behind}`,
    tone: 'neutral',
    strong: true,
  })
  const first = whole(work, steps[0]?.from ?? 0, printed)
  const last = { ...whole('Ours, at our defaults', ours, formatNumber(ours)), group: 'And so' }
  return {
    kind: 'bars',
    id: `bridge-${id}`,
    title: `From ${printed} to ${formatNumber(ours)}: what moves it most is ${lowerFirst(largest?.change ?? '')}`,
    subtitle: `From ${work} to the model at its defaults, one change at a time: the ${label}${unit === '1' ? '' : `, ${unit}`}`,
    summary: `${work} prints ${printed}${behind}, the model gives ${formatNumber(ours)}${behind}; ${steps.length} steps lead from one to the other.`,
    domain: [0, Math.max(...steps.flatMap(({ from, to }) => [from, to]))],
    bars: [first, ...bars, last],
    table: {
      columns: ['Change', 'Kind', 'Before', 'After', 'By', 'What it sets free, theirs and ours'],
      rows: steps.map(({ kind, change, from, to, changed }) => [
        change,
        groups[kind],
        formatNumber(from, 4),
        formatNumber(to, 4),
        percentText(to / from - 1),
        changed.map((one) => freed(one, quantityOf(one.id))).join('; '),
      ]),
    },
  }
}

/** How many times a step makes it larger or smaller. */
const factor = ({ from, to }: FallStep): number => Math.abs(Math.log(to / from))

const freed = (
  { id, from, to }: FallStep['changed'][number],
  quantity: CompiledQuantity | undefined,
): string =>
  quantity ? `${quantity.label} ${formatValue(quantity, from)} → ${formatValue(quantity, to)}` : id
