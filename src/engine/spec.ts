/** What the words of the language take: a label, a kind of quantity, and the rest as an object. */
import type { Declaration, Kind } from './declaration.ts'

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
