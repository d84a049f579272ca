/** A drawing of the page as a picture of its own: SVG with styles written in, and PNG at twice the size. */
import { fontRules } from './picture-fonts.ts'

export interface Picture {
  readonly title: string
  readonly subtitle: string
  /** Where it comes from, a line each. */
  readonly provenance: readonly string[]
  readonly drawing: SVGSVGElement
}

const NAMESPACE = 'http://www.w3.org/2000/svg'
const MARGIN = 20
const TITLE = { size: 19, leading: 25 }
const SUBTITLE = { size: 13, leading: 18 }
const FOOT = { size: 10, leading: 14 }

/** What of an element's style a picture needs. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
]

const make = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const element = document.createElementNS(NAMESPACE, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}

const textElement = (content: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const element = make('text', attributes)
  element.textContent = content
  return element
}

/** Words, each with what joins it to the one before; an address may be broken behind `&`. */
const piecesOf = (text: string): readonly (readonly [join: string, piece: string])[] =>
  text
    .split(/[ \n]+/)
    .flatMap((word) => word.split(/(?<=&)/).map((piece, i) => [i === 0 ? ' ' : '', piece] as const))

/** A link can be longer than the picture is high; its whole text is in the description of the SVG. */
const MOST_LINES = 4

const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`]

/** Breaks a text into lines that fit, as measured in a given font. */
const wrapped = (text: string, width: number, font: string): readonly string[] => {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return [text]
  context.font = font
  const lines: string[] = []
  for (const [join, piece] of piecesOf(text)) {
    const line = lines.at(-1)
    if (line !== undefined && context.measureText(line + join + piece).width <= width)
      lines[lines.length - 1] = line + join + piece
    else lines.push(piece)
  }
  return lines
}

/** A copy whose elements carry their own styles, because those of the page do not travel with a file. */
const styledCopy = (drawing: SVGSVGElement): readonly Node[] => {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const originals = drawing.querySelectorAll('*')
  copy.querySelectorAll('*').forEach((element, i) => {
    const original = originals[i]
    if (!original) return
    const style = getComputedStyle(original)
    for (const property of PROPERTIES) {
      const value = style.getPropertyValue(property)
      if (value !== '' && value !== 'normal' && value !== 'auto') element.setAttribute(property, value)
    }
    for (const name of ['class', 'style', 'tabindex']) element.removeAttribute(name)
  })
  return [...copy.childNodes]
}

const family = (style: CSSStyleDeclaration): string => style.fontFamily.replaceAll('"', "'")

/** The picture as an SVG document: title above, drawing, provenance below, in the colours of the page. */
export const standaloneSvg = ({ title, subtitle, provenance, drawing }: Picture): SVGSVGElement => {
  const { width, height } = drawing.getBoundingClientRect()
  const box = drawing.viewBox.baseVal
  const [ownWidth, ownHeight] = box && box.width > 0 ? [box.width, box.height] : [width, height]
  const style = getComputedStyle(document.body)
  const heading = document.querySelector('h1, h2, h3')
  const serif = heading ? family(getComputedStyle(heading)) : family(style)
  const lines = (text: string, size: number, font: string) => wrapped(text, ownWidth, `${size}px ${font}`)
  const parts = [
    ...lines(title, TITLE.size, serif).map((text) => ({ text, ...TITLE, font: serif, opacity: 1 })),
    ...lines(subtitle, SUBTITLE.size, family(style)).map((text) => ({
      text,
      ...SUBTITLE,
      font: family(style),
      opacity: 0.8,
    })),
  ]
  const foot = provenance.flatMap((text) => shortened(lines(text, FOOT.size, family(style))))
  let y = MARGIN
  const texts = parts.map(({ text, size, leading, font, opacity }) => {
    y += leading
    return textElement(text, {
      x: MARGIN,
      y: y - leading / 4,
      'font-size': size,
      'font-family': font,
      opacity,
    })
  })
  const drawn = make('g', { transform: `translate(${MARGIN} ${y + 8})` })
  drawn.append(...styledCopy(drawing))
  y += 8 + ownHeight + 10
  const below = foot.map((text) => {
    y += FOOT.leading
    return textElement(text, { x: MARGIN, y, 'font-size': FOOT.size, opacity: 0.75 })
  })
  const [fullWidth, fullHeight] = [Math.ceil(ownWidth + 2 * MARGIN), Math.ceil(y + MARGIN)]
  const whole = make('svg', {
    width: fullWidth,
    height: fullHeight,
    viewBox: `0 0 ${fullWidth} ${fullHeight}`,
    role: 'img',
    'font-family': family(style),
    fill: style.color,
  }) as SVGSVGElement
  const name = make('title', {})
  name.textContent = title
  const described = make('desc', {})
  described.textContent = [subtitle, ...provenance].join('\n')
  const paper = make('rect', { width: '100%', height: '100%', fill: style.backgroundColor })
  whole.append(name, described, paper, ...texts, drawn, ...below)
  return whole
}

/** The text of an SVG file. */
export const svgText = (svg: SVGSVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`

/** The picture with the fonts in which its words were measured. */
export const withFonts = async (picture: SVGSVGElement): Promise<SVGSVGElement> => {
  const svg = picture.cloneNode(true) as SVGSVGElement
  const fonts = make('style', {})
  fonts.textContent = await fontRules()
  svg.prepend(fonts)
  return svg
}

/** The picture as PNG. @throws Error when the browser cannot draw it. */
export const pngOf = async (picture: SVGSVGElement, scale = 2): Promise<Blob> => {
  const svg = await withFonts(picture)
  const address = URL.createObjectURL(new Blob([svgText(svg)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Number(svg.getAttribute('width')) * scale
    canvas.height = Number(svg.getAttribute('height')) * scale
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) =>
        blob ? resolve(blob) : reject(new Error('This browser cannot draw the picture.')),
      )
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
