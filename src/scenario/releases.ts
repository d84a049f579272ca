/** Releases of the model: when they were, and which numbers they changed. */

export interface Release {
  readonly release: string
  /** Day of the release, `2026-11-20`. */
  readonly date: string
  /** Numbers that a link of an earlier release no longer gives, each with its reason, in sentences. */
  readonly changes: readonly string[]
}

/** Oldest first; entries are appended, never edited. The last one is today's. */
export const releases: readonly Release[] = [
  { release: '2026.11', date: '2026-11-20', changes: [] },
  {
    release: '2026.12',
    date: '2026-11-29',
    changes: [
      'Nearly all numbers of the orbit side moved, and with them the cost ratio: the launch price belongs to one vehicle and follows the orbit, batteries and arrays are sized for their whole life, heat goes through coolant and film, shields, debris armour and re-entry weigh what they must.',
      'Times are read off the yearly series on both sides, so times to be ready moved, and the ground is a programme of campuses.',
      'Power on the ground is balanced at the peak, for the region and the country.',
      'The change log names each number and the reason.',
    ],
  },
  {
    release: '2027.1',
    date: '2026-11-30',
    changes: [
      'Water used on site is 0.5 litres per kilowatt-hour of the IT where none is set: the published 0.36 is per kilowatt-hour of whole centers.',
      'Where satellites of a formation have a network for training, compute that waits for it no longer counts as delivered.',
    ],
  },
]

/** The date of a release; null for one that this build does not know. */
export const releaseDate = (release: string): string | null =>
  releases.find((known) => known.release === release)?.date ?? null

/** What to say about a link or file of another release: that it is one, and what has changed since. */
export const releaseProblems = (what: 'link' | 'file', made: string, current: string): readonly string[] => {
  const short = made.replaceAll(/[^\w.-]/g, ' ').slice(0, 40)
  const index = releases.findIndex(({ release }) => release === made)
  const changes = index < 0 ? [] : releases.slice(index + 1).flatMap((later) => later.changes)
  return [
    `The ${what} was made with release "${short}" of the model; this is ${current}, so numbers may differ.`,
    ...changes,
  ]
}
