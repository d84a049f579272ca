/** The picture that goes along when a link to a scenario is posted somewhere: 1200 by 630, as SVG. */

export interface CardContent {
  readonly title: string
  /** What it is about. */
  readonly blurb: string
  /** At most four. */
  readonly numbers: readonly { readonly label: string; readonly value: string }[]
  readonly release: string
}

export const CARD = { width: 1200, height: 630 } as const

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Lines of at most so many letters, the last one cut where there are too many. */
export const cardLines = (text: string, letters: number, most: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)
    if (line !== undefined && `${line} ${word}`.length <= letters) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${lines[most - 1]}…`]
}

const SERIF = "'Source Serif 4', Georgia, serif"
const SANS = "'Source Sans 3', 'Segoe UI', sans-serif"
const LEFT = 80

const text = (x: number, y: number, size: number, font: string, fill: string, content: string): string =>
  `<text x="${x}" y="${y}" font-family="${font}" font-size="${size}" fill="${fill}">${escaped(content)}</text>`

/** The card as an SVG document, in the fonts of the page. */
export const cardSvg = ({ title, blurb, numbers, release }: CardContent): string => {
  const step = (CARD.width - 2 * LEFT) / 4
  const lines = cardLines(title, 32, 3)
  const about = cardLines(blurb, 84, 4 - lines.length)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    `<rect width="100%" height="100%" fill="#faf8f4"/>`,
    `<rect width="100%" height="12" fill="#1f57bf"/>`,
    text(LEFT, 104, 36, SERIF, '#16181d', 'Dawnline'),
    ...lines.map((line, i) => text(LEFT, 200 + i * 76, 64, SERIF, '#16181d', line)),
    ...about.map((line, i) => text(LEFT, 180 + lines.length * 76 + i * 38, 28, SANS, '#5c5f66', line)),
    `<line x1="${LEFT}" x2="${CARD.width - LEFT}" y1="438" y2="438" stroke="#dcd8cf" stroke-width="2"/>`,
    ...numbers
      .slice(0, 4)
      .flatMap(({ label, value }, i) => [
        text(LEFT + i * step, 490, 24, SANS, '#5c5f66', label),
        text(LEFT + i * step, 536, 40, SANS, '#1f57bf', value),
      ]),
    text(LEFT, 596, 22, SANS, '#5c5f66', `Feasibility of orbital data centers · model release ${release}`),
    '</svg>',
  ].join('\n')
}
