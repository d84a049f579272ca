/** How time and memory grow with the number of draws and of quantities. */
import { bench, describe } from 'vitest'
import { compileModel } from '../../src/engine/compile/compile.ts'
import { instantiate } from '../../src/engine/compile/emit.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { type Declarations, decision, defineModel, derived, kind } from '../../src/engine/quantity.ts'
import { sample } from '../../src/engine/sample.ts'
import { model as definition } from '../../src/model/index.ts'

const real = instantiate(compileModel(definition), definition.functions)
const values = evaluate(real.model, {})
const mebibytes = (): string => `${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`

/** A sample, with processor time and memory of each draw; the first is small, to let the engine optimise. */
const told = (count: number): string => {
  const start = process.cpuUsage()
  sample(real.model, real.batch, values, { seed: 1, count, record: ['costRatio'] })
  const { user, system } = process.cpuUsage(start)
  return `${count} draws (${((user + system) / count).toFixed(1)} µs each; ${mebibytes()} in all)`
}

told(2000)

const growth = [100, 1000, 10_000, 100_000, 1_000_000].map(told).join(', ')

describe(`draws of the cost ratio: ${growth}`, () => {
  bench('1000 draws', () => {
    sample(real.model, real.batch, values, { seed: 2, count: 1000, record: ['costRatio'] })
  })
})

/** A model of so many quantities, each computed from the two before it. */
const chainOf = (length: number) => {
  const share = kind({ unit: '1' })
  const words = (n: number) => ({ symbol: `x_{${n}}`, why: 'One of many.' })
  const declarations: Record<string, Declarations[string]> = {
    step0: decision('Start', share, { ...words(0), default: 0.3, range: [0, 1], evidence: 'judgement' }),
    step1: decision('Next', share, { ...words(1), default: 0.7, range: [0, 1], evidence: 'judgement' }),
  }
  for (let n = 2; n < length; n++)
    declarations[`step${n}`] = derived(`Step ${n}`, share, {
      ...words(n),
      formula: `(step${n - 1} + 1) / (step${n - 2} * step${n - 1} + 2)`,
    })
  const topics = { chain: { label: 'Chain', quantities: declarations } }
  return defineModel({ release: 'chain', horizon: [2026, 2030], functions: {}, topics })
}

describe('one evaluation by number of quantities', () => {
  for (const length of [100, 300, 1000, 3000, 10_000]) {
    const chain = chainOf(length)
    const began = performance.now()
    const { model } = instantiate(compileModel(chain), chain.functions)
    const compiling = ((performance.now() - began) / length).toFixed(2)
    const numbers = evaluate(model, {})
    bench(`${length} quantities (${compiling} ms each to compile)`, () => {
      model.evaluate(numbers)
    })
  }
})
