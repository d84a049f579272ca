/** What draws, slopes and numeric functions cost on the real model, each against the others in the same run. */
import { bench, describe } from 'vitest'
import { compileModel } from '../../src/engine/compile/compile.ts'
import { instantiate } from '../../src/engine/compile/emit.ts'
import type { CompiledInput } from '../../src/engine/compiled.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { gradientOf } from '../../src/engine/gradient.ts'
import { affected } from '../../src/engine/partial.ts'
import { sample } from '../../src/engine/sample.ts'
import { quantile } from '../../src/engine/spread.ts'
import { model as definition } from '../../src/model/index.ts'

const { model, stages, batch, adjoint } = instantiate(compileModel(definition), definition.functions)
const values = evaluate(model, {})
const rows = model.quantities.flatMap((q) => (q.type === 'constraint' ? [q.id] : []))
const drawn = model.quantities.filter((q): q is CompiledInput => q.type === 'input' && q.spread !== null)
const ids = drawn.map(({ id }) => id)
const work = Float64Array.from(values)

/** Moves every input that is drawn, to another place each time. */
let turn = 0
const move = (): void => {
  turn = (turn + 0.618034) % 1
  for (const { slot, spread } of drawn) if (spread) work[slot] = quantile(spread, 0.1 + 0.8 * turn)
}

describe.each([
  ['the cost ratio', ['costRatio']],
  ['the cost ratio and all rows of the verdict', ['costRatio', ...rows]],
])('one draw for %s', (_, wanted) => {
  const everything = affected(stages, ids)
  const needed = affected(stages, ids, wanted)

  bench(`all ${everything.length} stages that move`, () => {
    move()
    for (const { run } of everything) run(work)
  })

  bench(`the ${needed.length} stages on the way`, () => {
    move()
    for (const { run } of needed) run(work)
  })
})

describe(`${batch.lanes} draws`, () => {
  const needed = affected(stages, ids, ['costRatio'])
  bench('one after the other', () => {
    for (let n = 0; n < batch.lanes; n++) {
      move()
      for (const { run } of needed) run(work)
    }
  })

  bench('side by side, with the random numbers', () => {
    sample(model, batch, values, { seed: turn++, count: batch.lanes, record: ['costRatio'] })
  })
})

describe('samples of the cost ratio by size', () => {
  for (const count of [100, 1000, 10_000])
    bench(
      `${count} draws`,
      () => {
        sample(model, batch, values, { seed: turn++, count, record: ['costRatio'] })
      },
      { iterations: 3, warmupIterations: 1, time: 0, warmupTime: 0 },
    )
})

describe('slopes of the cost ratio by all inputs', () => {
  const { slot } = model.quantities.find(({ id }) => id === 'altitude') ?? { slot: 0 }
  const climb = (): void => {
    work[slot] = 500e3 + 200e3 * turn
    turn = (turn + 0.618034) % 1
  }
  bench('one evaluation, the altitude moving', () => {
    climb()
    model.evaluate(work)
  })

  bench('evaluation and slopes, the altitude moving', () => {
    climb()
    model.evaluate(work)
    gradientOf(model, adjoint, work, 'costRatio')
  })
})

/** Arguments that each numeric function gets at the defaults, taken as it is called. */
const argumentsOf = (): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, readonly number[]>()
  const listening = Object.fromEntries(
    Object.entries(definition.functions).map(([name, f]) => [
      name,
      {
        ...f,
        given: (given: Readonly<Record<string, number>>) => {
          found.set(name, Object.values(given))
          return f.given(given)
        },
      },
    ]),
  )
  evaluate(instantiate(compileModel(definition), listening).model, {})
  return found
}

describe('numeric functions, every argument moving', () => {
  for (const [name, given] of argumentsOf()) {
    const { compute } = definition.functions[name as keyof typeof definition.functions]
    bench(name, () => {
      turn = (turn + 0.618034) % 1
      compute(...given.map((x) => x * (1 + 1e-3 * turn)))
    })
  }
})
