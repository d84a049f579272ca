/** All that moves: the orbit, its satellites and the arrows of sunlight. */
import type { Colours } from './colours.ts'
import type { Dots, Place } from './fleet.ts'
import type { Frame } from './frame.ts'
import { dot, isHidden, isShaded, planeAxes, type Vector } from './vectors.ts'

const steps = 240

/** The orbit as a line: heavy in shadow, and not there behind the Earth. */
export const paintRing = (
  context: CanvasRenderingContext2D,
  { x, y, scale, view }: Frame,
  { node, inclination, radius, sun }: Place,
  colours: Colours,
): void => {
  const [a, b] = planeAxes(node, inclination)
  const pointAt = (step: number): Vector => {
    const angle = (step / steps) * 2 * Math.PI
    const [c, s] = [Math.cos(angle) * radius, Math.sin(angle) * radius]
    return [a[0] * c + b[0] * s, a[1] * c + b[1] * s, a[2] * c + b[2] * s]
  }
  for (const shaded of [false, true]) {
    context.beginPath()
    let isDown = false
    for (let step = 0; step <= steps; step++) {
      const point = pointAt(step)
      const [right, up] = [dot(point, view.right), dot(point, view.up)]
      const isSeen = isShaded(point, sun) === shaded && !isHidden(right, up, dot(point, view.towards))
      if (isSeen && isDown) context.lineTo(x + right * scale, y - up * scale)
      else if (isSeen) context.moveTo(x + right * scale, y - up * scale)
      isDown = isSeen
    }
    context.strokeStyle = shaded ? colours.shade : colours.orbit
    context.lineWidth = shaded ? 3 : 1
    context.stroke()
  }
}

/** Small where there are many. */
export const sizeOf = (shown: number): number =>
  shown > 4000 ? 1 : shown > 1000 ? 1.5 : shown > 100 ? 2.5 : shown > 10 ? 4 : 6

export const paintDots = (
  context: CanvasRenderingContext2D,
  { x, y, scale }: Frame,
  dots: Dots,
  shown: number,
  colours: Colours,
): void => {
  const size = sizeOf(shown)
  const [left, top] = [x - size / 2, y - size / 2]
  context.fillStyle = colours.orbit
  for (let at = 0; at < dots.lit; at++)
    context.fillRect(left + (dots.right[at] ?? 0) * scale, top - (dots.up[at] ?? 0) * scale, size, size)
  context.fillStyle = colours.shade
  for (let at = shown - dots.shaded; at < shown; at++)
    context.fillRect(left + (dots.right[at] ?? 0) * scale, top - (dots.up[at] ?? 0) * scale, size, size)
}

/** Three arrows along the sunlight, unless it comes from behind the eye or from behind the Earth. */
export const paintSunlight = (
  context: CanvasRenderingContext2D,
  { x, y, scale, view }: Frame,
  { sun, radius }: Place,
  colours: Colours,
): void => {
  const [right, up] = [dot(sun, view.right), -dot(sun, view.up)]
  const length = Math.hypot(right, up)
  if (length < 0.3) return
  const [ux, uy] = [right / length, up / length]
  const near = radius * scale + 10
  context.strokeStyle = colours.ink
  context.fillStyle = colours.ink
  context.lineWidth = 1
  for (const side of [-0.55, 0, 0.55]) {
    const [sx, sy] = [x - uy * side * scale, y + ux * side * scale]
    const start = Math.sqrt(Math.max(0, near * near - (side * scale) ** 2))
    context.beginPath()
    context.moveTo(sx + ux * (start + 34), sy + uy * (start + 34))
    context.lineTo(sx + ux * start, sy + uy * start)
    context.stroke()
    context.beginPath()
    context.moveTo(sx + ux * start, sy + uy * start)
    context.lineTo(sx + ux * (start + 7) - uy * 3, sy + uy * (start + 7) + ux * 3)
    context.lineTo(sx + ux * (start + 7) + uy * 3, sy + uy * (start + 7) - ux * 3)
    context.fill()
  }
}

/** Names beside what they name, where there is room. */
export const paintNames = (
  context: CanvasRenderingContext2D,
  { x, y, scale, view, width, height }: Frame,
  { sun, radius }: Place,
  colours: Colours,
  font: string,
): void => {
  const [right, up] = [dot(sun, view.right), -dot(sun, view.up)]
  const length = Math.hypot(right, up)
  if (length < 0.6) return
  const [ux, uy] = [right / length, up / length]
  context.font = font
  context.fillStyle = colours.ink
  context.textBaseline = 'middle'
  const name = (text: string, way: 1 | -1) => {
    const far = radius * scale + (way === 1 ? 52 : 24)
    const [px, py] = [x + ux * far * way, y + uy * far * way]
    const wide = context.measureText(text).width
    context.textAlign = ux * way < -0.4 ? 'right' : ux * way > 0.4 ? 'left' : 'center'
    const room = ux * way < -0.4 ? px : ux * way > 0.4 ? width - px : Math.min(px, width - px) * 2
    if (room >= wide && py > 8 && py < height - 8) context.fillText(text, px, py)
  }
  name('Sunlight', 1)
  name('Shadow of the Earth', -1)
}
