/** Which places a satellite might see, without asking every place: a cube round the Earth, cut into cells. */
import { acos, hypot } from '../elementary/index.ts'

/** Cells along an edge of the cube. */
const edge = 24

/** Number of the cell that lies in a direction. */
export const cellOf = (x: number, y: number, z: number): number => {
  const [ax, ay, az] = [Math.abs(x), Math.abs(y), Math.abs(z)]
  let face: number
  let a: number
  let b: number
  if (ax >= ay && ax >= az) {
    face = x > 0 ? 0 : 1
    a = y / ax
    b = z / ax
  } else if (ay >= az) {
    face = y > 0 ? 2 : 3
    a = x / ay
    b = z / ay
  } else {
    face = z > 0 ? 4 : 5
    a = x / az
    b = y / az
  }
  const column = Math.min(edge - 1, ((a + 1) * 0.5 * edge) | 0)
  const row = Math.min(edge - 1, ((b + 1) * 0.5 * edge) | 0)
  return (face * edge + row) * edge + column
}

/** Direction of a corner or of the middle of a cell, by shares of its width. */
const within = (face: number, column: number, row: number): readonly [number, number, number] => {
  const [a, b] = [(2 * column) / edge - 1, (2 * row) / edge - 1]
  const side = face % 2 === 0 ? 1 : -1
  const vector: readonly [number, number, number] =
    face < 2 ? [side, a, b] : face < 4 ? [a, side, b] : [a, b, side]
  const length = hypot(...vector)
  return [vector[0] / length, vector[1] / length, vector[2] / length]
}

/**
 * For every cell, the places from which a satellite above it may be seen.
 *
 * @param ups Directions of the places from the centre of the Earth, x, y, z of each.
 * @param reach Largest angle at the centre between a place and a satellite in view [rad].
 * @returns Numbers of the places, cell by cell.
 */
export const placesByCell = (ups: readonly (readonly number[])[], reach: number): readonly Uint16Array[] => {
  const cells: Uint16Array[] = []
  for (let face = 0; face < 6; face++)
    for (let row = 0; row < edge; row++)
      for (let column = 0; column < edge; column++) {
        const middle = within(face, column + 0.5, row + 0.5)
        const corners = [0, 1].flatMap((c) => [0, 1].map((r) => within(face, column + c, row + r)))
        const wide = Math.max(...corners.map((corner) => angle(middle, corner)))
        const seen = ups.flatMap((up, n) => (angle(middle, up) <= reach + wide ? [n] : []))
        cells.push(Uint16Array.from(seen))
      }
  return cells
}

const angle = (a: readonly number[], b: readonly number[]): number =>
  acos(
    Math.max(
      -1,
      Math.min(1, (a[0] ?? 0) * (b[0] ?? 0) + (a[1] ?? 0) * (b[1] ?? 0) + (a[2] ?? 0) * (b[2] ?? 0)),
    ),
  )
