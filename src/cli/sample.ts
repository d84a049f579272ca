/** `dawnline sample`: what all spreads together do to a result, and how often each constraint can be met. */
import { availableParallelism } from 'node:os'
import { model } from 'virtual:model'
import { batch } from 'virtual:model/batch'
import { bandOf, outsideText } from '../engine/bands.ts'
import { numberIn, unitOf } from '../engine/decide/figure.ts'
import { figureText } from '../engine/decide/goal-text.ts'
import { evaluate } from '../engine/evaluate.ts'
import { formatNumber } from '../engine/format.ts'
import { must } from '../engine/must.ts'
import { usualDraws } from '../engine/sample.ts'
import { digitsOf, type Estimate } from '../engine/statistics.ts'
import { drawPart, type Findings, findingsOf, partsOf, type Survey } from '../engine/survey.ts'
import { goal } from '../model/headline.ts'
import { figure } from './analyse.ts'
import type { Asked } from './arguments.ts'
import { type Listing, type Printed, printed } from './listing.ts'
import type { Request } from './scenario-source.ts'
import { textTable } from './text-table.ts'
import { startThreads } from './threads.ts'
import { whole } from './whole.ts'

/** Starting a thread takes as long as some thousand draws. */
const WORTH_THREADS = 20_000

const findingsFor = async (survey: Survey, threads: number): Promise<Findings> => {
  const parts = partsOf(survey)
  if (threads === 1) return findingsOf(survey, parts.map(drawPart(model, batch)))
  const pool = startThreads(Math.min(threads, parts.length))
  try {
    return findingsOf(survey, await Promise.all(parts.map((part) => pool.run(part))))
  } finally {
    pool.close()
  }
}

const none: Estimate = { value: Number.NaN, error: Number.NaN }

/** Percentiles of a result under the spreads of the inputs, and the probability that each constraint can be met. */
export const sampleText = async (asked: Asked, { settings }: Request): Promise<Printed> => {
  const id = asked.word ?? goal
  const result = figure(id)
  const count = whole(asked, 'count', usualDraws.count, 10, 1e6)
  const seed = whole(asked, 'seed', usualDraws.seed, 0, 2 ** 32 - 1)
  const threads = whole(asked, 'threads', count < WORTH_THREADS ? 1 : availableParallelism(), 1, 64)
  const rows = model.quantities.flatMap((q) => (q.type === 'constraint' ? [q] : []))
  const survey: Survey = { settings, seed, count, results: [id], rows: rows.map((row) => row.id) }
  const { drawn, met } = await findingsFor(survey, threads)
  const band = bandOf(must(drawn[id], id))
  const { feasible, ...found } = band
  const now = numberIn(result, evaluate(model, settings))
  const outside = outsideText(now, band)
  const percentiles = Object.entries(found).map(([name, estimate]) => ({ name, ...estimate }))
  const odds = rows.map(({ id: row, side }) => ({ id: row, side, ...(met[row] ?? none) }))
  if (asked.format === 'json') {
    const all = {
      model: model.release,
      result: id,
      unit: unitOf(result),
      seed,
      count,
      feasible,
      now: Number.isFinite(now) ? now : null,
      outside: outside || null,
      ...Object.fromEntries(percentiles.map(({ name, value }) => [name, value])),
      errors: Object.fromEntries(percentiles.map(({ name, error }) => [name, error])),
      met: odds.map(({ value, error, ...row }) => ({ ...row, probability: value, error })),
    }
    return `${JSON.stringify(all, null, 2)}\n`
  }
  if (asked.format !== 'text')
    return printed('sample', tidy(id, unitOf(result), percentiles, odds), asked.format)
  const texts = percentiles.map((p) => {
    const text = figureText(result, p.value, digitsOf(p))
    return `${text} (${p.name.toUpperCase()})`
  })
  const errors = percentiles.map(({ value, error }) => percent(Math.abs(error / value)))
  const table = textTable(
    ['constraint', 'side', 'probability that it can be met', 'error'],
    odds.map((row) => [row.id, row.side, `${(row.value * 100).toFixed(0)} %`, percent(row.error)]),
    [2, 3],
  )
  return `${id}: ${texts.join(', ')}; ${count} draws, seed ${seed}, feasible in ${(feasible * 100).toFixed(0)} %
standard errors: ${errors.join(', ')}${outside ? `\nas set it is ${figureText(result, now, 3)}: ${outside}` : ''}

${table}
`
}

/** A line for each number that was found. */
const tidy = (
  id: string,
  unit: string,
  percentiles: readonly (Estimate & { readonly name: string })[],
  odds: readonly (Estimate & { readonly id: string; readonly side: string })[],
): Listing => ({
  columns: ['id', 'side', 'statistic', 'value', 'error', 'unit'],
  rows: [
    ...percentiles.map(({ name, value, error }) => [id, null, name, value, error, unit]),
    ...odds.map(({ id: row, side, value, error }) => [row, side, 'met', value, error, '1']),
  ].map((cells) => cells.map((cell) => (Number.isNaN(cell) ? null : cell))),
})

const percent = (share: number): string =>
  Number.isFinite(share) ? `${formatNumber(share * 100, 1)} %` : 'not known'
