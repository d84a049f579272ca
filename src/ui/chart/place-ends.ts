/** Names at the ends of lines, moved apart where lines end together. */
export interface End {
  readonly label: string
  readonly y: number
}

interface Group {
  readonly ends: readonly End[]
  readonly middle: number
}

const height = 15

/** The order from top to bottom stays; names that touch are centred on where they want to be. */
export const placeEnds = (
  ends: readonly End[],
  [top, bottom]: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): ReadonlyMap<string, number> => {
  const groupOf = (members: readonly End[]): Group => {
    const half = ((members.length - 1) * height) / 2
    const middle = members.reduce((sum, { y }) => sum + y, 0) / members.length
    return { ends: members, middle: Math.max(top + half, Math.min(bottom - half, middle)) }
  }
  const groups: Group[] = []
  for (const end of [...ends].sort((a, b) => a.y - b.y)) {
    let group = groupOf([end])
    for (let last = groups.at(-1); last && touch(last, group); last = groups.at(-1)) {
      groups.pop()
      group = groupOf([...last.ends, ...group.ends])
    }
    groups.push(group)
  }
  return new Map(
    groups.flatMap(({ ends: members, middle }) =>
      members.map(({ label }, at) => [label, middle + (at - (members.length - 1) / 2) * height] as const),
    ),
  )
}

const touch = (above: Group, below: Group): boolean =>
  below.middle - above.middle < ((above.ends.length + below.ends.length) * height) / 2
