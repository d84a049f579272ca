/** The sky of a city as a disc: the zenith in the middle, north above and east at the left, as one looks up. */
import { useEffect, useRef } from 'react'
import { type Evening, sparksOf } from '../../fleet/dusk.ts'
import { coloursOf } from '../globe/colours.ts'

interface Props {
  readonly evening: Evening
  /** Since midnight (UT) [s]. */
  readonly time: number
  readonly spoken: string
}

const degree = Math.PI / 180

export const DuskSky = ({ evening, time, spoken }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    if (element) paint(element, evening, time)
  })
  return <canvas ref={canvas} className="dusk-sky" role="img" aria-label={spoken} />
}

const paint = (element: HTMLCanvasElement, evening: Evening, time: number): void => {
  const pen = element.getContext('2d')
  const host = element.parentElement
  if (!pen || !host) return
  const colours = coloursOf(host)
  const scale = Math.min(2, window.devicePixelRatio || 1)
  const side = element.clientWidth
  element.width = side * scale
  element.height = side * scale
  pen.setTransform(scale, 0, 0, scale, (side * scale) / 2, (side * scale) / 2)
  const radius = side / 2 - 14
  pen.fillStyle = colours.sea
  pen.strokeStyle = colours.edge
  pen.beginPath()
  pen.arc(0, 0, radius, 0, 2 * Math.PI)
  pen.fill()
  pen.stroke()
  pen.strokeStyle = colours.line
  for (const height of [30, 60]) {
    pen.beginPath()
    pen.arc(0, 0, radius * (1 - (height * degree) / (Math.PI / 2)), 0, 2 * Math.PI)
    pen.stroke()
  }
  pen.fillStyle = colours.ink
  pen.font = `11px ${getComputedStyle(host).fontFamily}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  for (const [letter, x, y] of [
    ['N', 0, -1],
    ['E', -1, 0],
    ['S', 0, 1],
    ['W', 1, 0],
  ] as const)
    pen.fillText(letter, x * (radius + 8), y * (radius + 8))
  for (const { east, north, isLit, byEye } of sparksOf(evening, time)) {
    const size = byEye ? 2 : isLit ? 1.25 : 0.75
    pen.fillStyle = isLit ? colours.orbit : colours.edge
    pen.beginPath()
    pen.arc(-east * radius, -north * radius, size, 0, 2 * Math.PI)
    pen.fill()
  }
}
