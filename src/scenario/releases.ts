/** Releases of the model: when they were, and which numbers they changed. */

export interface Release {
  readonly release: string
  /** Day of the release, `2026-11-20`. */
  readonly date: string
  /** Numbers that a link of an earlier release no longer gives, each with its reason, in sentences. */
  readonly changes: readonly string[]
}

/** Oldest first; entries are appended, never edited. The last one is today's. */
export const releases: readonly Release[] = [{ release: '2026.11', date: '2026-11-20', changes: [] }]

/** The date of a release; null for one that this build does not know. */
export const releaseDate = (release: string): string | null =>
  releases.find((known) => known.release === release)?.date ?? null

/** What has changed since a release, newest last; null where the release is not known here. */
export const changesSince = (release: string): readonly string[] | null => {
  const index = releases.findIndex((known) => known.release === release)
  return index < 0 ? null : releases.slice(index + 1).flatMap(({ changes }) => changes)
}
