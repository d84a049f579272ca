/** Published results to reproduce, from `seeds/reference`. */

/** A published result: `settings` of the whole model, or `inputs` that its formulas or one function start from. */
export interface ReferenceCase {
  readonly id: string
  readonly title: string
  readonly source: string | readonly string[]
  /** Where in the source. */
  readonly where?: string
  readonly settings?: Readonly<Record<string, number | string>>
  readonly inputs?: unknown
  readonly choices?: Readonly<Record<string, string>>
  /** `tolerance` is relative; `within`, in its place, is absolute and in the unit of the value. */
  readonly expected: Readonly<
    Record<
      string,
      {
        readonly value: number
        readonly unit: string
        readonly tolerance: number
        readonly within?: number
      }
    >
  >
  /** Why we differ, where we do. */
  readonly differs?: string
}

const files = import.meta.glob<ReferenceCase[] | { cases?: ReferenceCase[] }>('/seeds/reference/*.json', {
  eager: true,
  import: 'default',
})

/** Cases by the name of their file, which is their topic. */
export const referenceFiles: readonly { readonly topic: string; readonly cases: readonly ReferenceCase[] }[] =
  Object.entries(files).map(([path, file]) => ({
    topic: path.replace(/^.*\/|\.json$/g, ''),
    cases: Array.isArray(file) ? file : (file.cases ?? []),
  }))

/** All cases of all files. */
export const referenceCases: readonly ReferenceCase[] = referenceFiles.flatMap(({ cases }) => cases)
