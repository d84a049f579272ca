/** The plan of a study: a JSON file that says which inputs move, what is drawn and which results are wanted. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { model } from 'virtual:model'
import { asTyped } from '../../engine/amount/amount.ts'
import { isInput, quantitiesById, type Settings } from '../../engine/evaluate.ts'
import { isUncertain } from '../../engine/spread.ts'
import { type Axis, cellsOf, pointsOf, type Study } from '../../engine/study.ts'
import { UsageError, unknown } from '../failure.ts'
import { readSet } from '../request.ts'
import { openScenario } from '../scenario-source.ts'

/** A study with what names it. */
export interface Plan {
  readonly study: Study
  readonly points: number
  /** Differs between studies whose numbers differ: of release, settings, axes, draws, seed and results. */
  readonly key: string
}

/** More would take years, and is nearly always a slip in the plan. */
const MOST_POINTS = 1e12
const MOST_ON_AXIS = 1e7

type Json = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const words = {
  plan: ['scenario', 'set', 'vary', 'draw', 'results', 'seed'],
  range: ['from', 'to', 'steps', 'scale'],
  draw: ['count', 'only', 'except'],
} as const

const recordOf = (value: unknown, where: string, known: readonly string[] | null): Json => {
  if (value === undefined) return {}
  if (!isRecord(value)) throw new UsageError(`${where} is not an object ({ … })`)
  for (const word of Object.keys(value))
    if (known && !known.includes(word))
      throw unknown(`${where} has no use for`, word, known, `; it takes ${known.join(', ')}`)
  return value
}

const wholeOf = (value: unknown, where: string, usual: number, least: number, most: number): number => {
  if (value === undefined) return usual
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return Number(value)
  throw new UsageError(`${where} ${JSON.stringify(value)} is not a whole number from ${least} to ${most}`)
}

const idsOf = (value: unknown, where: string): readonly string[] => {
  if (Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string')) return value
  throw new UsageError(`${where} is not a list of ids, such as ["costRatio"]`)
}

const amount = async (
  id: string,
  value: unknown,
  before: Settings,
  where: string,
): Promise<number | string> => {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new UsageError(`${where} ${JSON.stringify(value)} is no amount, such as "650 km"`)
  return (await readSet(`${id}=${value}`, before))[1]
}

/** A value as it is in the array of values. */
const numberOf = (id: string, value: number | string): number => {
  const quantity = quantitiesById(model).get(id)
  if (quantity?.type !== 'choice') return Number(value)
  return quantity.options.findIndex((option) => option.id === value)
}

const rangeOf = async (id: string, given: Json, before: Settings): Promise<readonly number[]> => {
  const where = `vary ${id}`
  if (quantitiesById(model).get(id)?.type !== 'input')
    throw new UsageError(`${where}: a choice has no range; list its options`)
  const { from, to, steps, scale = 'linear' } = recordOf(given, where, words.range)
  const count = wholeOf(steps, `${where}: steps`, Number.NaN, 2, MOST_ON_AXIS)
  if (Number.isNaN(count)) throw new UsageError(`${where}: steps is missing; say how many values there are`)
  const [low, high] = [
    Number(await amount(id, from, before, `${where}: from`)),
    Number(await amount(id, to, before, `${where}: to`)),
  ]
  if (scale !== 'linear' && scale !== 'log')
    throw new UsageError(`${where}: scale ${JSON.stringify(scale)} is not "linear" or "log"`)
  if (scale === 'log' && !(low > 0 && high > 0))
    throw new UsageError(`${where}: a logarithmic scale goes from and to more than nothing`)
  return Array.from({ length: count }, (_, n) => {
    if (n === count - 1) return high
    return scale === 'log' ? low * (high / low) ** (n / (count - 1)) : low + (n * (high - low)) / (count - 1)
  })
}

const axisOf = async (id: string, given: unknown, before: Settings): Promise<Axis> => {
  if (isRecord(given)) {
    // An unknown id is told before anything that is wrong with its range.
    await readSet(`${id}=${String(given['from'])}`, before)
    return { id, values: await rangeOf(id, given, before) }
  }
  if (!Array.isArray(given) || given.length === 0)
    throw new UsageError(`vary ${id} is neither a list of values nor { "from", "to", "steps" }`)
  if (given.length > MOST_ON_AXIS) throw new UsageError(`vary ${id} lists more than ${MOST_ON_AXIS} values`)
  const values: number[] = []
  for (const value of given) values.push(numberOf(id, await amount(id, value, before, `vary ${id}`)))
  return { id, values }
}

/** What is given on an axis is held there; all else that is uncertain is drawn unless the plan says otherwise. */
const drawsOf = (given: unknown, axes: readonly Axis[]): Study['draws'] => {
  if (given === undefined) return { count: 1, ids: [] }
  const { count, only, except = [] } = recordOf(given, 'draw', words.draw)
  const all = model.quantities.filter(isUncertain).map(({ id }) => id)
  const listed = (value: unknown, where: string): readonly string[] => {
    if (Array.isArray(value) && value.length === 0) return []
    for (const id of idsOf(value, where))
      if (!all.some((one) => one === id)) throw unknown(`${where}: no input with a spread is called`, id, all)
    return idsOf(value, where)
  }
  const [wanted, unwanted] = [
    only === undefined ? all : listed(only, 'draw only'),
    listed(except, 'draw except'),
  ]
  const held = new Set<string>(axes.map(({ id }) => id))
  const both = only === undefined ? undefined : wanted.find((id) => held.has(id))
  if (both !== undefined)
    throw new UsageError(`${both} is in vary and in draw only: it moves in one way or the other`)
  const ids = all.filter((id) => wanted.includes(id) && !unwanted.includes(id) && !held.has(id))
  const number = wholeOf(count, 'draw count', Number.NaN, 1, 1e9)
  if (Number.isNaN(number)) throw new UsageError('draw count is missing; say how many draws each point gets')
  return { count: number, ids }
}

const resultsOf = (given: unknown): readonly string[] => {
  const kept = model.quantities.filter((q) => q.type === 'derived' || q.type === 'constraint' || isInput(q))
  const ids = idsOf(given, 'results')
  for (const id of ids) {
    if (quantitiesById(model).get(id)?.type === 'series')
      throw new UsageError(`results: ${id} is a number a year; a study keeps single results`)
    if (!kept.some((q) => q.id === id))
      throw unknown(
        'results: no single result is called',
        id,
        kept.map((q) => q.id),
      )
  }
  return ids
}

/**
 * Reads a plan.
 *
 * @throws UsageError with the bad value and what is accepted.
 */
const readPlan = async (text: string): Promise<Plan> => {
  const plan = recordOf(parsed(text), 'the plan', words.plan)
  if (plan['scenario'] !== undefined && typeof plan['scenario'] !== 'string')
    throw new UsageError('scenario is not a text, such as "ai1"')
  const settings: Record<string, number | string> = {
    ...(await openScenario(plan['scenario'] as string | undefined)).settings,
  }
  for (const [id, value] of Object.entries(recordOf(plan['set'], 'set', null)))
    settings[id] = await amount(id, value, settings, `set ${id}`)
  const axes: Axis[] = []
  for (const [id, given] of Object.entries(recordOf(plan['vary'], 'vary', null)))
    axes.push(await axisOf(id, given, settings))
  const study: Study = {
    settings,
    axes,
    draws: drawsOf(plan['draw'], axes),
    seed: wholeOf(plan['seed'], 'seed', 1, 0, 2 ** 32 - 1),
    record: [...new Set([...axes.map(({ id }) => id), ...resultsOf(plan['results'])])],
  }
  const points = pointsOf(study)
  if (points > MOST_POINTS)
    throw new UsageError(
      `the plan has ${cellsOf(study)} combinations of ${study.draws.count} draws: more than 1e12`,
    )
  const key = createHash('sha256')
    .update(JSON.stringify([model.release, study]))
    .digest('hex')
    .slice(0, 16)
  return { study, points, key }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`the plan is not JSON: ${(error as Error).message}`)
  }
}

/** Reads the plan in a file, with a path as it was typed. */
export const openPlan = async (name: string): Promise<Plan> => {
  let text: string
  try {
    text = readFileSync(placeOf(name), 'utf8')
  } catch (error) {
    throw new UsageError(`${asTyped(name)} cannot be read: ${(error as Error).message}`)
  }
  try {
    return await readPlan(text)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(`${asTyped(name)}: ${error.message}`)
  }
}

/** npm runs scripts in the project's folder and says where it was called from. */
export const placeOf = (name: string): string => resolve(process.env['INIT_CWD'] ?? '.', name)
