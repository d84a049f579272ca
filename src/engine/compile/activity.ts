/** When each input has an effect: the choices under which its paths are open, and what is declared besides. */
import type { Clause } from '../compiled.ts'
import type { Amount } from '../declaration.ts'
import { nearest } from '../nearest.ts'
import { amount } from './amounts.ts'
import { createEmission, declareTemporaries } from './emission.ts'
import { javascript } from './javascript.ts'
import type { FullLayout } from './layout.ts'
import { openPaths } from './open-paths.ts'
import type { Step } from './order.ts'
import { ModelError } from './problem.ts'
import { type Locate, namedValues, type ReadModel, type ReadQuantity } from './read.ts'

/** Activity of one input as data, with the condition as the text of a function over the array of values. */
export interface ActivityCode {
  readonly id: string
  readonly paths: readonly Clause[]
  readonly acts: {
    readonly holds: string
    readonly otherwise: string
    readonly set: Readonly<Record<string, number | string>>
  } | null
}

/** Activity of all inputs that do not act always; `prelude` stands at the top of their module. */
export interface ActivitiesCode {
  readonly prelude: readonly string[]
  readonly inputs: readonly ActivityCode[]
}

/** A setting as it is in a scenario; @throws Error that says what is wrong with it. */
const settingOf = (model: ReadModel, id: string, value: number | string): number | string => {
  const declaration = model.quantities.get(id)?.declaration
  if (declaration?.type === 'input') return amount(value as Amount, declaration.unit)
  if (declaration?.type !== 'choice') {
    const inputs = [...model.quantities.values()].filter((q) =>
      ['input', 'choice'].includes(q.declaration.type),
    )
    throw new Error(
      `acts.set: unknown input "${id}"; the nearest is "${nearest(
        id,
        inputs.map((q) => q.id),
      )}"`,
    )
  }
  const options = namedValues(declaration).map((option) => option.id)
  if (options.includes(String(value))) return value
  throw new Error(`acts.set: ${id} = "${value}" is not one of ${options.join(', ')}`)
}

const actsOf = (
  { formulas, declaration }: ReadQuantity,
  model: ReadModel,
  prelude: string[],
  layout: FullLayout,
): ActivityCode['acts'] => {
  const when = formulas.find(({ role }) => role === 'acts')
  const acts = declaration.type === 'input' || declaration.type === 'choice' ? declaration.acts : undefined
  if (!when || !acts) return null
  const emission = createEmission(prelude, layout)
  const value = javascript(when.expression, emission)
  const { otherwise, set } = acts
  return {
    holds: `(v) => { ${declareTemporaries(emission)} return ${value} }`,
    otherwise,
    set: Object.fromEntries(Object.entries(set).map(([id, to]) => [id, settingOf(model, id, to)])),
  }
}

/** Activity of a model's inputs; @throws ModelError with what is wrong with the settings that are to activate one. */
export const activitiesCode = (
  model: ReadModel,
  steps: readonly Step[],
  layout: FullLayout,
  locate: Locate,
): ActivitiesCode => {
  const open = openPaths(model, steps)
  const prelude: string[] = []
  const problems: string[] = []
  const inputs = [...model.quantities.values()].flatMap((quantity): readonly ActivityCode[] => {
    const { id, declaration } = quantity
    if (declaration.type !== 'input' && declaration.type !== 'choice') return []
    try {
      const paths = open.get(id) ?? []
      const acts = actsOf(quantity, model, prelude, layout)
      const isAlways = paths.some((clause) => Object.keys(clause).length === 0)
      return isAlways && !acts ? [] : [{ id, paths, acts }]
    } catch (error) {
      problems.push(`${locate(id)}: ${id}: ${(error as Error).message}`)
      return []
    }
  })
  if (problems.length > 0) throw new ModelError(problems)
  return { prelude, inputs }
}
