/** `dawnline sensitivity --shares`: which assumptions the spread of a result comes from. */
import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import { textOf } from '../engine/decide/figure.ts'
import { sharesOf, usualShares } from '../engine/decide/shares.ts'
import { evaluate, quantitiesById } from '../engine/evaluate.ts'
import { formatNumber } from '../engine/format.ts'
import { believed } from '../engine/own-spread.ts'
import type { Estimate } from '../engine/statistics.ts'
import { figure } from './analyse.ts'
import type { Asked } from './arguments.ts'
import { type Printed, printed } from './listing.ts'
import { wholeOption } from './numbers.ts'
import type { Request } from './scenario-source.ts'

/** Inputs with a smaller share are not listed for people. */
const LISTED = 0.005

const percent = ({ value, error }: Estimate): string =>
  `${formatNumber(100 * value, 2)} ± ${formatNumber(100 * error, 1)} %`

/** Shares of the variance of any result, row or year of a series, what matters most first. */
export const sharesText = (asked: Asked, id: string, { settings }: Request): Printed => {
  const result = figure(id)
  const seed = wholeOption(asked, 'seed', 0, 2 ** 32 - 1) ?? usualShares.seed
  const count = wholeOption(asked, 'count', 20, 100_000) ?? usualShares.count
  const known = believed(model, settings)
  const found = sharesOf(known, stages, evaluate(model, settings), result, { seed, count })
  if (asked.format === 'json') {
    const head = { model: model.release, result: textOf(result), seed, count }
    return `${JSON.stringify({ ...head, ...found }, null, 2)}\n`
  }
  const isForPeople = asked.format === 'text' || asked.format === 'md'
  const rows = found.shares
    .filter(({ total }) => !isForPeople || total.value >= LISTED)
    .map(({ ids, total, alone }) => [
      ids.join(' + '),
      ...(isForPeople
        ? [percent(total), percent(alone)]
        : [total.value, total.error, alone.value, alone.error]),
      ids.map((one) => quantitiesById(model).get(one)?.label ?? one).join(' + '),
    ])
  const columns = isForPeople
    ? ['input', 'of the variance, with others', 'alone', '']
    : ['input', 'total', 'total error', 'alone', 'alone error', 'label']
  const table = printed('shares', { columns, rows, right: isForPeople ? [1, 2] : [1, 2, 3, 4] }, asked.format)
  if (asked.format !== 'text') return table
  return `${table}\n${count} pairs of worlds, seed ${seed}, ${formatNumber(100 * found.feasible, 3)} % of them with a value throughout\n`
}
