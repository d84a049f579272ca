/**
 * What people read, in the language that they have chosen. A message is its own key: English stands in the sources, and
 * `seeds/languages` has the others.
 */

/** Values for the `{places}` of a message. */
export type Places = Readonly<Record<string, string | number | undefined>>

let catalog: Readonly<Record<string, string>> = {}

/**
 * Says everything in another language from now on; what it lacks stays English.
 *
 * @param messages By the English message; none for English.
 */
export const speakBy = (messages: Readonly<Record<string, string>>): void => {
  catalog = messages
}

/**
 * A message in the chosen language.
 *
 * @param message In English; `test/words` finds it by this call, so it is written out in it.
 * @param places What stands for `{name}`.
 * @returns `t('{n} articles', { n: 3 })` is `3 articles`, in German `3 Artikel`.
 */
export const t = (message: string, places: Places = {}): string =>
  (catalog[message] ?? message).replace(/\{(\w+)\}/g, (place, name) => String(places[name] ?? place))

/**
 * Messages that are said later, by `t` of a variable: a table that is written before a language is chosen says
 * `satisfies Messages`, by which `test/words` finds what is in it.
 */
export type Messages = string | number | readonly Messages[] | { readonly [key: string]: Messages }
