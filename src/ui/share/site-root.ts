/**
 * The folder that the site lies in, with `/` at the end, wherever it is hosted. Its manifest lies there, and pages of
 * scenarios name it too.
 */
export const siteRoot = (): string => {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
  return new URL('.', manifest?.href ?? location.href).href
}
