/** Where in a work its numbers stand: books, standards and rules are cited with the place. */
import { notes } from 'virtual:model/notes'
import { describe, expect, it } from 'vitest'
import { unplacedText } from '../../src/cli/unplaced.ts'
import { sources } from '../../src/scenario/evidence.ts'

/** How many citations of books, standards and rules have no place yet. Lower it when places are found; never raise it. */
const STILL_WITHOUT_PLACE = 49

const citations = [
  ...Object.entries(notes.quantities).flatMap(([id, note]) =>
    [note, ...Object.values(note.options)].flatMap(({ sources: cited }) =>
      cited.map((one) => ({ id, ...one })),
    ),
  ),
  ...Object.entries(notes.functions).flatMap(([id, { sources: cited }]) =>
    cited.map((one) => ({ id, ...one })),
  ),
]
const withParts = citations.filter(({ work }) => sources[work]?.kind)
const placed = citations.flatMap(({ id, work, place }) => (place === null ? [] : [{ id, work, place }]))

describe('citations', () => {
  it.each(placed)('$id names a part of $work, and not a guess or a whole work', ({ place }) => {
    expect(place).toBe(place.trim())
    expect(place).toMatch(/\d|abstract|cover|(section|chapter|table|theorem|Article) [A-Z]|\.(yaml|md|py)/)
    expect(place).not.toMatch(/https?:|\?|about|probably|ca\./)
    expect(place.length).toBeLessThanOrEqual(60)
  })

  it('of books, standards and rules have a place or are counted by the command line', () => {
    const without = withParts.filter(({ place }) => place === null)
    expect(unplacedText(notes, sources)).toContain(
      `${without.length} of ${withParts.length} citations of books, standards and rules name no place`,
    )
    expect(without.length).toBeLessThanOrEqual(STILL_WITHOUT_PLACE)
  })
})
