/** Expressions → formulas of a spreadsheet program, over defined names equal to the model's ids. */
import type { Expression } from './expression.ts'
import type { ReadModel } from './read.ts'
import { builtins } from './vocabulary.ts'

class NoFormula extends Error {}

/**
 * Formula text without the leading `=`.
 *
 * Spreadsheets read `-2^2` as 4, so a power under a sign is always in brackets; `log` is `LN`.
 * @returns Null where the expression uses a numeric function or the years of a series.
 */
export const spreadsheetOf = (expression: Expression, model: ReadModel): string | null => {
  try {
    return write(expression, model)
  } catch (error) {
    if (error instanceof NoFormula) return null
    throw error
  }
}

const write = (expression: Expression, model: ReadModel): string => {
  const sheet = (e: Expression): string => write(e, model)
  const atom = (e: Expression): string =>
    e.kind === 'number' || e.kind === 'name' || e.kind === 'call' ? sheet(e) : `(${sheet(e)})`
  switch (expression.kind) {
    case 'number':
      return String(expression.value).replace('e', 'E')
    case 'name': {
      if (expression.id === 'pi') return 'PI()'
      const declaration = model.quantities.get(expression.id)?.declaration
      if (!declaration || declaration.type === 'series') throw new NoFormula(expression.id)
      return expression.id
    }
    case 'option':
      return `${expression.choice}${expression.negated ? '<>' : '='}"${expression.option}"`
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
    case 'call': {
      const builtin = builtins[expression.name]
      if (!builtin) throw new NoFormula(expression.name)
      return builtin.spreadsheet(expression.of.map(sheet))
    }
  }
}
