/** The head of a page: what search engines and messengers show of a link. */
import { oEmbedFile } from './frame.ts'
import { escapedHtml } from './html.ts'

export interface PageHead {
  readonly title: string
  readonly description: string
  /** Folder of the page in the site, `''` or such as `s/ai1/`. */
  readonly folder: string
  /** Where the site is, with `/` at the end; null where that is not known. */
  readonly site: string | null
  /** Markup for readers who run no scripts; nothing leaves what stands there. */
  readonly still?: string
}

const meta = (key: 'name' | 'property', name: string, content: string): string =>
  `<meta ${key}="${name}" content="${escapedHtml(content)}" />`

const titleTag = /<title>([^<]*)<\/title>/
const descriptionTag = /<meta\s+name="description"\s+content="([^"]*)"\s*\/?>/

/**
 * What a page says of itself.
 *
 * @throws Where it says nothing.
 */
export const headOf = (html: string): Pick<PageHead, 'title' | 'description'> => {
  const [title, description] = [titleTag, descriptionTag].map((tag) => tag.exec(html)?.[1])
  if (!title || !description) throw new Error('the page has no title, or no description')
  return { title, description }
}

/**
 * A setting of where the site is, as the beginning of addresses.
 *
 * @param text Such as `https://example.org/dawnline`; empty or nothing where it is not known.
 * @returns The address with `/` at the end, or null.
 * @throws Where it is not the address of a folder on the web.
 * @example siteOf('https://example.org/dawnline') // 'https://example.org/dawnline/'
 */
export const siteOf = (text: string | undefined): string | null => {
  if (!text) return null
  const { protocol, href, search, hash } = URL.canParse(text) ? new URL(text) : new URL('none:')
  if (!/^https?:$/.test(protocol) || search || hash)
    throw new Error(`DAWNLINE_SITE = ${text} is not an address such as https://example.org/dawnline/`)
  return href.endsWith('/') ? href : `${href}/`
}

/**
 * The page of the calculator with another head. Addresses are absolute where the site's is known, as Open Graph wants
 * them; else they are relative, and right wherever the page lies.
 *
 * @param html The built `index.html`.
 */
export const pageWithHead = (html: string, { title, description, folder, site, still }: PageHead): string => {
  const address = site === null ? './' : `${site}${folder}`
  const tags = [
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Dawnline'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    ...(site === null ? [] : [meta('property', 'og:url', address)]),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('property', 'og:image', `${address}card.png`),
    meta('property', 'og:image:alt', title),
    `<link rel="canonical" href="${escapedHtml(address)}" />`,
    // The page at the top says nothing: with a scenario of somebody's own behind its address it would hand out another.
    ...(site === null || folder === ''
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" title="${escapedHtml(title)}" href="${escapedHtml(`${address}${oEmbedFile}`)}" />`,
        ]),
  ]
  const up = '../'.repeat(folder.split('/').length - 1)
  const name = folder === '' ? title : `${title} · Dawnline`
  return html
    .replace(titleTag, () => `<title>${escapedHtml(name)}</title>`)
    .replace(descriptionTag, () => meta('name', 'description', description))
    .replace(/(<noscript>)[\s\S]*?(<\/noscript>)/, (whole, open: string, close: string) =>
      still === undefined ? whole : `${open}\n${still}\n${close}`,
    )
    .replaceAll(/(href|src)="\.\//g, `$1="${up || './'}`)
    .replace('</head>', () => `  ${tags.join('\n    ')}\n  </head>`)
}
