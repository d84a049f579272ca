/** Which quantities rest on which source, turned around from the notes. */
import type { Note } from '../../engine/compiled.ts'

export const usesOfSources = (
  notes: Readonly<Record<string, Note>>,
): ReadonlyMap<string, readonly string[]> => {
  const uses = new Map<string, string[]>()
  for (const [id, note] of Object.entries(notes)) {
    const cited = new Set(
      [...note.sources, ...Object.values(note.options).flatMap(({ sources }) => sources)].map(
        ({ work }) => work,
      ),
    )
    for (const source of cited) {
      const known = uses.get(source)
      if (known) known.push(id)
      else uses.set(source, [id])
    }
  }
  return uses
}
