/** Parses every formula of a model and checks the names in it. */
import type { Declaration } from '../declaration.ts'
import type { ModelDefinition } from '../quantity.ts'
import { lookupProblems, shapeProblems } from './composition.ts'
import { namesProblems, sentenceProblems } from './names.ts'
import { parseFormula } from './parse.ts'
import { compositionOf, type Locate, type ReadModel, type ReadQuantity, type Role } from './read.ts'
import { isReserved } from './vocabulary.ts'

/** Formulas by role; the lines of one become one line. */
const texts = (declaration: Declaration): readonly (readonly [Role, string])[] =>
  rawTexts(declaration).map(([role, text]) => [role, text.trim().replaceAll(/\s+/g, ' ')])

const rawTexts = (declaration: Declaration): readonly (readonly [Role, string])[] => {
  switch (declaration.type) {
    case 'derived':
      return [
        ...Object.keys(declaration.requires ?? {}).map((condition) => ['requires', condition] as const),
        ['formula', declaration.formula],
      ]
    case 'series':
      return [
        ['initial', declaration.initial ?? '0'],
        ['formula', declaration.formula],
      ]
    case 'constraint':
      return [
        ['demand', declaration.demand],
        ['capacity', declaration.capacity],
      ]
    case 'constant':
      return []
    default:
      return declaration.acts ? [['acts', declaration.acts.when]] : []
  }
}

/** Sentences in which `{id}` stands for a value. */
const sentences = (declaration: Declaration): readonly string[] => {
  if (declaration.type === 'derived') return Object.values(declaration.requires ?? {})
  const isSettable = declaration.type === 'input' || declaration.type === 'choice'
  return isSettable && declaration.acts ? [declaration.acts.otherwise] : []
}

/** Reads all declarations of a model. */
export const readModel = (definition: ModelDefinition, locate: Locate): ReadModel => {
  const quantities = new Map<string, ReadQuantity>()
  const problems: string[] = []
  for (const [topic, { quantities: declarations }] of Object.entries(definition.topics)) {
    for (const [id, declaration] of Object.entries(declarations)) {
      if (quantities.has(id)) problems.push(`${locate(id)}: ${id} is declared twice`)
      if (isReserved(id)) problems.push(`${locate(id)}: ${id} is a reserved name; choose a longer one`)
      const shape = shapeProblems(compositionOf(declaration))
      for (const problem of shape) problems.push(`${locate(id)}: ${id}: ${problem}`)
      const formulas = texts(declaration).flatMap(([role, text]) => {
        if (shape.length > 0 && role === 'formula') return []
        try {
          return [{ role, text, expression: parseFormula(text) }]
        } catch (error) {
          problems.push(`${locate(id)}: ${id}: ${(error as Error).message}`)
          return []
        }
      })
      quantities.set(id, { id, topic, declaration, formulas })
    }
  }
  for (const name of Object.keys(definition.functions)) {
    if (isReserved(name)) problems.push(`function ${name} has a reserved name`)
    if (quantities.has(name)) problems.push(`function ${name} has the name of a quantity`)
  }
  for (const quantity of quantities.values()) {
    const { id, declaration, formulas } = quantity
    const found = [
      ...formulas.flatMap((formula) => namesProblems(formula, quantity, quantities, definition)),
      ...lookupProblems(compositionOf(declaration), quantities),
      ...sentences(declaration).flatMap((otherwise) => sentenceProblems(otherwise, quantities)),
    ]
    for (const problem of found) problems.push(`${locate(id)}: ${id}: ${problem}`)
  }
  return { definition, quantities, problems }
}
