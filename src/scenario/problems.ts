/** Sentences on what was not read as it stands. */
import type { CompiledModel } from '../engine/compiled.ts'
import { isInput, quantitiesById } from '../engine/evaluate.ts'
import { editDistance, nearest } from '../engine/nearest.ts'
import { inputOfSpread, spreadKey } from '../engine/spread-key.ts'
import { quoted } from './scenario.ts'

/** Longer names are nobody's slip of the pen, and comparing them costs time. */
const LONGEST_NAME = 60

/** The known name that a person may have meant; null where none is near. */
export const meant = (name: string, known: Iterable<string>): string | null => {
  if (name.length > LONGEST_NAME) return null
  const found = nearest(name, known)
  if (found === null) return null
  return editDistance(name.toLowerCase(), found.toLowerCase()) <= Math.max(1, name.length / 3) ? found : null
}

/** A sentence on a name that no input has, with the one that may have been meant. */
const unknownName = (model: CompiledModel, id: string): string => {
  if (quantitiesById(model).has(id)) return `${id} is computed and cannot be set.`
  const believedOf = inputOfSpread(id)
  if (believedOf !== null) {
    const ranged = model.quantities.filter((q) => q.type === 'input').map((q) => q.id)
    const near = meant(believedOf, ranged)
    return `${quoted(id)}: no input with a range is called ${quoted(believedOf)}${near ? `; perhaps ${spreadKey(near)} is meant` : ''}.`
  }
  const inputs = model.quantities.filter(isInput).map((q) => q.id)
  const found = meant(id, inputs)
  return found
    ? `${quoted(id)} is not an input; perhaps ${found} is meant.`
    : `${quoted(id)} is not an input.`
}

/** Nobody reads more; whoever writes a file with more is told how many there are. */
const MOST = 100

/** A sentence for each name that no input has; what may have been meant is looked for in the first ones only. */
export const unknownNames = (model: CompiledModel, ids: readonly string[], most = MOST): readonly string[] =>
  ids.map((id, n) => (n < most ? unknownName(model, id) : `${quoted(id)} is not an input.`))

/** The first sentences, and how many more there are. */
export const capped = (problems: readonly string[], most = MOST): readonly string[] =>
  problems.length <= most
    ? problems
    : [
        ...problems.slice(0, most),
        `And ${problems.length - most} more were left out or changed; the first ${most} are listed.`,
      ]
