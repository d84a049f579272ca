/** The site that a page in one file was saved from; null for the page of a site. */
const savedFrom = (): string | null => document.documentElement.dataset['site'] ?? null

/** Whether this is the whole page in one file, which no service worker needs to keep. */
export const isOneFile = (): boolean => savedFrom() !== null

/** What the address of this page begins with while its scenario changes: its site, or the file that it is. */
export const pageRoot = (): string => (isOneFile() ? location.pathname : siteRoot())

/**
 * The folder that the site lies in, with `/` at the end, wherever it is hosted. Its manifest lies there, and pages of
 * scenarios name it too. A page in one file names the site that it was saved from.
 */
export const siteRoot = (): string => {
  const site = savedFrom()
  if (site !== null) return site
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
  return new URL('.', manifest?.href ?? location.href).href
}

/** The address of the page as it is, to pass on: that of its site, where it is a file. */
export const addressHere = (): string =>
  (isOneFile() ? siteRoot() : location.origin + location.pathname) + location.search

/**
 * Makes the links of the page's head absolute. The address moves from the page of a scenario up to the calculator's
 * without loading anything, and what is relative would move with it.
 */
export const anchorLinks = (): void => {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[href]'))
    link.setAttribute('href', link.href)
}
