/** Declarations in one object, without a kind: the form that came before label and kind stood first. */
import type {
  ChoiceDeclaration,
  ChoiceOption,
  Declaration,
  DerivedDeclaration,
  Evidence,
  InputDeclaration,
} from './declaration.ts'

/** How well a value is known was called its kind, and what is now `main` was what is not `advanced`. */
interface BareSettable {
  readonly kind: Evidence
  readonly advanced?: boolean
}

/** A declaration without its type. */
export type Bare<D extends Declaration> = Omit<D, 'type' | 'role' | 'evidence' | 'main' | 'composition'>
export type BareInput = Bare<InputDeclaration> & BareSettable
export type BareChoice<O = Readonly<Record<string, ChoiceOption>>> = Omit<
  Bare<ChoiceDeclaration>,
  'options' | 'default'
> &
  BareSettable & { readonly options: O; readonly default: NoInfer<keyof O & string> }
export type BareDerived = Omit<Bare<DerivedDeclaration>, 'requires'> & {
  readonly requires?: readonly { readonly condition: string; readonly otherwise: string }[]
}

/** The present names of what an input had. */
export const settable = <S extends BareSettable>({ kind: evidence, advanced = false, ...rest }: S) => ({
  ...rest,
  evidence,
  main: !advanced,
})

/** Requirements as a record. */
export const requiring = ({ requires, ...rest }: BareDerived): Omit<DerivedDeclaration, 'type'> =>
  requires ? { ...rest, requires: Object.fromEntries(requires.map((r) => [r.condition, r.otherwise])) } : rest
