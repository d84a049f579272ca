/** The compiled model against mathjs's own compiled expressions of the same formulas, in the same run. */
import { create, type EvalFunction, type FactoryFunctionMap, all as mathjs } from 'mathjs'
import { bench, describe } from 'vitest'
import { compileModel } from '../../src/engine/compile/compile.ts'
import { instantiate } from '../../src/engine/compile/emit.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { model as definition } from '../../src/model/index.ts'

const compilation = compileModel(definition)
const { model, partial } = instantiate(compilation, definition.functions)
const values = evaluate(model, {})
const math = create(mathjs as FactoryFunctionMap)
const scope: Record<string, number> = {}
for (const q of model.quantities) scope[q.id] = values[q.slot] ?? Number.NaN

/** Scalars whose formula is algebra alone: mathjs has no numeric functions of ours, no series and no requirements. */
const algebra = new Map(
  model.quantities.flatMap((q): readonly (readonly [string, EvalFunction])[] => {
    const formula = compilation.notes.quantities[q.id]?.formulas.formula
    const plain = q.type === 'derived' && q.requires.length === 0 && formula?.functions.length === 0
    const scalar = plain && !/[?"]|\b(?:sum|last|maximum|minimum|firstYear|discounted)\(/.test(formula.text)
    return scalar ? [[q.id, math.compile(formula.text)]] : []
  }),
)
const order = compilation.steps.flatMap(({ ids: [id = ''] }) => (algebra.has(id) ? [id] : []))
const compiled = partial(({ ids: [id = ''] }) => algebra.has(id))

describe(`the ${order.length} quantities that are algebra`, () => {
  bench('compiled to straight-line JavaScript', () => {
    compiled(values)
  })

  bench('as mathjs compiles them', () => {
    for (const id of order) scope[id] = algebra.get(id)?.evaluate(scope)
  })
})

const costly = Object.entries(definition.functions)
  .filter(([, { expensive }]) => expensive)
  .map(([name]) => name)

describe(`all ${model.quantities.length} quantities (last results kept of ${costly.join(', ')})`, () => {
  bench('nothing moved', () => {
    model.evaluate(values)
  })
})
