/** The cost ratio of every shipped scenario at today's prices, beside what others have published of one moment. */

import type { CompiledModel } from '../../../engine/compiled.ts'
import { evaluate, numberOf } from '../../../engine/evaluate.ts'
import { formatNumber } from '../../../engine/format.ts'
import { comparable } from '../../../model/boundaries.ts'
import { t } from '../../../words/words.ts'
import type { Scenario } from '../../evidence/evidence.ts'
import type { Dots } from '../chart.ts'
import type { Reader } from '../reader.ts'

export interface CaseRatio {
  readonly title: string
  /** Not a number where the scenario is not feasible. */
  readonly ratio: number
}

export const ratioOf = (model: CompiledModel, { title, settings }: Scenario): CaseRatio => ({
  title,
  ratio: numberOf(model, evaluate(model, settings), 'costRatioToday'),
})

/** The smallest first, those without a value last. */
const inOrder = (a: CaseRatio, b: CaseRatio): number =>
  Number.isNaN(a.ratio) ? 1 : Number.isNaN(b.ratio) ? -1 : a.ratio - b.ratio

const rounds = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

export const scenarioDots =
  (cases: readonly CaseRatio[]) =>
  (read: Reader): Dots => {
    const results = [...cases].sort(inOrder)
    const here = read.number('costRatioToday')
    const finite = results.flatMap(({ ratio }) => (ratio > 0 ? [ratio] : []))
    const all = [...finite, comparable.from, comparable.to, 1, ...(here > 0 ? [here] : [])]
    const [least, most] = [Math.min(...all) / 1.15, Math.max(...all) * 1.15]
    const cheaper = finite.filter((ratio) => ratio < 1).length
    const inside = finite.filter((ratio) => ratio >= comparable.from && ratio <= comparable.to).length
    const text = (ratio: number) => (Number.isFinite(ratio) ? formatNumber(ratio) : 'not feasible')
    return {
      kind: 'dots',
      id: 'scenarios',
      title: titleOf(cheaper, results.length, Math.min(...finite), Math.max(...finite)),
      subtitle: t(
        'Cost of one fleet over cost on the ground, all at today’s prices, in each shipped scenario. The band is what others have printed, of one moment too and with servers on both sides: more than 3 (Wood Mackenzie) to 4.4 (SemiAnalysis). Ratios without servers, such as 7.2 and 1.2 (Deutsche Bank) or 3.2 (McCalip), are of another boundary.',
      ),
      summary: t('{inside} of {length} scenarios lie within the published spread of 3 to 4.4{x}.', {
        inside,
        length: results.length,
        x: here > 0 ? `; the settings on show come to ${read.text('costRatioToday')}` : '',
      }),
      x: {
        title: t('Orbit ÷ ground'),
        scale: 'log',
        domain: [least, most],
        ticks: rounds.filter((at) => at >= least && at <= most).map((at) => ({ at, label: String(at) })),
      },
      rows: results.map(({ title, ratio }) => ({
        label: t(title),
        at: ratio > 0 ? ratio : Number.NaN,
        text: text(ratio),
        tone: 'orbit',
        strong: ratio < 1,
      })),
      band: { from: comparable.from, to: comparable.to, label: t('published with servers, 3 to 4.4') },
      ...(here > 0
        ? {
            line: {
              at: here,
              label: t('here, {costRatioToday}', { costRatioToday: read.text('costRatioToday') }),
            },
          }
        : {}),
      table: {
        columns: [t('Scenario'), t('Cost ratio'), t('Within the published spread')],
        rows: results.map(({ title, ratio }) => [
          title,
          text(ratio),
          ratio >= comparable.from && ratio <= comparable.to ? 'yes' : 'no',
        ]),
      },
    }
  }

const titleOf = (cheaper: number, count: number, least: number, most: number): string => {
  const spread = `${formatNumber(least, 2)} to ${formatNumber(most, 2)} times the ground`
  if (cheaper === 0) return `Orbit is cheaper in none of ${count} scenarios: ${spread}`
  if (cheaper === count) return `Orbit is cheaper in all ${count} scenarios`
  return `Orbit is cheaper in ${cheaper} of ${count} scenarios, which span ${spread}`
}
