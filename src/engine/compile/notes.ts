/** What people read about quantities and functions when they ask why. */
import type { Formula, Note, Notes } from '../compiled.ts'
import type { ModelDefinition } from '../quantity.ts'
import { type Expression, walk } from './expression.ts'
import { mathmlOf, texOf } from './notation.ts'
import type { ReadModel, ReadQuantity } from './read.ts'
import { spreadsheetOf } from './spreadsheet.ts'

const list = (source: string | readonly string[] | undefined): readonly string[] =>
  source === undefined ? [] : typeof source === 'string' ? [source] : source

/** Texts of the numeric functions. */
export const notesOfFunctions = (functions: ModelDefinition['functions']): Notes['functions'] =>
  Object.fromEntries(
    Object.entries(functions).map(([name, { compute: _, source, expensive = false, ...rest }]) => [
      name,
      { ...rest, sources: list(source), expensive },
    ]),
  )

/** Texts of one quantity; @throws Error where TeX cannot be set. */
export const noteOf = ({ declaration, formulas }: ReadQuantity, model: ReadModel): Note => {
  const options = declaration.type === 'choice' ? Object.entries(declaration.options) : []
  const conditions = formulas.filter(({ role }) => role === 'requires').map(({ expression }) => expression)
  return {
    symbol: declaration.symbol,
    symbolMathml: mathmlOf(declaration.symbol),
    why: declaration.why,
    sources: list(declaration.source),
    moves: declaration.type === 'input' ? (declaration.moves ?? {}) : {},
    formulas: Object.fromEntries(
      formulas
        .filter(({ role }) => role !== 'requires')
        .map(({ role, text, expression }) => {
          const tex = texOf(expression, model)
          const sheet = spreadsheetOf(expression, model, {
            inYears: declaration.type === 'series' && role === 'formula',
            conditions: role === 'formula' ? conditions : [],
          })
          const formula: Formula = {
            text,
            tex,
            mathml: mathmlOf(tex),
            spreadsheet: sheet?.text ?? null,
            rows: sheet?.rows ?? [],
            functions: functionsIn(expression, model),
          }
          return [role, formula]
        }),
    ),
    options: Object.fromEntries(options.map(([id, { why, source }]) => [id, { why, sources: list(source) }])),
  }
}

const functionsIn = (expression: Expression, model: ReadModel): readonly string[] => {
  const names = new Set<string>()
  walk(expression, (e) => {
    if (e.kind === 'call' && e.name in model.definition.functions) names.add(e.name)
  })
  return [...names]
}
