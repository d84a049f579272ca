/** The statements that pass slopes back through one step of a model. */
import { must } from '../must.ts'
import { backward } from './backward.ts'
import { moving } from './backward-part.ts'
import { createEmission, declareTemporaries, place, temporary } from './emission.ts'
import type { Expression } from './expression.ts'
import type { FullLayout } from './layout.ts'
import type { ReadModel, Role } from './read.ts'

export interface AdjointCode {
  /** Definitions at the top of the module. */
  readonly prelude: readonly string[]
  /** Functions of values, slopes and what is found on the way, one for each step. */
  readonly runs: readonly string[]
}

/**
 * Code of all steps, to be run last first.
 *
 * @param steps Ids of each step that computes anything.
 * @param moves Whether a quantity depends on any input that is a number.
 */
export const adjointCode = (
  steps: readonly { readonly ids: readonly string[] }[],
  model: ReadModel,
  layout: FullLayout,
  moves: (id: string) => boolean,
): AdjointCode => {
  const prelude: string[] = []
  const runs = steps.map(({ ids }) => `(v, g, found) => { ${stepCode(ids, model, layout, moves, prelude)} }`)
  return { prelude, runs }
}

const stepCode = (
  ids: readonly string[],
  model: ReadModel,
  layout: FullLayout,
  moves: (id: string) => boolean,
  prelude: string[],
): string => {
  const emission = createEmission(prelude, layout)
  const stepsOf = (name: string): boolean => model.definition.functions[name]?.steps ?? false
  const hasNear = (name: string): boolean => model.definition.functions[name]?.near !== undefined
  const movesIf = (id: string): Expression | null => conditionOf(id, model, layout, moves)
  const slopeAt = (slot: number, inYear: boolean): string => `g[${layout.addressing.index(slot, inYear)}]`
  /** Passes on the slope of the value that a formula gives to a slot. */
  const through = (id: string, role: Role, slot: number, inYear = false): string => {
    const formula = must(
      model.quantities.get(id)?.formulas.find((f) => f.role === role),
      `the ${role} of ${id}`,
    )
    const slope = temporary(emission)
    const code = backward(formula.expression, place(layout, slot, inYear), slope, {
      emission,
      id,
      moves,
      stepsOf,
      hasNear,
      movesIf,
    })
    return `${slope} = ${slopeAt(slot, inYear)}; if (${slope} !== 0) { ${code} }`
  }
  const once: string[] = []
  const yearly: string[] = []
  for (const id of ids.filter(moves).toReversed()) {
    const slot = layout.slot(id)
    switch (must(model.quantities.get(id), id).declaration.type) {
      case 'derived':
        once.push(through(id, 'formula', slot))
        break
      case 'series':
        yearly.push(through(id, 'formula', slot, true))
        once.push(through(id, 'initial', slot - 1))
        break
      case 'constraint': {
        const [demand, capacity, ratio] = [slot, slot + 1, slot + 2].map((n) => slopeAt(n, false))
        const [d, c] = [temporary(emission), place(layout, slot + 1)]
        once.push(
          `${d} = ${ratio} / ${c}; ${demand} += ${d}; ${capacity} -= ${d} * ${place(layout, slot + 2)}`,
          through(id, 'demand', slot),
          through(id, 'capacity', slot + 1),
        )
        break
      }
      default:
        break
    }
  }
  const loop = `for (let y = ${layout.years - 1}; y >= 0; y--) { ${yearly.join('; ')} }`
  const all = [...emission.hoisted, ...(yearly.length > 0 ? [loop] : []), ...once]
  return `${declareTemporaries(emission)} ${all.join('; ')}`
}

/** The condition on a choice under which a quantity moves, where its other case is fixed. */
const conditionOf = (
  id: string,
  model: ReadModel,
  layout: FullLayout,
  moves: (id: string) => boolean,
): Expression | null => {
  const quantity = model.quantities.get(id)
  const formula = quantity?.declaration.type === 'derived' ? quantity.formulas : []
  const expression = formula.find(({ role }) => role === 'formula')?.expression
  if (expression?.kind !== 'condition') return null
  const { test, yes, no } = expression
  if (test.kind !== 'option' || !layout.isChoice(test.choice)) return null
  const [ofYes, ofNo] = [yes, no].map((branch) => moving(branch, { moves }))
  if (ofYes === ofNo) return null
  return ofYes ? test : { ...test, negated: !test.negated }
}
