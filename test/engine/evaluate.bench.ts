/** The compiled model against mathjs's own compiled expressions of the same formulas, in the same run. */

import { model } from 'virtual:model'
import { notes } from 'virtual:model/notes'
import { create, type EvalFunction, type FactoryFunctionMap, all as mathjsAll } from 'mathjs'
import { bench, describe } from 'vitest'
import { evaluate } from '../../src/engine/evaluate.ts'

const values = evaluate(model, {})
const math = create(mathjsAll as FactoryFunctionMap)
const scope: Record<string, number> = {}
for (const q of model.quantities) scope[q.id] = values[q.slot] ?? Number.NaN

/** Scalars whose formula is algebra alone, so that both sides can compute them. */
const algebra = model.quantities.flatMap((q): readonly (readonly [string, EvalFunction])[] => {
  const formula = notes.quantities[q.id]?.formulas.formula
  const scalar =
    q.type === 'derived' &&
    formula?.spreadsheet &&
    !/[?"]|\b(?:sum|last|maximum|minimum|firstYear|discounted)\(/.test(formula.text)
  return scalar && formula ? [[q.id, math.compile(formula.text)]] : []
})

describe(`all ${model.quantities.length} quantities, ${algebra.length} of them algebra`, () => {
  bench('the compiled model, every quantity and series', () => {
    model.evaluate(values)
  })

  bench('mathjs compiled expressions, the algebra alone', () => {
    for (const [id, compiled] of algebra) scope[id] = compiled.evaluate(scope)
  })
})
