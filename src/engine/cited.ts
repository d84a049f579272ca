/** How a citation reads where works stand by their ids. */
import type { Citation } from './declaration.ts'

/**
 * A citation by the id of its work, with the place in brackets.
 *
 * `workAndPlace({ work: 'smith-2020', place: '§6.2' })` is `smith-2020 (§6.2)`; without a place it is the id alone.
 */
export const workAndPlace = ({ work, place }: Citation): string =>
  place === null ? work : `${work} (${place})`
