/** Launches and satellites are whole wherever a person reads them, and everywhere the same. */
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, quantityOf, rowsOf } from '../../src/engine/evaluate.ts'
import { formatQuantity } from '../../src/engine/format.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { sentenceText } from '../../src/model/verdict/prose/parts.ts'
import { verdictSentence } from '../../src/model/verdict/prose/sentence.ts'

const cases = [
  ['defaults', {}] as const,
  ['a launch and a bit', { itPower: 1.3e6 }] as const,
  ...scenarios.map(({ slug, settings }) => [slug, settings] as const),
]

describe.each(cases)('%s', (_, settings) => {
  const values = evaluate(model, settings)
  const textOf = (id: QuantityId) => formatQuantity(quantityOf(model, id), numberOf(model, values, id)).text

  it('counts launches in the sentence as the list of results does', () => {
    const read = (id: QuantityId) => {
      const value = numberOf(model, values, id)
      return { value, text: textOf(id), feasible: Number.isFinite(value) }
    }
    const said = verdictSentence(read, rowsOf(model, values)).map(sentenceText).join(' ')
    const launches = /and (.*?) launch(?:es)?[,.]/.exec(said)?.[1]?.replace('one', '1')
    expect(launches).toBe(textOf('launchesFlown'))
    const satellites = /takes (.*?) satellites? /.exec(said)?.[1]?.replace('one', '1')
    expect(satellites).toBe(textOf('satelliteCount'))
  })

  it.each(['launches', 'launchesFlown', 'gatewaySatellites', 'acceleratorCount', 'satelliteCount'] as const)(
    'shows %s without parts',
    (id) => expect(textOf(id)).toMatch(/^(part of 1|[\d,]+)$/),
  )
})
