/** The head of a scenario's own page: what search engines and messengers show of a link. */

export interface PageHead {
  readonly title: string
  readonly description: string
  /** Address of the page, as far as it is known. */
  readonly address: string
  /** Address of its picture. */
  readonly image: string
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const meta = (key: 'name' | 'property', name: string, content: string): string =>
  `<meta ${key}="${name}" content="${escaped(content)}" />`

/**
 * The page of the calculator with another head; it lies two folders deeper.
 *
 * @param html The built `index.html`.
 */
export const pageWithHead = (html: string, { title, description, address, image }: PageHead): string => {
  const tags = [
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Dawnline'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', address),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('property', 'og:image', image),
    meta('property', 'og:image:alt', title),
    `<link rel="canonical" href="${escaped(address)}" />`,
  ]
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)} · Dawnline</title>`)
    .replace(/<meta\s+name="description"\s+content="[^"]*"\s*\/?>/, () =>
      meta('name', 'description', description),
    )
    .replaceAll(/(href|src)="\.\//g, '$1="../../')
    .replace('</head>', () => `  ${tags.join('\n    ')}\n  </head>`)
}
