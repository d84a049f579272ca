/** `dawnline believe`: what would have to be true. */
import { model } from 'virtual:model'
import { quantitiesById } from '../engine/evaluate.ts'
import { formatNumber, formatQuantity } from '../engine/format.ts'
import { believe } from '../library/decide.ts'
import type { Belief } from '../library/decisions.ts'
import type { InputId } from '../model/index.ts'
import type { Asked } from './arguments.ts'
import type { Format } from './commands.ts'
import { UsageError } from './failure.ts'
import { type Printed, printed } from './listing.ts'
import { answered, idsOption, wholeOption } from './numbers.ts'
import type { Request } from './scenario-source.ts'

/** Inputs with less than this part in the distance are not listed for people. */
const LISTED = 0.005

/**
 * The nearest world in which a goal is reached.
 *
 * @returns Sentences and a table of the inputs; status 1 where nothing believable would do.
 */
export const believeText = (
  asked: Asked,
  { settings }: Request,
): { readonly text: Printed; readonly status: number } => {
  const { word: goal, format } = asked
  if (goal === undefined)
    throw new UsageError('believe GOAL, such as believe costRatio=1, or the id of a row that is to be met')
  const count = wholeOption(asked, 'count', 100, 1e6)
  const seed = wholeOption(asked, 'seed', 0, 2 ** 32 - 1)
  const belief = answered(() =>
    believe({
      goal,
      settings,
      fixed: idsOption(asked, 'hold') as readonly InputId[],
      ...(count === undefined ? {} : { count }),
      ...(seed === undefined ? {} : { seed }),
    }),
  )
  const text = format === 'json' ? `${JSON.stringify(belief, null, 2)}\n` : listed(belief, format)
  return { text, status: belief.believable ? 0 : 1 }
}

const listed = ({ sentences, world, odds, straightOdds, curved }: Belief, format: Format): Printed => {
  const isForPeople = format === 'text'
  const columns = ['input', 'set', 'middle', isForPeople ? 'there' : 'value', 'percentile', 'share', 'label']
  const rows = world
    .filter(({ share }) => !isForPeople || share >= LISTED)
    .map(({ id, set, middle, value, percentile, share }) => {
      const quantity = quantitiesById(model).get(id)
      const show = (x: number) => (quantity && isForPeople ? formatQuantity(quantity, x).text : x)
      const part = (x: number) => (isForPeople ? `${formatNumber(100 * x, 2)} %` : x)
      return [id, show(set), show(middle), show(value), part(percentile), part(share), quantity?.label ?? id]
    })
  const table = printed('world', { columns, rows, right: [1, 2, 3, 4, 5] }, format)
  if (!isForPeople) return table
  const straight = curved
    ? `\nThe edge of these worlds is curved: were it straight, the odds would be ${formatNumber(straightOdds, 2)} and not ${formatNumber(odds.value, 2)}, which was drawn.\n`
    : ''
  return `${sentences.join('\n')}\n${straight}\n${table}`
}
