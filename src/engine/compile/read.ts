/** What the compiler has read of a model. */
import type { Composition, Declaration } from '../declaration.ts'
import { must } from '../must.ts'
import type { ModelDefinition } from '../quantity.ts'
import type { Expression } from './expression.ts'

/** `acts` is the condition under which an input has an effect: nothing is computed from it. */
export type Role = 'formula' | 'initial' | 'demand' | 'capacity' | 'requires' | 'acts'

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

/** One of the named values of a choice, or of a derived choice; `value` is its number in the array. */
export interface NamedValue {
  readonly id: string
  readonly label: string
  readonly value: number
}

/** The named values of a declaration: options of a choice, outcomes of a derived choice, or none. */
export const namedValues = (declaration: Declaration | undefined): readonly NamedValue[] => {
  if (declaration?.type === 'choice')
    return Object.entries(declaration.options).map(([id, { label }], value) => ({ id, label, value }))
  const composition = declaration && compositionOf(declaration)
  return composition?.as === 'outcome'
    ? composition.of.map(({ id, label, code }) => ({ id, label, value: code }))
    : []
}

/** A named value by its id; @throws Error that says which there is none of. */
export const namedValueOf = ({ quantities }: ReadModel, id: string, name: string): NamedValue =>
  must(
    namedValues(quantities.get(id)?.declaration).find((value) => value.id === name),
    `"${name}" of ${id}`,
  )

/** Says where a quantity is declared, for messages. */
export type Locate = (id: string) => string

/** How a quantity was put together, where it was. */
export const compositionOf = (declaration: Declaration): Composition | undefined =>
  declaration.type === 'derived' || declaration.type === 'series' ? declaration.composition : undefined
