/** Very many dots without a graphics processor: pixels set one by one, and one picture handed over a frame. */
import type { Colours } from './colours.ts'
import type { Dots } from './fleet.ts'
import type { Frame } from './frame.ts'
import { channelsOf } from './points.ts'

/** Up to here a canvas draws squares as fast, and smoother. */
export const mostSquares = 20_000

export interface Pixels {
  readonly draw: (frame: Frame, dots: Dots, size: number) => void
  readonly clear: () => void
}

/** A colour as four bytes of a picture, on processors that keep the least byte first, as all that browsers run on do. */
export const bytesOf = (css: string): number => {
  const [red, green, blue, alpha] = channelsOf(css)
  const byte = (share: number) => Math.round((share / alpha) * 255)
  return ((Math.round(alpha * 255) << 24) | (byte(blue) << 16) | (byte(green) << 8) | byte(red)) >>> 0
}

/**
 * Sets the pixels of dots.
 *
 * @param pixels Row by row, four bytes each; @param wide Pixels in a row.
 * @param dots Places in radii of the Earth; @param from The first; @param to The one after the last.
 * @param at Centre of the Earth and its radius [px]; @param side Of a dot [px]; @param colour As `bytesOf`.
 */
export const setDots = (
  pixels: Uint32Array,
  wide: number,
  dots: Pick<Dots, 'right' | 'up'>,
  [from, to]: readonly [number, number],
  { x, y, scale }: Pick<Frame, 'x' | 'y' | 'scale'>,
  side: number,
  colour: number,
): void => {
  const high = pixels.length / wide
  const [left, top] = [x - side / 2, y - side / 2]
  for (let n = from; n < to; n++) {
    const column = Math.round(left + (dots.right[n] as number) * scale)
    const row = Math.round(top - (dots.up[n] as number) * scale)
    // A dot that the edge would cut is left out, as it would be a pixel later anyway.
    if (column < 0 || row < 0 || column + side > wide || row + side > high) continue
    for (let down = 0; down < side; down++) {
      const start = (row + down) * wide + column
      for (let along = 0; along < side; along++) pixels[start + along] = colour
    }
  }
}

export const createPixels = (
  canvas: HTMLCanvasElement,
  colours: Pick<Colours, 'orbit' | 'shade'>,
): Pixels => {
  const context = canvas.getContext('2d')
  const [lit, shaded] = [bytesOf(colours.orbit), bytesOf(colours.shade)]
  let image: ImageData | null = null
  return {
    draw: ({ x, y, scale, width: across }, dots, size) => {
      const { width, height } = canvas
      if (!context || width === 0 || height === 0) return
      if (image?.width !== width || image.height !== height) image = context.createImageData(width, height)
      const pixels = new Uint32Array(image.data.buffer)
      const ratio = width / across
      const at = { x: x * ratio, y: y * ratio, scale: scale * ratio }
      const side = Math.max(1, Math.round(size * ratio))
      pixels.fill(0)
      setDots(pixels, width, dots, [0, dots.lit], at, side, lit)
      setDots(pixels, width, dots, [dots.right.length - dots.shaded, dots.right.length], at, side, shaded)
      context.putImageData(image, 0, 0)
    },
    clear: () => context?.clearRect(0, 0, canvas.width, canvas.height),
  }
}
