/** Finds room for the names of points: of the places around each, the one that hides least. */
import { textWidth } from './rounded.ts'

export interface PlacedPoint {
  readonly x: number
  readonly y: number
  readonly label: string
  /** False where a name that may be left out has no room. */
  readonly isNamed: boolean
  readonly anchor: 'start' | 'middle' | 'end'
  readonly labelX: number
  readonly labelY: number
}

export interface NamedPoint {
  readonly x: number
  readonly y: number
  readonly label: string
  /** May be left out where there is no room. */
  readonly optional?: boolean
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where names may stand, and what stands there already. */
export interface Room extends Box {
  /** Never to be covered, such as other names. */
  readonly texts?: readonly Box[]
  /** Better not covered, such as lines. */
  readonly lines?: readonly Box[]
}

/** Beside, above and below the point: anchor, shift to the side and down. */
const places = [
  ['start', 8, -9],
  ['start', 8, 18],
  ['end', -8, 18],
  ['end', -8, -9],
  ['start', 10, 4],
  ['end', -10, 4],
  ['middle', 0, -12],
  ['middle', 0, 23],
] as const

/** Over or under another name, for a point that must be named although all places beside it are taken. */
const further = [
  ['start', 8, -24],
  ['end', -8, -24],
  ['start', 8, 33],
  ['end', -8, 33],
  ['start', 8, -39],
  ['end', -8, -39],
] as const

const height = 12
const blocked = 1000
/** Any place beside the point is better, whatever lines it hides, unless it is taken. */
const distant = blocked / 2

export const placePoints = (
  points: readonly NamedPoint[],
  { texts = [], lines = [], ...within }: Room,
): readonly PlacedPoint[] => {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }))
  taken.push(...texts)
  return points.map(({ x, y, label, optional = false }) => {
    const options = (optional ? places : [...places, ...further]).map(([anchor, aside, down], at) => {
      const labelX = x + aside
      const box = boxOf(label, anchor, labelX, y + down)
      const cost =
        (at < places.length ? 0 : distant) +
        (isInside(box, within) ? 0 : blocked) +
        blocked * taken.filter((other) => overlap(box, other, 4)).length +
        lines.filter((other) => overlap(box, other, 0)).length
      return { anchor, labelX, labelY: y + down, box, cost }
    })
    const chosen = options.reduce((best, option) => (option.cost < best.cost ? option : best))
    const isNamed = chosen.cost < blocked || !optional
    if (isNamed) taken.push(chosen.box)
    return { x, y, label, isNamed, anchor: chosen.anchor, labelX: chosen.labelX, labelY: chosen.labelY }
  })
}

/** The box of a text whose baseline is at `y`. */
export const boxOf = (text: string, anchor: 'start' | 'middle' | 'end', x: number, y: number): Box => {
  const long = textWidth(text)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2
  return { left, right: left + long, top: y - height + 2, bottom: y + 2 }
}

const isInside = (box: Box, room: Box): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom

const overlap = (a: Box, b: Box, aside: number): boolean =>
  a.left < b.right + aside && b.left < a.right + aside && a.top < b.bottom && b.top < a.bottom
