/** A scenario in a few lines of plain text, and as code for other people's pages. */

import { frameOf, VERDICT_HEIGHT } from '../../export/frame.ts'
import { escapedHtml } from '../../export/html.ts'
import type { Change } from '../compare/changes.ts'
import { changeText } from '../compare/changes.ts'

export interface Shared {
  readonly title: string
  /** What its author says of it. */
  readonly note?: string
  /** The verdict, in sentences. */
  readonly verdict: string
  readonly changes: readonly Change[]
  /** What the changes are changes against. */
  readonly against: string
  readonly link: string
  readonly release: string
  readonly date: string
}

/** Sentences get their plain spaces back: other programs break lines and search in them. */
const plainSpaces = (text: string): string => text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ')

const MOST = 12

/** For a message or a post: title, verdict, what was changed, link. */
export const shareText = ({ title, note, verdict, changes, against, link }: Shared): string => {
  const listed = changes.slice(0, MOST).map((change) => `- ${changeText(change)}`)
  const more = changes.length > MOST ? [`- and ${changes.length - MOST} more`] : []
  const heading = changes.length > 0 ? ['', `Changed from ${against}:`, ...listed, ...more] : []
  return plainSpaces([title, ...(note ? [note] : []), '', verdict, ...heading, '', link].join('\n'))
}

/** A frame that shows the scenario as the newest release of the model has it. */
export const liveEmbed = ({ title, link }: Shared): string => frameOf(link, title, '1', VERDICT_HEIGHT)

/** The numbers of this release as plain HTML, which nothing can change later. */
export const pinnedEmbed = (
  { title, verdict, link, release, date }: Shared,
  numbers: readonly (readonly [label: string, value: string])[],
): string =>
  [
    '<figure>',
    `  <p><strong>${escapedHtml(title)}.</strong> ${escapedHtml(plainSpaces(verdict))}</p>`,
    '  <table>',
    ...numbers.map(
      ([label, value]) =>
        `    <tr><th scope="row">${escapedHtml(label)}</th><td>${escapedHtml(plainSpaces(value))}</td></tr>`,
    ),
    '  </table>',
    `  <figcaption>Dawnline, model release ${escapedHtml(release)} (${escapedHtml(date)}). <a href="${escapedHtml(link)}">Open this scenario</a></figcaption>`,
    '</figure>',
  ].join('\n')
