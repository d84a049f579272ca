/** Names beside their marks, as many as do not lie on each other. */

export interface Mark {
  readonly id: string
  readonly name: string
  readonly x: number
  readonly y: number
}

export interface PlacedName extends Mark {
  readonly side: 'start' | 'end'
}

const letter = 6.3
const high = 12
const gap = 6

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Marks are tried in their order; a name stands to the right of its mark, else to the left, else nowhere. */
export const placeNames = (marks: readonly Mark[], width: number): readonly PlacedName[] => {
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }))
  return marks.flatMap((mark, own) => {
    const long = mark.name.length * letter
    for (const side of ['start', 'end'] as const) {
      const left = side === 'start' ? mark.x + gap : mark.x - gap - long
      const box = { left, right: left + long, top: mark.y - high / 2, bottom: mark.y + high / 2 }
      if (box.left < 0 || box.right > width || taken.some((other, at) => at !== own && meets(box, other)))
        continue
      taken.push(box)
      return [{ ...mark, side }]
    }
    return []
  })
}
