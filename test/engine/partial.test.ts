import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/engine/evaluate.ts'
import { affected, partialEvaluator } from '../../src/engine/partial.ts'
import { toy } from './toy.ts'

const { model, stages } = toy()
const idsOf = (varying: readonly string[], wanted?: readonly string[]) =>
  affected(stages, varying, wanted).flatMap(({ ids }) => ids)

describe('the stages to run', () => {
  it('are those between what varies and what is wanted', () => {
    expect(idsOf(['fruitMass'], ['jamMass'])).toEqual(['jamMass'])
    expect(idsOf(['potMass'], ['shelf'])).toEqual(['pots', 'shelf'])
    expect(idsOf(['fruitMass'], ['totalIncome'])).toEqual([
      'jamMass',
      'cooked',
      'made',
      'stock',
      'income',
      'totalIncome',
    ])
  })

  it('are none where nothing wanted varies', () => {
    expect(idsOf(['interest'], ['totalIncome'])).toEqual([])
    expect(idsOf([], ['totalIncome'])).toEqual([])
    expect(idsOf(['fruitMass'], ['fruitMass'])).toEqual([])
    expect(idsOf(['fruitMass'], [])).toEqual([])
  })

  it('are all that vary where nothing is said of what is wanted', () => {
    expect(idsOf(['interest'])).toEqual(['presentIncome'])
  })

  it('do not depend on the order of the ids, nor on what was asked before', () => {
    const [a, b] = [idsOf(['fruitMass'], ['shelf', 'made']), idsOf(['fruitMass'], ['made', 'shelf'])]
    expect(a).toEqual(b)
    expect(a).toEqual(idsOf(['fruitMass'], ['shelf', 'made']))
  })
})

it('gives the bits of a full evaluation for any inputs and results', () => {
  const inputs = ['fruitMass', 'sugarShare', 'potMass', 'interest'] as const
  const results = model.quantities.filter(({ type }) => type !== 'input' && type !== 'choice')
  fc.assert(
    fc.property(
      fc.subarray([...inputs]),
      fc.subarray(results.map(({ id }) => id)),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
      (varying, wanted, numbers) => {
        // Interest is a rate, and one a second is beyond what is possible.
        const scale = (id: string) => (id === 'interest' ? 1e-9 : 1)
        const settings = Object.fromEntries(varying.map((id, n) => [id, (numbers[n] ?? 0) * scale(id)]))
        const whole = evaluate(model, settings)
        const work = evaluate(model, {})
        for (const q of model.quantities) {
          const value = settings[q.id]
          if (value !== undefined) work[q.slot] = value
        }
        partialEvaluator(stages, varying, wanted)(work)
        for (const { id, slot, type } of results.filter((q) => wanted.includes(q.id))) {
          const length = type === 'series' ? model.years : type === 'constraint' ? 3 : 1
          expect([id, ...work.subarray(slot, slot + length)]).toEqual([
            id,
            ...whole.subarray(slot, slot + length),
          ])
        }
      },
    ),
  )
})
