/** Charts as files: the picture with its title and the page's address, the table as comma-separated values. */
import type { Chart, ChartTable } from './chart.ts'

export const saveChart = async (
  chart: Chart,
  svg: SVGSVGElement | null,
  kind: 'csv' | 'svg' | 'png',
): Promise<void> => {
  const name = `dawnline-${chart.id}.${kind}`
  if (kind === 'csv') return download(new Blob([csvOf(chart.table)], { type: 'text/csv' }), name)
  if (!svg) return
  const picture = standalone(chart, svg)
  const file = new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' })
  if (kind === 'svg') return download(file, name)
  download(await rasterised(file, picture), name)
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
export const csvOf = ({ columns, rows }: ChartTable): string =>
  [columns, ...rows]
    .map((row) =>
      row
        .map(String)
        .map((cell) => (/^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell))
        .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(','),
    )
    .join('\r\n')

const head = 64
const foot = 30
const side = 16
const copied = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
  'stroke-opacity',
]

/** Styles of the page do not travel with a file, so they are written onto the elements of a copy. */
const standalone = (chart: Chart, svg: SVGSVGElement): SVGSVGElement => {
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value]
  const page = getComputedStyle(document.documentElement)
  const body = getComputedStyle(document.body)
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = svg.querySelectorAll('*')
  copy.querySelectorAll('*').forEach((element, at) => {
    const original = originals[at]
    if (!original) return
    const style = getComputedStyle(original)
    for (const property of copied) element.setAttribute(property, style.getPropertyValue(property))
  })
  const whole = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width: width + 2 * side,
    height: height + head + foot,
    viewBox: `0 0 ${width + 2 * side} ${height + head + foot}`,
    'font-family': body.fontFamily.replaceAll('"', "'"),
    'font-size': 13,
    fill: body.color,
  }) as SVGSVGElement
  whole.append(
    element('rect', { width: '100%', height: '100%', fill: body.backgroundColor || page.backgroundColor }),
    text(chart.title, { x: side, y: 28, 'font-size': 19, fill: body.color }),
    text(chart.subtitle, { x: side, y: 50, fill: body.color, opacity: 0.75 }),
    text(`Dawnline · ${location.href}`, {
      x: side,
      y: height + head + 20,
      'font-size': 10,
      fill: body.color,
      opacity: 0.75,
    }),
  )
  const inner = element('g', { transform: `translate(${side} ${head})` })
  inner.append(...copy.childNodes)
  whole.append(inner)
  return whole
}

const element = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

const text = (content: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const made = element('text', attributes)
  made.textContent = content
  return made
}

const rasterised = async (file: Blob, picture: SVGSVGElement): Promise<Blob> => {
  const address = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Number(picture.getAttribute('width')) * 2
    canvas.height = Number(picture.getAttribute('height')) * 2
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn'))))
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}

const download = (file: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
