/** German: messages of the page, and the texts of all that is declared. A part of its own that only its readers load. */

const files = import.meta.glob<Record<string, unknown>>('../../../seeds/languages/de/**/*.json', {
  eager: true,
  import: 'default',
})

/** All of one kind, such as `quantities`, whether it is one file or a folder of them. */
const gathered = (kind: string): Record<string, unknown> =>
  Object.assign(
    {},
    ...Object.entries(files)
      .filter(([path]) => path.includes(`/de/${kind}/`) || path.endsWith(`/de/${kind}.json`))
      .map(([, content]) => content),
  )

type Texts = Readonly<Record<string, string>>
type ById = Readonly<Record<string, Texts>>

/** All German texts, by what they are of. */
export const german = {
  messages: gathered('messages') as Texts,
  quantities: gathered('quantities') as ById,
  options: gathered('options') as ById,
  topics: gathered('topics') as Readonly<Record<string, string | Texts>>,
  scenarios: gathered('scenarios') as ById,
}
