/** Finds room for the names of points: the first of four places beside each that is still free. */
import { textWidth } from './rounded.ts'

export interface PlacedPoint {
  readonly x: number
  readonly y: number
  readonly label: string
  /** False where a name that may be left out has no room. */
  readonly isNamed: boolean
  readonly anchor: 'start' | 'end'
  readonly labelX: number
  readonly labelY: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const places = [
  ['start', -8],
  ['start', 18],
  ['end', 18],
  ['end', -8],
] as const

const height = 15

export const placePoints = (
  points: readonly {
    readonly x: number
    readonly y: number
    readonly label: string
    readonly optional?: boolean
  }[],
  width: number,
): readonly PlacedPoint[] => {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }))
  return points.map(({ x, y, label, optional = false }) => {
    const long = textWidth(label)
    const options = places.map(([anchor, down]) => {
      const labelX = anchor === 'start' ? x + 8 : x - 8
      const left = anchor === 'start' ? labelX : labelX - long
      return {
        anchor,
        labelX,
        labelY: y + down,
        box: { left, right: left + long, top: y + down - height, bottom: y + down },
      }
    })
    const free = options.find(
      ({ box }) => box.left >= 0 && box.right <= width && taken.every((other) => !overlap(box, other)),
    )
    const chosen = free ?? options[0]
    if (!chosen) throw new Error('no place for a label')
    const isNamed = free !== undefined || !optional
    if (isNamed) taken.push(chosen.box)
    return { x, y, label, isNamed, anchor: chosen.anchor, labelX: chosen.labelX, labelY: chosen.labelY }
  })
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
