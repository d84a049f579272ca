/** Gives names of marks their room under the track: first come, first served, and none on top of another. */
export interface Placed<M> {
  readonly mark: M
  readonly room: boolean
  /** Share of the track's width where the name begins. */
  readonly start: number
  readonly width: number
  /** The name is longer than its room. */
  readonly cut: boolean
}

/** The narrowest track is about this many characters of a mark's name wide. */
const characters = 40
const longest = 0.46
const least = 0.12

export const placeLabels = <M extends { readonly share: number; readonly label: string }>(
  marks: readonly M[],
): readonly Placed<M>[] => {
  const taken: { start: number; end: number }[] = []
  return marks.map((mark) => {
    const wanted = Math.max(least, (mark.label.length + 1) / characters)
    const width = Math.min(longest, wanted)
    const start = Math.min(1 - width, Math.max(0, mark.share - width / 2))
    const room = taken.every((other) => start >= other.end || start + width <= other.start)
    if (room) taken.push({ start, end: start + width })
    return { mark, room, start, width, cut: wanted > width }
  })
}
