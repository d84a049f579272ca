/** `dawnline optimise`: the best design. */
import { model } from 'virtual:model'
import { figureOf } from '../engine/decide/figure.ts'
import { figureText } from '../engine/decide/goal-text.ts'
import { quantitiesById } from '../engine/evaluate.ts'
import { formatQuantity } from '../engine/format.ts'
import { usualDraws } from '../engine/sample.ts'
import { front, optimise } from '../library/decide.ts'
import type { Design, OptimiseOptions } from '../library/decisions.ts'
import { goal } from '../model/headline.ts'
import type { InputId } from '../model/index.ts'
import type { Asked } from './arguments.ts'
import type { Format } from './commands.ts'
import { UsageError } from './failure.ts'
import { type Printed, printed } from './listing.ts'
import { answered, idsOption, percentilesOption, wholeOption, worldsOption } from './numbers.ts'
import type { Request } from './scenario-source.ts'

interface Answer {
  readonly text: Printed
  readonly status: number
}

/** The best design, or with `--against` a front of designs; status 1 where none meets what must be met. */
export const optimiseText = (asked: Asked, { settings }: Request): Answer => {
  const over = idsOption(asked, 'over') as readonly InputId[]
  const seed = wholeOption(asked, 'seed', 0, 2 ** 32 - 1)
  const evaluations = wholeOption(asked, 'evaluations', 200, 1e6)
  const options: OptimiseOptions = {
    settings,
    result: asked.word ?? goal,
    sense: asked.has('highest') ? 'most' : 'least',
    close: idsOption(asked, 'close'),
    ...(over.length === 0 ? {} : { over }),
    ...(seed === undefined ? {} : { seed }),
    ...(evaluations === undefined ? {} : { evaluations }),
  }
  const against = asked.text('against')
  const [percentile] = percentilesOption(asked, [50])
  const { worlds } = worldsOption(asked, 1e4)
  if (against !== undefined && percentile !== undefined)
    throw new UsageError(
      '--against goes without --percentile, --spread and --count: a front is of results as set',
    )
  if (against !== undefined)
    return frontText(options, against, wholeOption(asked, 'points', 2, 50), asked.format)
  if (asked.text('points') !== undefined) throw new UsageError('--points goes with --against')
  const design = answered(() =>
    optimise({
      ...options,
      ...(percentile === undefined ? {} : { percentile }),
      ...(worlds === undefined ? {} : { worlds }),
    }),
  )
  const status = design.feasible ? 0 : 1
  if (asked.format === 'json') return { text: `${JSON.stringify(design, null, 2)}\n`, status }
  return { text: designText(design, asked.format), status }
}

const valueText = (id: string, value: number | string | null): string => {
  const quantity = quantitiesById(model).get(id)
  if (typeof value === 'string') return value
  return quantity && value !== null ? formatQuantity(quantity, value).text : 'none'
}

const designText = (design: Design, format: Format): Printed => {
  const isForPeople = format === 'text'
  const figure = figureOf(model, design.result)
  const result = (value: number | null): string => figureText(figure, value ?? Number.NaN)
  const rows = design.changes.map(({ id, from, to, gain, keeps, end }) => [
    id,
    ...(isForPeople
      ? [valueText(id, from), valueText(id, to), gain === null ? '' : signed(gain)]
      : [from, to, gain]),
    end === null ? '' : `its ${end} end`,
    keeps.join(' '),
    quantitiesById(model).get(id)?.label ?? id,
  ])
  const columns = ['input', 'from', 'to', `moves ${design.result} by`, 'at', 'without it fails', 'label']
  const table = printed('changes', { columns, rows, right: [1, 2, 3] }, format)
  if (!isForPeople) return table
  const head = `${figure.quantity.label}: ${result(design.before)} → ${result(design.after)}, ${design.changes.length} changes, ${design.computed} designs${robustText(design)}`
  const open =
    design.open.length > 0 ? `\nNo design was found that meets ${design.open.join(', ')} too.\n` : ''
  const ends = design.changes.some(({ end }) => end !== null)
    ? '\nWhat stands at an end of its slider might do better beyond it.\n'
    : ''
  return `${head}\n${open}\n${design.changes.length > 0 ? table : 'Nothing that may be chosen does better.\n'}${ends}`
}

/** What a robust search sought, and what more worlds say of it. */
const robustText = ({ robust, result }: Design): string => {
  if (!robust) return ''
  const figure = figureOf(model, result)
  const show = ({ p10, p50, p90 }: typeof robust.before): string =>
    [p10, p50, p90].map((value) => (value === null ? 'none' : figureText(figure, value))).join(' / ')
  return `\nThat is P${robust.percentile} over ${robust.worlds} worlds. P10 / P50 / P90 over ${usualDraws.count}: ${show(robust.before)} → ${show(robust.after)}`
}

const signed = (gain: number): string =>
  gain === 0 ? '0' : `${gain > 0 ? '+' : '−'}${Math.abs(gain).toPrecision(2)}`

const frontText = (
  options: OptimiseOptions,
  against: string,
  points: number | undefined,
  format: Format,
): Answer => {
  const found = answered(() => front({ ...options, against, ...(points === undefined ? {} : { points }) }))
  const status = found.points.length > 0 ? 0 : 1
  if (format === 'json') return { text: `${JSON.stringify(found, null, 2)}\n`, status }
  const ids = [...new Set(found.points.flatMap(({ settings }) => Object.keys(settings)))]
  const isForPeople = format === 'text'
  const rows = found.points.map(({ result, against: other, settings }) => [
    ...(isForPeople
      ? [figureText(figureOf(model, found.result), result), figureText(figureOf(model, found.against), other)]
      : [result, other]),
    ...ids.map((id) =>
      isForPeople && settings[id] !== undefined ? valueText(id, settings[id]) : (settings[id] ?? ''),
    ),
  ])
  const columns = [found.result, found.against, ...ids]
  const text =
    found.points.length === 0
      ? 'No design meets what must be met.\n'
      : printed('front', { columns, rows, right: [0, 1] }, format)
  return { text, status }
}
