/**
 * The folder that the site lies in, with `/` at the end, wherever it is hosted. Its manifest lies there, and pages of
 * scenarios name it too.
 */
export const siteRoot = (): string => {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
  return new URL('.', manifest?.href ?? location.href).href
}

/**
 * Makes the links of the page's head absolute. The address moves from the page of a scenario up to the calculator's
 * without loading anything, and what is relative would move with it.
 */
export const anchorLinks = (): void => {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[href]'))
    link.setAttribute('href', link.href)
}
