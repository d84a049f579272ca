/**
 * The fonts of the page as a style that a picture carries along: a picture that is drawn by itself has no fonts of the page,
 * and names that were measured in one font run into each other in another.
 */

const asDataUrl = async (address: string): Promise<string> => {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  return `data:font/woff2;base64,${btoa(parts.join(''))}`
}

const faces = (): readonly CSSFontFaceRule[] =>
  [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  )

const styleOf = async (rule: CSSFontFaceRule): Promise<string> => {
  const { style, parentStyleSheet } = rule
  const [, path] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? []
  if (path === undefined) return ''
  const data = await asDataUrl(new URL(path, parentStyleSheet?.href ?? document.baseURI).href)
  const [family, weight] = ['font-family', 'font-weight'].map((name) => style.getPropertyValue(name))
  return `@font-face{font-family:${family};font-weight:${weight};src:url(${data}) format("woff2")}`
}

let loaded: Promise<string> | undefined

/** The rules; empty where a font cannot be had, which costs looks and no numbers. */
export const fontRules = (): Promise<string> => {
  loaded ??= Promise.all(faces().map(styleOf)).then(
    (rules) => rules.join(''),
    () => {
      loaded = undefined
      return ''
    },
  )
  return loaded
}
