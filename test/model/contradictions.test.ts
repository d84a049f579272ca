/** What is said of one thing in several places is the same in all of them. */
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { stages } from 'virtual:model/stages'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reaches } from '../../src/engine/capacity.ts'
import { causesOf, standingOf } from '../../src/engine/causes.ts'
import { evaluate, numberOf, rowOf, rowsOf, type Settings } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { growing } from '../../src/model/verdict/limits.ts'
import {
  firstLimit,
  growthSentence,
  inWords,
  nameOf,
  reachText,
  sideSentence,
} from '../../src/model/verdict/prose/limits.ts'
import { sentenceText } from '../../src/model/verdict/prose/parts.ts'
import { carbonBars } from '../../src/ui/chart/make/carbon-bars.ts'
import { limitReaches } from '../../src/ui/chart/make/limit-reach.ts'
import { createReader } from '../../src/ui/chart/reader.ts'
import { onTheSliders } from './anywhere.ts'

const settingsOf: readonly (readonly [string, Settings])[] = [
  ['defaults', {}],
  ...[5e9, 12.2e9, 1e11].map((itPower) => [`${itPower / 1e9} GW`, { itPower }] as const),
  ...scenarios.map(({ slug, settings }) => [slug, settings] as const),
]

/** Sentences, rows and claims of one evaluation. */
const agree = (values: Float64Array): void => {
  const rows = rowsOf(model, values)
  const number = (id: QuantityId) => numberOf(model, values, id)
  const isMet = (id: QuantityId) => rowOf(model, values, id).ratio <= 1
  for (const side of ['orbit', 'ground'] as const) {
    const causes = causesOf(rows, side)
    const failing = causes.filter((cause) => !cause.isMet)
    const own = rows.filter((row) => row.side === side && standingOf(row) === 'limit')
    // A cause fails if and only if one of its rows does; the sentence gives the same counts.
    expect(failing.map(({ cause }) => cause)).toEqual(
      [...new Set(own.map(({ cause }) => cause))].filter((cause) =>
        own.some((row) => row.cause === cause && !(row.ratio <= 1)),
      ),
    )
    const [text = ''] = sideSentence(rows, side).map(sentenceText)
    const count = /(\d+) of (\d+) limits/.exec(text)
    if (count) expect([Number(count[1]), Number(count[2])]).toEqual([failing.length, causes.length])
    else if (/none of|the one limit is not/.test(text)) expect(failing.length).toBe(causes.length)
    else expect(failing).toEqual([])
  }
  // Claims and the rows about the same thing.
  const verdict = (id: QuantityId) => number(id)
  if (Number.isFinite(verdict('claimLandRemoved')))
    expect(verdict('claimLandRemoved') === 1).toBe(!isMet('landUse') || !isMet('landOfAll'))
  if (Number.isFinite(verdict('claimScalable')))
    expect(verdict('claimScalable') === 1).toBe(
      (['launchRateNeeded', 'launchLicences', 'satelliteLicence', 'chipSupplyOrbit'] as const).every(isMet),
    )
  if (Number.isFinite(number('costRatio')))
    expect(verdict('claimEconomics') === 1).toBe(number('costRatio') <= 1)
  // Neither has a value where nothing at all can be had.
  const [low, high] = [number('electricityShareLow'), number('electricityShareHigh')]
  expect(Number.isNaN(low)).toBe(Number.isNaN(high))
  if (Number.isFinite(low)) expect(low).toBeLessThanOrEqual(high)
}

/** Titles of charts and the claim about carbon. */
const agreeInTitles = (values: Float64Array): void => {
  const less = numberOf(model, values, 'claimLessLoad')
  if (Number.isNaN(less)) return
  const { title } = carbonBars(createReader(model, values))
  expect(title.startsWith('Orbit emits less')).toBe(less === 1)
  expect(title.startsWith('Orbit emits more')).toBe(less === -1)
  expect(title.includes('disputed')).toBe(less === 0)
}

/** How large it can become, in rows, sentence and chart. */
const agreeOnSize = (values: Float64Array): void => {
  const found = reaches(model, stages, values, growing)
  const read = createReader(model, values)
  const asked = numberOf(model, values, 'itPower')
  for (const { row, largest, from } of found) {
    if (largest === 'never') expect(row.ratio <= 1, row.id).toBe(false)
    else if (asked >= (from ?? 0) && (largest === 'unlimited' || asked <= largest))
      expect(row.ratio <= 1, row.id).toBe(true)
  }
  const limits = inWords(found, (watts) => read.as('itPower', watts))
  const [sentence = ''] = growthSentence(limits).map(sentenceText)
  const { title } = limitReaches(found)(read)
  for (const side of ['orbit', 'ground'] as const) {
    const first = firstLimit(limits, side)
    if (!first) continue
    for (const said of [sentence, title])
      for (const part of [nameOf(first.row), reachText(first)])
        expect(said.toLowerCase()).toContain(part.toLowerCase())
  }
}

describe('nothing contradicts itself', () => {
  it.each(settingsOf)('%s', (_, settings) => {
    const values = evaluate(model, settings)
    agree(values)
    agreeInTitles(values)
    agreeOnSize(values)
  })

  it('whatever is asked for', () => {
    fc.assert(
      fc.property(onTheSliders, (settings) => {
        const values = evaluate(model, settings)
        agree(values)
        agreeInTitles(values)
      }),
      { numRuns: 2000 },
    )
  }, 120_000)

  it('however large it grows', () => {
    fc.assert(
      fc.property(onTheSliders, (settings) => agreeOnSize(evaluate(model, settings))),
      { numRuns: 30 },
    )
  }, 120_000)
})
