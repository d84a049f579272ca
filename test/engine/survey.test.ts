import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/engine/evaluate.ts'
import { triangular, uniform } from '../../src/engine/quantity.ts'
import { poolRunner, threadRunner } from '../../src/engine/run.ts'
import { sample } from '../../src/engine/sample.ts'
import { isMet } from '../../src/engine/statistics.ts'
import { drawPart, findingsOf, partsOf, type Survey } from '../../src/engine/survey.ts'
import { jam, toy } from './toy.ts'

const uncertain = () =>
  toy({
    fruitMass: { ...jam.fruitMass, role: 'assumption' as const, spread: triangular('1 t', '2 t', '3 t') },
    potMass: { ...jam.potMass, role: 'assumption' as const, spread: uniform(0.2, 0.5) },
  })
const { model, batch } = uncertain()
const survey: Survey = {
  settings: { sugarShare: 0.3 },
  seed: 4,
  count: 12_345,
  results: ['pots'],
  rows: ['shelf'],
}

describe('a survey', () => {
  it('finds what a sample of the same seed finds', () => {
    const { drawn, met } = findingsOf(survey, partsOf(survey).map(drawPart(model, batch)))
    const { seed, count } = survey
    const whole = sample(model, batch, evaluate(model, survey.settings), {
      seed,
      count,
      record: ['pots', 'shelf'],
    })
    expect(drawn['pots']).toEqual(whole['pots'])
    expect(met['shelf']?.value).toBe((whole['shelf'] ?? new Float64Array()).filter(isMet).length / count)
  })

  it.each([1, 2, 3])('finds the same with %d to draw it', async (workers) => {
    const others = Array.from({ length: workers - 1 }, uncertain)
    const pool = poolRunner([
      threadRunner(drawPart(model, batch)),
      ...others.map((other) => threadRunner(drawPart(other.model, other.batch))),
    ])
    const pieces = await Promise.all(partsOf(survey).map((part) => pool.run(part)))
    expect(findingsOf(survey, pieces)).toEqual(
      findingsOf(survey, partsOf(survey).map(drawPart(model, batch))),
    )
  })

  it('refuses what cannot be set or is not known', () => {
    const [part] = partsOf(survey)
    if (!part) throw new Error('a survey has parts')
    const draw = drawPart(model, batch)
    expect(() => draw({ ...part, settings: { fruitMass: -1 } })).toThrow(
      'fruitMass = −1 kg is below the least possible, 0 t',
    )
    expect(() => draw({ ...part, results: ['pot'] })).toThrow('the nearest is "pots"')
  })
})
