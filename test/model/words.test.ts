/** Numbers in words, and sentences of odd scenarios read as an editor would. */
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { stages } from 'virtual:model/stages'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reaches } from '../../src/engine/capacity.ts'
import { evaluate, quantityOf, rowsOf } from '../../src/engine/evaluate.ts'
import { formatQuantity } from '../../src/engine/format.ts'
import { growing } from '../../src/model/verdict/limits.ts'
import { countedText, figure, spelled } from '../../src/model/verdict/prose/amounts.ts'
import { answerClaim } from '../../src/model/verdict/prose/claim-answers.ts'
import { testedClaims } from '../../src/model/verdict/prose/claims.ts'
import { inWords } from '../../src/model/verdict/prose/limits.ts'
import { sentenceText } from '../../src/model/verdict/prose/parts.ts'
import { verdictSentence } from '../../src/model/verdict/prose/sentence.ts'
import { timesOfLimit, verbFor } from '../../src/model/verdict/prose/words.ts'
import { struck } from './editor.ts'
import { readerOf } from './reading.ts'

describe('numbers in words', () => {
  it.each([
    ['6.41 yr', '6.41 years'],
    ['1 yr', '1 year'],
    ['0 yr', 'no time'],
    ['0 d', 'no time'],
    ['122 d', '122 days'],
    ['1 d', '1 day'],
    ['19.7 min', '19.7 minutes'],
    ['6,350 yr', 'more than a thousand years'],
    ['2,000,000 yr', 'more than a million years'],
    ['77.5 kt', '77.5 kt'],
    ['77,500 kt', '77.5 million tonnes'],
    ['77,500,000 kt', '77.5 billion tonnes'],
    ['2,440 kt/yr', '2.44 million tonnes a year'],
    ['20,600 GL/yr', '20.6 trillion litres a year'],
    ['22.7 GL/yr', '22.7 billion litres a year'],
    ['842 ML/yr', '842 million litres a year'],
    ['900 m³/yr', '900,000 litres a year'],
    ['6.41\u202fyr', '6.41\u202fyears'],
    ['1.04 GW', '1.04 GW'],
    ['USD 3.35 tn', 'USD 3.35 tn'],
    ['not feasible', 'not feasible'],
    ['', ''],
  ])('%s reads %s', (text, expected) => {
    expect(spelled(text)).toBe(expected)
  })

  it.each([
    [8.54, 'at 8.5 times the limit'],
    [1.06, 'at 1.1 times the limit'],
    [1.05, 'just above the limit'],
    [1.0001, 'just above the limit'],
    [1, 'at 100 % of the limit'],
    [0.934, 'at 93 % of the limit'],
    [0.0004, 'at less than 1 % of the limit'],
    [Number.POSITIVE_INFINITY, 'with nothing to meet it'],
  ])('a need of %d times reads %s', (ratio, expected) => {
    expect(timesOfLimit(ratio)).toBe(expected)
  })

  it('never says one times, whatever the ratio', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (ratio) => {
        expect(timesOfLimit(ratio)).not.toMatch(/\b[01] times|NaN|e[+-]/)
        expect(figure(ratio)).not.toMatch(/NaN|e\+/)
      }),
    )
  })

  it('agrees in number', () => {
    expect(countedText(1, '1', 'satellite')).toBe('one satellite')
    expect(countedText(0.2, '0.2', 'launch')).toBe('part of one launch')
    expect(countedText(2, '2', 'launch')).toBe('2 launches')
    expect(verbFor('launch licences', 'stops')).toBe('stop')
    expect(verbFor('loss', 'is')).toBe('is')
    expect(verbFor('milestones', 'is')).toBe('are')
  })
})

/** Settings at which sentences have gone wrong or might. */
const odd: readonly (readonly [string, Readonly<Record<string, number | string>>])[] = [
  ['a single server', { itPower: 1e3 }],
  ['one satellite', { itPower: 1.2e5 }],
  ['a terawatt', { itPower: 1e12 }],
  ['a thousand terawatts', { itPower: 1e15 }],
  ['no wait on the ground', { timeToPower: 0, permittingTime: 0, constructionTime: 0 }],
  ['a wait of half a century', { timeToPower: 50 * 31557600 }],
  ['no water', { wueSite: 0, waterIndirect: 0 }],
  ['turbines on site', { groundSupply: 'gasTurbines' }],
  ['sunlight and batteries', { groundSupply: 'solarBattery' }],
  ['reactors', { groundSupply: 'nuclear' }],
  ['one launch a year', { launchCadence: 1 / 31557600 }],
  ['free launches', { launchPrice: 0 }],
  ['no relay', { relay: 'none' }],
  ['wanted at once', { timeWanted: 0.1 * 31557600 }],
  ['a region no larger than a campus', { regionalPeak: 1e7, nationalPeak: 1e7 }],
  ['no other growth', { competingShare: 0, otherGrowthShare: 0, retiredShare: 0 }],
]

describe('what an editor would let pass', () => {
  it.each([...odd, ...scenarios.map(({ slug, settings }) => [slug, settings] as const)])(
    'the verdict and the claims of %s',
    (_, settings) => {
      const values = evaluate(model, settings)
      const read = readerOf(model, values)
      const power = quantityOf(model, 'itPower')
      const limits = inWords(
        reaches(model, stages, values, growing),
        (watts) => formatQuantity(power, watts).text,
      )
      const texts = [
        ...verdictSentence(read, rowsOf(model, values), undefined, limits).map(sentenceText),
        ...testedClaims.map((claim) => sentenceText(answerClaim(claim, read).sentence)),
      ]
      for (const text of texts)
        for (const [wrong, why] of struck) expect(text, `${why}: ${text}`).not.toMatch(wrong)
    },
  )
})
