/** Where the names of a flow stand: beside their nodes, or over or under them where there is no room between columns. */
import { type Box, boxOf } from './place-points.ts'

export interface FlowBox {
  readonly id: string
  /** All that is written at the node. */
  readonly words: string
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

export interface FlowPlace {
  readonly x: number
  readonly y: number
  readonly textAnchor: 'start' | 'middle' | 'end'
}

const narrow = 560
/** Thinner flows go without a name on a narrow drawing, px. */
const least = 8

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const placesOf = ({ x0, x1, y0, y1 }: FlowBox, width: number): readonly FlowPlace[] => {
  const isInner = x0 > 8 && x1 < width - 8
  const isLast = x0 > width / 2
  if (width >= narrow || !isInner)
    return [{ x: isLast ? x0 - 6 : x1 + 6, y: (y0 + y1) / 2 + 4, textAnchor: isLast ? 'end' : 'start' }]
  if (y1 - y0 < least) return []
  const x = (x0 + x1) / 2
  return [y0 - 6, y1 + 14, (y0 + y1) / 2 + 4].map((y) => ({ x, y, textAnchor: 'middle' as const }))
}

/**
 * Places for the names that have room. Nodes with a single place come first, then the others from the largest: of two
 * that would stand on one another the smaller moves, or goes without a name.
 *
 * @param nodes - Nodes as the layout has put them, px.
 * @param width - Width of the drawing, px.
 * @returns The place of each name that is drawn, by id of its node.
 */
export const placeFlow = (nodes: readonly FlowBox[], width: number): ReadonlyMap<string, FlowPlace> => {
  const taken: Box[] = []
  const found = new Map<string, FlowPlace>()
  const options = nodes.map((node) => ({ node, places: placesOf(node, width) }))
  const size = ({ y0, y1 }: FlowBox): number => y1 - y0
  options.sort((a, b) => a.places.length - b.places.length || size(b.node) - size(a.node))
  for (const { node, places } of options) {
    const boxed = places.map((place) => ({
      place,
      box: boxOf(node.words, place.textAnchor, place.x, place.y),
    }))
    const free = boxed.find(({ box }) => !taken.some((other) => meet(box, other)))
    // A name at the edge, or on a wide drawing, has its own row.
    const chosen = free ?? (places.length === 1 ? boxed[0] : undefined)
    if (!chosen) continue
    taken.push(chosen.box)
    found.set(node.id, chosen.place)
  }
  return found
}
