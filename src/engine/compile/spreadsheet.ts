/**
 * Expressions → formulas of a spreadsheet program, over defined names equal to the model's ids.
 *
 * The name of a series stands for its row of years. Inside a series, places in that row are written in brackets
 * and filled in for each year by whoever knows the cells: `[x]` this year, `[x<]` the year before, `[x..]` all
 * cells from the initial value to this year, `[x..<]` to the year before, `[year]`, `[elapsed]`. `[#0]` is the
 * first of the rows that a formula needs besides.
 */
import { YEAR } from '../runtime.ts'
import type { Expression } from './expression.ts'
import { namedValueOf, type ReadModel } from './read.ts'
import { builtins, clock } from './vocabulary.ts'

class NoFormula extends Error {}

/** A formula without its leading `=`, and the rows of years that it needs, one formula a year each. */
export interface SheetFormula {
  readonly text: string
  readonly rows: readonly string[]
}

interface Place {
  readonly model: ReadModel
  readonly inYears: boolean
  readonly rows: string[]
}

interface SheetOptions {
  readonly inYears?: boolean
  readonly conditions?: readonly Expression[]
  readonly nameOf?: ((code: Expression) => string) | undefined
}

/**
 * The spreadsheet's form of an expression.
 *
 * Spreadsheets read `-2^2` as 4, so a power under a sign is always in brackets; `log` is `LN`.
 * @param options `conditions`: without any of these there is no value; `nameOf`: label of a code, for a derived
 * choice; `inYears`: the formula is that of a series.
 * @returns Null where the expression calls a numeric function.
 */
export const spreadsheetOf = (
  expression: Expression,
  model: ReadModel,
  { inYears = false, conditions = [], nameOf }: SheetOptions = {},
): SheetFormula | null => {
  const place: Place = { model, inYears, rows: [] }
  try {
    const text = nameOf ? writeNames(expression, place, nameOf) : write(expression, place)
    if (conditions.length === 0) return { text, rows: place.rows }
    const tests = conditions.map((condition) => write(condition, place))
    return { text: `IF(${tests.length === 1 ? tests[0] : `AND(${tests})`},${text},NA())`, rows: place.rows }
  } catch (error) {
    if (error instanceof NoFormula) return null
    throw error
  }
}

/** What a cell holds: a choice the id of its option, a derived choice the label of its outcome. */
const nameInCell = (id: string, name: string, model: ReadModel): string =>
  quoted(model.quantities.get(id)?.declaration.type === 'choice' ? name : namedValueOf(model, id, name).label)

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Names stand where the formula of a derived choice has codes. */
const writeNames = (expression: Expression, place: Place, nameOf: (code: Expression) => string): string =>
  expression.kind === 'condition'
    ? `IF(${write(expression.test, place)},${writeNames(expression.yes, place, nameOf)},${writeNames(expression.no, place, nameOf)})`
    : quoted(nameOf(expression))

const write = (expression: Expression, place: Place): string => {
  const sheet = (e: Expression): string => write(e, place)
  const atom = (e: Expression): string =>
    e.kind === 'number' || e.kind === 'name' || e.kind === 'call' ? sheet(e) : `(${sheet(e)})`
  switch (expression.kind) {
    case 'number':
      return String(expression.value).replace('e', 'E')
    case 'name':
      return nameOf(expression.id, place)
    case 'option':
      return `${nameOf(expression.choice, place)}${expression.negated ? '<>' : '='}${nameInCell(expression.choice, expression.option, place.model)}`
    case 'negate':
      return `-${atom(expression.of)}`
    case 'binary':
      return `${atom(expression.left)}${expression.operator}${atom(expression.right)}`
    case 'compare': {
      const operator =
        expression.operator === '==' ? '=' : expression.operator === '!=' ? '<>' : expression.operator
      return `${atom(expression.left)}${operator}${atom(expression.right)}`
    }
    case 'logic':
      return `${expression.operator.toUpperCase()}(${expression.of.map(sheet).join(',')})`
    case 'condition':
      return `IF(${sheet(expression.test)},${sheet(expression.yes)},${sheet(expression.no)})`
    case 'call':
      return call(expression, place, sheet)
  }
}

const nameOf = (id: string, { model, inYears }: Place): string => {
  if (id === 'pi') return 'PI()'
  const isYearly = clock.includes(id) || model.quantities.get(id)?.declaration.type === 'series'
  if (!isYearly) return id
  if (!inYears) throw new NoFormula(id)
  return `[${id}]`
}

const call = (
  { name, of: args }: Extract<Expression, { kind: 'call' }>,
  place: Place,
  sheet: (e: Expression) => string,
): string => {
  const [first, second] = args
  const builtin = builtins[name]
  if (builtin) return builtin.spreadsheet(args.map(sheet))
  if (first?.kind === 'name' && name === 'previous' && !second) return `[${first.id}<]`
  if (first?.kind === 'name' && second && name === 'previous')
    return lagged(`[${first.id}..<]`, 1, sheet(second))
  if (first?.kind === 'name' && second && name === 'delayed')
    return lagged(`[${first.id}..]`, 0, sheet(second))
  const reduce = reductions[name]
  if (!first || !reduce) throw new NoFormula(name)
  if (first.kind === 'name' && name !== 'discounted' && name !== 'firstYear') return reduce(first.id)
  const each = write(first, { ...place, inYears: true })
  place.rows.push(yearly(name, each, second ? sheet(second) : '0'))
  return reduce(`[#${place.rows.length - 1}]`)
}

/** Value of a row at a time between its years, as `at` of the engine has it. */
const lagged = (row: string, least: number, lag: string): string => {
  const position = `MAX(-1,[elapsed]-MAX(${least},(${lag})/${YEAR}))`
  const whole = `INT(${position})`
  const part = `(${position}-${whole})`
  const value = (place: number) => `INDEX(${row},1,${whole}+${place})`
  return `IF(${part}=0,${value(2)},${value(2)}*(1-${part})+${value(3)}*${part})`
}

/** What a reduction needs of each year. */
const yearly = (name: string, each: string, rate: string): string => {
  if (name === 'firstYear') return `IFERROR(IF(${each},[year],""),"")`
  return name === 'discounted' ? `(${each})/(1+(${rate})*${YEAR})^[elapsed]` : each
}

const reductions: Readonly<Record<string, (row: string) => string>> = {
  sum: (row) => `SUM(${row})`,
  last: (row) => `INDEX(${row},1,COLUMNS(${row}))`,
  maximum: (row) => `MAX(${row})`,
  minimum: (row) => `MIN(${row})`,
  firstYear: (row) => `IF(COUNT(${row})=0,NA(),MIN(${row}))`,
  discounted: (row) => `SUM(${row})`,
}
