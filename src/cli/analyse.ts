/** `dawnline sensitivity` and `solve`: what the page computes beside itself. */
import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import type { CompiledInput } from '../engine/compiled.ts'
import { type Figure, figureOf, numberIn, unitOf } from '../engine/decide/figure.ts'
import { figureText, readFigure } from '../engine/decide/goal-text.ts'
import { evaluate, quantitiesById, quantityOf } from '../engine/evaluate.ts'
import { formatQuantity } from '../engine/format.ts'
import { believed } from '../engine/own-spread.ts'
import { tornado } from '../engine/sensitivity.ts'
import { type Found, type Solution, solveInput } from '../engine/solve.ts'
import { isUncertain } from '../engine/spread.ts'
import { calculator } from '../engine/units.ts'
import type { QuantityId } from '../model/index.ts'
import type { Asked } from './arguments.ts'
import type { Format } from './commands.ts'
import { elasticities, elasticitiesText } from './elasticities.ts'
import { UsageError, unknown } from './failure.ts'
import { type Listing, type Printed, printed } from './listing.ts'
import type { Request } from './scenario-source.ts'

/** What is asked about: a single result, a row, or a year of a series. @throws UsageError with the nearest id. */
export const figure = (text: string): Figure => refused(() => figureOf(model, text))

const refused = <T>(make: () => T): T => {
  try {
    return make()
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

const input = (id: string): CompiledInput => {
  const quantity = quantitiesById(model).get(id)
  if (quantity?.type === 'input') return quantity
  const inputs = model.quantities.filter((q) => q.type === 'input').map((q) => q.id)
  throw unknown('no input with a range is called', id, inputs)
}

/** How far each input with a plausible span of its own moves a result over it, largest first. */
export const sensitivityText = (asked: Asked, id: string, request: Request): Printed => {
  const { format } = asked
  for (const name of ['count', 'seed'] as const)
    if (asked.text(name) !== undefined) throw new UsageError(`--${name} goes with --shares`)
  const result = figure(id)
  const resultId = result.quantity.id as QuantityId
  const values = evaluate(model, request.settings)
  const known = believed(model, request.settings)
  const swings = tornado(known, stages, values, id).filter((swing) =>
    isUncertain(quantityOf(known, swing.id)),
  )
  if (format === 'json') {
    const head = { model: model.release, result: id, unit: unitOf(result) }
    return `${JSON.stringify({ ...head, swings, elasticities: elasticities(resultId, values) }, null, 2)}\n`
  }
  const isForPeople = format === 'text' || format === 'md'
  const rows = swings.map((swing) => {
    const quantity = quantityOf(model, swing.id)
    if (!isForPeople) return [swing.id, ...swing.span, ...swing.result]
    const span = swing.span.map((x) => formatQuantity(quantity, x).text)
    return [swing.id, ...span, ...swing.result.map((x) => figureText(result, x))]
  })
  const columns = ['input', 'from', 'to', `${id} at from`, 'at to']
  const table = printed('swings', { columns, rows, right: [1, 2, 3, 4] }, format)
  return format === 'text' ? `${table}\n${elasticitiesText(resultId, values, rows.length)}\n` : table
}

/**
 * Which values of one input give a result the wanted value.
 *
 * @returns Text with all of them, and status 1 where there is none.
 */
export const solveText = (
  goal: string | undefined,
  vary: string | undefined,
  request: Request,
  format: Format,
): { readonly text: Printed; readonly status: number } => {
  const [, id = '', wanted = ''] = /^([^=]+)=(.+)$/s.exec(goal ?? '') ?? []
  if (id === '' || vary === undefined)
    throw new UsageError('solve RESULT=VALUE --vary INPUT, such as solve costRatio=1 --vary launchPrice')
  const [result, moved] = [figure(id), input(vary)]
  const values = evaluate(model, request.settings)
  const target = refused(() => readFigure(result, wanted, numberIn(result, values), calculator))
  const solution = solveInput(model, stages, values, vary, id, target)
  const head = { model: model.release, result: id, target, input: vary, unit: moved.unit }
  const text =
    format === 'json'
      ? `${JSON.stringify({ ...head, ...solution }, null, 2)}\n`
      : format === 'text'
        ? solutionText(`${id} = ${wanted.trim()}`, result, moved, solution)
        : printed('solutions', solutionRows(head, solution), format)
  return { text, status: 'value' in solution ? 0 : 1 }
}

/** A line for each value that does it. */
const solutionRows = (
  {
    result,
    target,
    input: id,
    unit,
  }: Readonly<Record<'result' | 'input' | 'unit', string>> & { target: number },
  solution: Solution,
): Listing => ({
  columns: ['input', 'value', 'unit', 'result', 'target'],
  rows: ('value' in solution ? [solution.value, ...solution.others] : []).map((value) => [
    ...[id, value, unit, result, target],
  ]),
})

const solutionText = (goal: string, result: Figure, moved: CompiledInput, solution: Solution): string => {
  if ('value' in solution) return `${goal} at ${moved.id} = ${foundTexts(moved, solution).join(' and at ')}\n`
  const [low, high] = moved.range.map((x) => formatQuantity(moved, x).text)
  const [atLow, atHigh] = [solution.atLow, solution.atHigh].map((x) => figureText(result, x))
  return `No ${moved.id} from ${low} to ${high} gives ${goal}: it is ${atLow} at one end and ${atHigh} at the other.\n`
}

const foundTexts = (moved: CompiledInput, { value, others }: Found): readonly string[] =>
  [value, ...others].map((x) => formatQuantity(moved, x, { digits: 6 }).text)
