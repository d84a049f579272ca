/** `dawnline sensitivity`, `sample` and `solve`: what the page computes beside itself. */
import { model } from 'virtual:model'
import { batch } from 'virtual:model/batch'
import { stages } from 'virtual:model/stages'
import { evaluate, quantitiesById, quantityOf, rowsOf } from '../engine/evaluate.ts'
import { formatNumber, formatQuantity } from '../engine/format.ts'
import { must } from '../engine/must.ts'
import { nearest } from '../engine/nearest.ts'
import { sample, usualDraws } from '../engine/sample.ts'
import { tornado } from '../engine/sensitivity.ts'
import { solveInput } from '../engine/solve.ts'
import { digitsOf, type Estimate, isMet, percentilesOf, shareOf } from '../engine/statistics.ts'
import { parseAmount } from '../engine/units.ts'
import { UsageError } from './failure.ts'
import type { Request } from './request.ts'
import { textTable } from './text-table.ts'

const scalar = (id: string) => {
  const quantity = quantitiesById(model).get(id)
  if (quantity?.type === 'derived') return quantity
  const results = model.quantities.filter((q) => q.type === 'derived').map((q) => q.id)
  throw new UsageError(`"${id}" is no single result; the nearest is "${nearest(id, results)}"`)
}

const input = (id: string) => {
  const quantity = quantitiesById(model).get(id)
  if (quantity?.type === 'input') return quantity
  const inputs = model.quantities.filter((q) => q.type === 'input').map((q) => q.id)
  throw new UsageError(`"${id}" is no input with a range; the nearest is "${nearest(id, inputs)}"`)
}

/** How far each input moves a result over its plausible span, largest first. */
export const sensitivityText = (id: string, request: Request, json: boolean): string => {
  const result = scalar(id)
  const swings = tornado(model, stages, evaluate(model, request.settings), id)
  if (json)
    return `${JSON.stringify({ model: model.release, result: id, unit: result.unit, swings }, null, 2)}\n`
  const rows = swings.map((swing) => {
    const quantity = quantityOf(model, swing.id)
    return [
      swing.id,
      ...swing.span.map((x) => formatQuantity(quantity, x).text),
      ...swing.result.map((x) => formatQuantity(result, x).text),
    ]
  })
  return `${textTable(['input', 'from', 'to', `${id} at from`, 'at to'], rows, [1, 2, 3, 4])}\n`
}

const countOf = (text: string): number => {
  const count = Number(text)
  if (Number.isInteger(count) && count >= 10 && count <= 1e6) return count
  throw new UsageError(`--count ${text} is not a whole number between 10 and 1000000`)
}

const shares = { p10: 0.1, p50: 0.5, p90: 0.9 } as const

/** Percentiles of a result under the spreads of the inputs, and the probability that each constraint can be met. */
export const sampleText = (
  id: string,
  request: Request,
  options: { readonly count?: string | undefined; readonly seed?: string | undefined },
  json: boolean,
): string => {
  const result = scalar(id)
  const count = options.count === undefined ? usualDraws.count : countOf(options.count)
  const seed = Number(options.seed ?? usualDraws.seed)
  if (!Number.isInteger(seed)) throw new UsageError(`--seed ${options.seed} is not a whole number`)
  const values = evaluate(model, request.settings)
  const rows = rowsOf(model, values)
  const drawn = sample(model, batch, values, { seed, count, record: [id, ...rows.map((row) => row.id)] })
  const drawsOf = (of: string): Float64Array => must(drawn[of], `the draws of ${of}`)
  const percentiles = percentilesOf(drawsOf(id), Object.values(shares))
  const feasible = shareOf(drawsOf(id), Number.isFinite).value
  const met = rows.map(({ id: row, side }) => ({ id: row, side, ...shareOf(drawsOf(row), isMet) }))
  if (json) {
    const named = (part: (estimate: Estimate) => number) =>
      Object.fromEntries(Object.keys(shares).map((name, n) => [name, part(percentiles[n] ?? none)]))
    const head = { model: model.release, result: id, unit: result.unit, seed, count, feasible }
    const parts = {
      ...named(({ value }) => value),
      errors: named(({ error }) => error),
      met: met.map(({ value, error, ...row }) => ({ ...row, probability: value, error })),
    }
    return `${JSON.stringify({ ...head, ...parts }, null, 2)}\n`
  }
  const show = (estimate: Estimate) =>
    formatQuantity(result, estimate.value, { digits: digitsOf(estimate) }).text
  const found = Object.keys(shares).map(
    (name, n) => `${show(percentiles[n] ?? none)} (${name.toUpperCase()})`,
  )
  const errors = percentiles.map(({ value, error }) => `${formatNumber(Math.abs(error / value) * 100, 1)} %`)
  const table = textTable(
    ['constraint', 'side', 'probability that it can be met', 'error'],
    met.map((row) => [row.id, row.side, wholePercent(row.value), `${formatNumber(row.error * 100, 1)} %`]),
    [2, 3],
  )
  return `${id}: ${found.join(', ')}; ${count} draws, seed ${seed}, feasible in ${wholePercent(feasible)}
standard errors: ${errors.join(', ')}

${table}
`
}

const none: Estimate = { value: Number.NaN, error: Number.NaN }

const wholePercent = (share: number): string => `${(share * 100).toFixed(0)} %`

/** Which value of one input gives a result the wanted value. */
export const solveText = (
  goal: string | undefined,
  vary: string | undefined,
  request: Request,
  json: boolean,
): string => {
  const [, id = '', wanted = ''] = /^([^=]+)=(.+)$/.exec(goal ?? '') ?? []
  if (id === '' || vary === undefined)
    throw new UsageError('solve RESULT=VALUE --vary INPUT, such as solve costRatio=1 --vary launchPrice')
  const result = scalar(id)
  const moved = input(vary)
  let target: number
  try {
    target = parseAmount(wanted, result.unit)
  } catch (error) {
    throw new UsageError(`${id} = ${(error as Error).message}`)
  }
  const solution = solveInput(model, stages, evaluate(model, request.settings), vary, id, target)
  if (json)
    return `${JSON.stringify({ model: model.release, result: id, target, input: vary, unit: moved.unit, ...solution }, null, 2)}\n`
  if ('value' in solution) {
    const all = [solution.value, ...solution.others].map((x) => formatQuantity(moved, x, { digits: 6 }).text)
    return `${id} = ${wanted} at ${vary} = ${all.join(' and at ')}\n`
  }
  const [low, high] = moved.range.map((x) => formatQuantity(moved, x).text)
  const [atLow, atHigh] = [solution.atLow, solution.atHigh].map((x) => formatQuantity(result, x).text)
  return `No ${vary} from ${low} to ${high} gives ${id} = ${wanted}: it is ${atLow} at one end and ${atHigh} at the other.\n`
}
