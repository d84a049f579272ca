/** Parses every formula of a model and checks the names in it. */
import type { ChoiceDeclaration, Declaration, ModelDefinition } from '../quantity.ts'
import type { Expression } from './expression.ts'
import { namesProblems, sentenceProblems } from './names.ts'
import { parseFormula } from './parse.ts'
import { isReserved } from './vocabulary.ts'

export type Role = 'formula' | 'initial' | 'demand' | 'capacity' | 'requires'

export interface ReadFormula {
  readonly role: Role
  readonly text: string
  readonly expression: Expression
}

export interface ReadQuantity {
  readonly id: string
  readonly topic: string
  readonly declaration: Declaration
  readonly formulas: readonly ReadFormula[]
}

/** A model whose formulas are syntax trees; `problems` lists what could not be read. */
export interface ReadModel {
  readonly definition: ModelDefinition
  readonly quantities: ReadonlyMap<string, ReadQuantity>
  readonly problems: readonly string[]
}

/** Declaration of a choice; @throws Error that names what is none. */
export const choiceOf = ({ quantities }: ReadModel, id: string): ChoiceDeclaration => {
  const declaration = quantities.get(id)?.declaration
  if (declaration?.type !== 'choice') throw new Error(`${id} is not a choice`)
  return declaration
}

/** Says where a quantity is declared, for messages. */
export type Locate = (id: string) => string

const texts = (declaration: Declaration): readonly (readonly [Role, string])[] => {
  switch (declaration.type) {
    case 'derived':
      return [
        ...(declaration.requires ?? []).map((r) => ['requires', r.condition] as const),
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
    default:
      return []
  }
}

/** Reads all declarations of a model. */
export const readModel = (definition: ModelDefinition, locate: Locate): ReadModel => {
  const quantities = new Map<string, ReadQuantity>()
  const problems: string[] = []
  for (const [topic, { quantities: declarations }] of Object.entries(definition.topics)) {
    for (const [id, declaration] of Object.entries(declarations)) {
      if (quantities.has(id)) problems.push(`${locate(id)}: ${id} is declared twice`)
      if (isReserved(id)) problems.push(`${locate(id)}: ${id} is a reserved name; choose a longer one`)
      const formulas = texts(declaration).flatMap(([role, text]) => {
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
    const sentences = declaration.type === 'derived' ? (declaration.requires ?? []) : []
    const found = [
      ...formulas.flatMap((formula) => namesProblems(formula, quantity, quantities, definition)),
      ...sentences.flatMap(({ otherwise }) => sentenceProblems(otherwise, quantities)),
    ]
    for (const problem of found) problems.push(`${locate(id)}: ${id}: ${problem}`)
  }
  return { definition, quantities, problems }
}
