/** What is flown at the defaults of the model. */
import { model } from 'virtual:model'
import { evaluate, isIdOf, numberOf, optionOf } from '../../../src/engine/evaluate.ts'
import type { FleetPlan } from '../../../src/fleet/plan.ts'
import { planOf } from '../../../src/fleet/plan-of.ts'

export const planAtDefaults = (): FleetPlan => {
  const values = evaluate(model, {})
  const known = (id: string) => {
    if (!isIdOf(model, id)) throw new Error(`no quantity ${id}`)
    return id
  }
  return planOf({
    number: (id) => numberOf(model, values, known(id)),
    option: (id) => optionOf(model, values, known(id)),
  })
}
