/** A part of the page in a frame of somebody else’s page: as code to paste, and as what oEmbed hands out. */
import { CARD } from './card.ts'
import { escapedHtml } from './html.ts'

/** Height of the frame that shows the verdict [px]. */
export const VERDICT_HEIGHT = 420

/**
 * @param link The whole link to a scenario.
 * @param shows `1` for the verdict, or the id of a chart, such as `radiator`.
 * @param height px
 */
export const frameOf = (link: string, title: string, shows: string, height: number): string => {
  const { origin, pathname, search } = new URL(link)
  const query = search === '' ? `?embed=${shows}` : `${search}&embed=${shows}`
  return `<iframe src="${escapedHtml(`${origin}${pathname}${query}`)}" title="${escapedHtml(`Dawnline: ${title}`)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`
}

/** Name of the file beside the page of a scenario. */
export const oEmbedFile = 'oembed.json'

/** How wide a frame is where nobody says [px]. */
const usualWidth = 720

/**
 * What oEmbed (https://oembed.com, 1.0, §2.3.4.4, type `rich`) hands out for the page of a scenario. It is a file, so what a
 * consumer adds to its address (`maxwidth`, `format`) changes nothing; the frame is as wide as its place.
 *
 * @param site Where the site is, with `/` at the end.
 * @param folder Folder of the page in the site, such as `s/ai1/`.
 */
export const oEmbedOf = (site: string, folder: string, title: string) => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'Dawnline',
  provider_url: site,
  title,
  html: frameOf(`${site}${folder}`, title, '1', VERDICT_HEIGHT),
  width: usualWidth,
  height: VERDICT_HEIGHT,
  thumbnail_url: `${site}${folder}card.png`,
  thumbnail_width: CARD.width,
  thumbnail_height: CARD.height,
})
