/** What the words of the language take: a label, a kind of quantity, and the rest as an object. */
import type {
  Amount,
  Declaration,
  Evidence,
  InputDeclaration,
  Kind,
  Source,
  Spread,
  Triangle,
} from './declaration.ts'

/** What follows label and kind; a unit or display units of one's own come before those of the kind. */
export type Spec<D extends Declaration, Given extends PropertyKey = never> = Omit<
  D,
  'type' | 'label' | 'unit' | 'role' | 'composition' | Given
> & { readonly unit?: string }

/** Label, unit and display units in one record with the rest. */
export const measured = <S extends object>(label: string, { unit, display }: Kind, spec: S) => ({
  label,
  unit,
  ...(display ? { display } : {}),
  ...spec,
})

/** What cites something says how well it is known; what cites nothing is a judgement, unless it says otherwise. */
export type Told =
  | { readonly source: Source; readonly evidence: Evidence }
  | { readonly source?: never; readonly evidence?: Evidence }

/** A default, or a spread with a most likely value that stands for it. */
type Settled =
  | { readonly default: Amount; readonly spread?: Spread }
  | { readonly default?: never; readonly spread: Triangle }

/** What follows label and kind of an input. */
export type InputSpec = Spec<InputDeclaration, 'default' | 'spread' | keyof Told> & Settled & Told

/** Default and evidence in full. */
export const settled = ({ evidence = 'judgement', ...spec }: InputSpec) => ({
  ...spec,
  evidence,
  default: spec.default ?? spec.spread.mode,
})
