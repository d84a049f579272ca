/** `dawnline sensitivity` and `solve`: what the page computes beside itself. */
import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import { evaluate, quantitiesById, quantityOf } from '../engine/evaluate.ts'
import { formatQuantity } from '../engine/format.ts'
import { nearest } from '../engine/nearest.ts'
import { tornado } from '../engine/sensitivity.ts'
import { solveInput } from '../engine/solve.ts'
import { parseAmount } from '../engine/units.ts'
import { UsageError } from './failure.ts'
import type { Request } from './request.ts'
import { textTable } from './text-table.ts'

/** A result that is one number. @throws UsageError with the nearest id. */
export const scalar = (id: string) => {
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
