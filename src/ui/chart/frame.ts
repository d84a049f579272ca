/** The code that shows a part of the page in a frame of somebody else’s page. */

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * @param link The whole link to a scenario.
 * @param shows `1` for the verdict, or the id of a chart, such as `radiator`.
 * @param height px
 */
export const frameOf = (link: string, title: string, shows: string, height: number): string => {
  const { origin, pathname, search } = new URL(link)
  const query = search === '' ? `?embed=${shows}` : `${search}&embed=${shows}`
  return `<iframe src="${escaped(`${origin}${pathname}${query}`)}" title="${escaped(`Dawnline: ${title}`)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`
}
