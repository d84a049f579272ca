/** The fonts of the page within a picture: a file, and a picture that the browser draws from one, has no others. */

const asDataUrl = async (address: string): Promise<string> => {
  const blob = await (await fetch(address)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}

/** The font faces that the page’s own style sheets declare. */
const facesOfPage = (): readonly CSSFontFaceRule[] =>
  [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  )

const faceText = async (face: CSSFontFaceRule): Promise<string> => {
  const { style, parentStyleSheet } = face
  const source = style.getPropertyValue('src')
  const file = /url\("?([^")]+)"?\)/.exec(source)?.[1]
  if (!file) return ''
  const address = new URL(file, parentStyleSheet?.href ?? document.baseURI).href
  const data = await asDataUrl(address)
  return `@font-face{font-family:${style.getPropertyValue('font-family')};font-weight:${style.getPropertyValue('font-weight')};src:url(${data}) format("woff2")}`
}

let known: Promise<string> | undefined

/** Writes the fonts into a picture; one that cannot be had is left to the fonts of whoever opens the picture. */
export const embedFonts = async (picture: SVGSVGElement): Promise<void> => {
  known ??= Promise.all(facesOfPage().map((face) => faceText(face).catch(() => ''))).then((faces) =>
    faces.join(''),
  )
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = await known
  picture.prepend(style)
}
