/** Cases to reproduce, from `seeds/reference`: what a work prints, beside what the model gives at its inputs. */

/**
 * What a case can show.
 *
 * - `published`: from inputs that the work prints to a number that it prints, by the model's whole chain between them.
 * - `chain`: printed too, but starting from quantities in the middle of the chain, or from one function of it.
 * - `fitted`: an input that the work does not print was chosen so that the number comes out.
 * - `definition`: one multiplication or less lies between the printed inputs and the printed number.
 * - `regression`: our own earlier calculation. It shows that a number has not moved, not that it is right.
 */
export const caseKinds = ['published', 'chain', 'fitted', 'definition', 'regression'] as const
export type CaseKind = (typeof caseKinds)[number]

/** A number of a case. It agrees when it rounds to what is printed, or lies within the work's own uncertainty. */
export interface PrintedNumber {
  /** Digits as printed, or both ends of a printed range. */
  readonly printed: string | readonly [string, string]
  readonly unit: string
  /** In place of the printed digits: an amount in the unit, or a percentage, and who says so. */
  readonly uncertainty?: { readonly within: string; readonly why: string }
  /** A departure that is known, in percent as printed by a comparison, and its reason. */
  readonly differs?: { readonly by: string; readonly why: string }
}

/** One change from our settings towards those of the work; steps add up. */
export interface BridgeStep {
  readonly change: string
  readonly set: Readonly<Record<string, number | string>>
  /** What the same step says in the other direction, from theirs to ours; where a waterfall goes over the bridge. */
  readonly back?: string
}

export interface ReferenceCase {
  readonly id: string
  readonly title: string
  readonly kind: CaseKind
  /** Works that print the numbers; none for a calculation of our own. */
  readonly source?: string | readonly string[]
  /** Where in the work. */
  readonly where?: string
  /** Of a regression: by which program, and when. */
  readonly calculation?: { readonly by: string; readonly date: string }
  /** Of a fitted case: which input was chosen to match. */
  readonly fitted?: string
  /** How the figures were read in the work; `null` where a summary of it was read and not the work. */
  readonly verified?: { readonly date: string; readonly how: string } | null
  /** Settings of the whole model. */
  readonly settings?: Readonly<Record<string, number | string>>
  /** Given values of any quantities, or arguments of `function`. */
  readonly inputs?: Readonly<Record<string, number | string | readonly number[]>>
  readonly choices?: Readonly<Record<string, string>>
  /** A function of the physics, in place of the model. */
  readonly function?: string
  readonly expected: Readonly<Record<string, PrintedNumber>>
  /** From ours to theirs, one change at a time. */
  readonly bridge?: readonly BridgeStep[]
  /** What the last step of the bridge leaves, and why; none where it arrives. */
  readonly left?: string
  /** What a reader should know of the case. */
  readonly note?: string
}

const files = import.meta.glob<ReferenceCase[] | Readonly<Record<string, unknown>>>(
  '/seeds/reference/*.json',
  { eager: true, import: 'default' },
)

/** Cases by the name of their file, which is their topic; files of other things, such as golden links, have none. */
export const referenceFiles: readonly { readonly topic: string; readonly cases: readonly ReferenceCase[] }[] =
  Object.entries(files).flatMap(([path, file]) =>
    Array.isArray(file) ? [{ topic: path.replace(/^.*\/|\.json$/g, ''), cases: file }] : [],
  )

/** All cases of all files. */
export const referenceCases: readonly ReferenceCase[] = referenceFiles.flatMap(({ cases }) => cases)

/** Works that a case cites. */
export const citedBy = ({ source = [] }: ReferenceCase): readonly string[] =>
  typeof source === 'string' ? [source] : source
