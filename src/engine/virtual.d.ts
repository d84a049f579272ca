declare module 'virtual:model/stages' {
  export const stages: readonly import('./compiled.ts').Stage[]
}
declare module 'virtual:model/batch' {
  export const batch: import('./compiled.ts').Batch
}
declare module 'virtual:model/activity' {
  export const activities: import('./compiled.ts').Activities
}
declare module 'virtual:model/adjoint' {
  export const adjoint: readonly import('./compiled.ts').AdjointStage[]
}
declare module 'virtual:model/notes' {
  export const notes: import('./compiled.ts').Notes
}
declare module 'virtual:model/titles' {
  /** What the shipped scenarios are called. */
  export const titles: readonly { readonly slug: string; readonly title: string }[]
}
declare module 'virtual:model/scenarios' {
  /** Shipped scenarios, with settings as numbers in declared units (or option ids). */
  export const scenarios: readonly {
    readonly slug: string
    readonly title: string
    readonly settings: Readonly<Record<string, number | string>>
  }[]
}
declare module 'virtual:model/stories' {
  /** What the shipped scenarios are about. */
  export const stories: readonly {
    readonly slug: string
    readonly blurb: string
    readonly reproduces: string
    readonly differs: string
    readonly sources: readonly string[]
  }[]
}
declare module 'virtual:model/catalogs' {
  /** Shipped catalogs: rows that set several inputs at once. */
  export const catalogs: readonly {
    readonly id: string
    readonly label: string
    readonly standard: { readonly label: string; readonly note: string } | null
    readonly rows: readonly {
      readonly id: string
      readonly label: string
      readonly sources: readonly string[]
      readonly note: string
      readonly sets: Readonly<Record<string, number | string>>
      /** Facts that are no inputs, such as where a place is. */
      readonly [fact: string]: unknown
    }[]
  }[]
}
