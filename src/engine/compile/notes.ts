/** What people read about quantities and functions when they ask why. */
import type { Formula, Note, Notes } from '../compiled.ts'
import type { Citation, Declaration, Source } from '../declaration.ts'
import { must } from '../must.ts'
import type { ModelDefinition } from '../quantity.ts'
import { type Expression, plainNumber, walk } from './expression.ts'
import { mathmlOf, namesTexOf, texOf } from './notation.ts'
import { type Locate, namedValues, type ReadModel, type ReadQuantity } from './read.ts'
import { spreadsheetOf } from './spreadsheet.ts'

/** Works with their places, whichever way they were declared. */
export const citationsOf = (source: Source | undefined): readonly Citation[] =>
  (source === undefined ? [] : Array.isArray(source) ? source : [source]).map((one: string | Citation) =>
    typeof one === 'string' ? { work: one, place: null } : one,
  )

/** Texts of the numeric functions. */
export const notesOfFunctions = (functions: ModelDefinition['functions']): Notes['functions'] =>
  Object.fromEntries(
    Object.entries(functions).map(
      ([name, { given: _, compute: __, steps: ___, source, expensive = false, ...rest }]) => [
        name,
        { ...rest, sources: citationsOf(source), expensive },
      ],
    ),
  )

/** Why inputs go together. */
export const notesOfCorrelations = (
  correlations: ModelDefinition['correlations'] = [],
): Notes['correlations'] =>
  correlations.map(({ inputs, rank, why, source }) => ({ inputs, rank, why, sources: citationsOf(source) }))

/** Texts of one quantity; @throws Error where TeX cannot be set. */
export const noteOf = (
  { id, declaration, formulas }: ReadQuantity,
  model: ReadModel,
  locate: Locate,
): Note => {
  const options = declaration.type === 'choice' ? Object.entries(declaration.options) : []
  const conditions = formulas.filter(({ role }) => role === 'requires').map(({ expression }) => expression)
  return {
    symbol: declaration.symbol,
    symbolMathml: mathmlOf(declaration.symbol),
    why: declaration.why,
    place: placeOf(id, locate),
    sources: citationsOf(declaration.source),
    moves: declaration.type === 'input' ? (declaration.moves ?? {}) : {},
    formulas: Object.fromEntries(
      formulas
        .filter(({ role }) => role !== 'requires' && role !== 'acts')
        .map(({ role, text, expression }) => {
          const nameOf = role === 'formula' ? namesOf(declaration) : undefined
          const tex = nameOf ? namesTexOf(expression, model, nameOf) : texOf(expression, model)
          const sheet = spreadsheetOf(expression, model, {
            inYears: declaration.type === 'series' && role === 'formula',
            conditions: role === 'formula' ? conditions : [],
            nameOf,
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
    options: Object.fromEntries(
      options.map(([id, { why, source }]) => [id, { why, sources: citationsOf(source) }]),
    ),
  }
}

/** Where a quantity is declared; null where its file is not known. */
const placeOf = (id: string, locate: Locate): string | null => {
  const place = locate(id)
  return place === id ? null : place
}

/** Labels of the codes of a derived choice; undefined for everything else. */
const namesOf = (declaration: Declaration): ((code: Expression) => string) | undefined => {
  if (declaration.type === 'choice') return undefined
  const names = namedValues(declaration)
  if (names.length === 0) return undefined
  return (code) => must(names.find(({ value }) => value === plainNumber(code))?.label, 'the name of a code')
}

const functionsIn = (expression: Expression, model: ReadModel): readonly string[] => {
  const names = new Set<string>()
  walk(expression, (e) => {
    if (e.kind === 'call' && e.name in model.definition.functions) names.add(e.name)
  })
  return [...names]
}
