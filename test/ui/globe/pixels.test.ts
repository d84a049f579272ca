import { expect, test } from 'vitest'
import { bytesOf, setDots } from '../../../src/ui/globe/pixels.ts'

const centre = { x: 5, y: 4, scale: 3 }
const at = (pixels: Uint32Array) =>
  [...pixels].flatMap((value, n) => (value === 0 ? [] : [[n % 10, Math.floor(n / 10), value]]))

test('a dot is set where its place in radii of the Earth is', () => {
  const pixels = new Uint32Array(80)
  setDots(
    pixels,
    10,
    { right: Float32Array.of(1, 9), up: Float32Array.of(-1, 9) },
    [0, 2],
    { ...centre, x: 5.5, y: 4.5 },
    1,
    7,
  )
  expect(at(pixels)).toEqual([[8, 7, 7]])
})

test('a dot of two pixels has four, and one that the edge would cut has none', () => {
  const pixels = new Uint32Array(80)
  const dots = { right: Float32Array.of(0, 1.6), up: Float32Array.of(0, 0) }
  setDots(pixels, 10, dots, [0, 2], centre, 2, 9)
  expect(at(pixels)).toEqual([
    [4, 3, 9],
    [5, 3, 9],
    [4, 4, 9],
    [5, 4, 9],
  ])
})

test('a colour has its bytes from red to opacity', () => {
  expect([...new Uint8Array(Uint32Array.of(bytesOf('rgb(1, 2, 3)')).buffer)]).toEqual([1, 2, 3, 255])
  expect([...new Uint8Array(Uint32Array.of(bytesOf('rgba(10, 20, 30, 0.2)')).buffer)]).toEqual([
    10, 20, 30, 51,
  ])
})
