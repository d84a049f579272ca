/** Names at the ends of lines, moved apart where lines end together. */
export interface End {
  readonly label: string
  readonly y: number
}

const height = 15

/** The order from top to bottom stays; a group of names that touch is centred on where it wants to be. */
export const placeEnds = (ends: readonly End[]): ReadonlyMap<string, number> => {
  interface Group {
    readonly ends: readonly End[]
    readonly middle: number
  }
  const groupOf = (members: readonly End[]): Group => ({
    ends: members,
    middle: members.reduce((sum, { y }) => sum + y, 0) / members.length,
  })
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

const touch = (
  above: { readonly ends: readonly End[]; readonly middle: number },
  below: { readonly ends: readonly End[]; readonly middle: number },
): boolean => below.middle - above.middle < ((above.ends.length + below.ends.length) * height) / 2
