/** References: Dawnline's own numbers, and the works that the model rests on. */
import type { Source as Work } from '../scenario/evidence.ts'
import type { Meta } from './table.ts'

/** The bibliography by id. */
export type Works = Readonly<Record<string, Work>>

/** The address of a work: its DOI where it has one. */
export const linkOf = ({ doi, url }: Work): string | null => (doi ? `https://doi.org/${doi}` : (url ?? null))

/** A work in one line, authors and year first. */
export const referenceText = (work: Work): string => {
  const { authors, year, title, publisher } = work
  const head = authors ? `${authors} (${year}). ${title}.` : `${title} (${year}).`
  const link = linkOf(work)
  return [
    head,
    ...(publisher && publisher !== authors ? [`${publisher}.`] : []),
    ...(link ? [link] : []),
  ].join(' ')
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2026-11-20` → `2026, November 20`. */
const longDate = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}, ${MONTHS[Number(month) - 1] ?? month} ${Number(day)}`
}

/** How to cite a scenario's numbers in a text (after the APA's manner for software and data). */
export const citationText = ({ title, release, date, link }: Meta): string =>
  `Dawnline contributors. (${longDate(date)}). Dawnline: feasibility of orbital data centers (Release ${release}) [Computer software]. Scenario “${title}”. ${link}`

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text that BibTeX and LaTeX take as it is. */
const escapedTex = (text: string): string =>
  text.replaceAll(/[\\{}~^]/g, (sign) => SPECIAL[sign] ?? sign).replaceAll(/[&%$#_]/g, '\\$&')

/** The same as a BibTeX entry; `date`, which has the day, is what biblatex reads in place of year and month. */
export const citationBibtex = ({ title, release, date, link }: Meta): string => {
  const [year = '', month = ''] = date.split('-')
  return [
    `@software{dawnline-${release},`,
    '  author  = {{Dawnline contributors}},',
    '  title   = {{Dawnline: feasibility of orbital data centers}},',
    `  version = {${release}},`,
    `  year    = {${year}},`,
    `  month   = {${Number(month)}},`,
    `  date    = {${date}},`,
    `  url     = {${link.replaceAll(/[{}\\]/g, encodeURIComponent)}},`,
    `  note    = {Scenario: ${escapedTex(title)}},`,
    '}',
    '',
  ].join('\n')
}
