/** Spreads that a person sets: how links, files and people write them, and what they do. */
import { model } from 'virtual:model'
import { batch } from 'virtual:model/batch'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, quantityOf, type Settings } from '../../src/engine/evaluate.ts'
import { believed, readSpread, spreadFrom } from '../../src/engine/own-spread.ts'
import { sample } from '../../src/engine/sample.ts'
import { isUncertain, quantile, spreadAt } from '../../src/engine/spread.ts'
import { calculator } from '../../src/engine/units.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { readScenarioFile, writeScenarioFile } from '../../src/scenario/file.ts'
import { scenarioSchema } from '../../src/scenario/file-schema.ts'
import { decodeLink, encodeLink } from '../../src/scenario/link.ts'
import { changedIds } from '../../src/scenario/naming.ts'
import { createScenarioStore } from '../../src/scenario/store.ts'

const inputOf = (id: QuantityId) => {
  const found = quantityOf(model, id)
  if (found.type !== 'input') throw new Error(`${id} is no input`)
  return found
}
const read = (id: QuantityId, typed: string) => readSpread(inputOf(id), typed, { calculator })

describe('a spread that somebody types', () => {
  it.each([
    ['launchPrice', '100..400', '100..400'],
    ['launchPrice', '100..400 USD/kg', '100..400'],
    ['launchPrice', '$100..$400/kg', '100..400'],
    ['launchPrice', '100 to 400', '100..400'],
    ['launchPrice', '100 … 200 … 400', '100..200..400'],
    ['altitude', '600..700 km', '600000..700000'],
    ['altitude', '600 km..650 km..700 km', '600000..650000..700000'],
    ['radiatorTemperature', '40..60 °C', '313.15..333.15'],
    ['facilityCapex', 'fixed', 'fixed'],
    ['facilityCapex', ' Published ', 'published'],
  ] as const)('%s: %s is %s', (id, typed, text) => {
    expect(read(id, typed)).toEqual({ kind: 'spread', text })
  })

  it.each([
    ['launchPrice', '100', 'is not fixed, published, or a range such as'],
    ['launchPrice', '1..2..3..4', 'is not fixed, published, or a range such as'],
    ['launchPrice', '400..100', 'does not rise'],
    ['launchPrice', '100..50..400', 'does not rise'],
    ['launchPrice', '100..100', 'has no width'],
    ['launchPrice', '-5..100', 'cannot be: −5 USD/kg is below the least possible'],
    ['launchPrice', 'cheap..dear', 'cannot be read'],
    ['launchPrice', '100..400 kg', 'cannot be read'],
  ] as const)('%s: %s %s', (id, typed, why) => {
    const reading = read(id, typed)
    expect(reading.kind === 'refused' && reading.message).toContain(why)
    expect(reading.kind === 'refused' && reading.message).toContain(typed)
  })
})

/** Written down once: a link that was sent means the same for ever. */
const golden: readonly (readonly [string, Settings])[] = [
  ['spread.launchPrice=100..400', { 'spread.launchPrice': '100..400' }],
  ['spread.launchPrice=100..400USD/kg', { 'spread.launchPrice': '100..400' }],
  ['spread.launchPrice=100..200..400', { 'spread.launchPrice': '100..200..400' }],
  ['spread.launchPrice=fixed', { 'spread.launchPrice': 'fixed' }],
  ['spread.altitude=600km..700km', { 'spread.altitude': '600000..700000' }],
  ['launchPrice=200&spread.launchPrice=100..400', { launchPrice: 200, 'spread.launchPrice': '100..400' }],
]

describe('in a link', () => {
  it.each(golden)('%s', (query, settings) => {
    const decoded = decodeLink(model, `?${query}`, { calculator })
    expect(decoded.settings).toEqual(settings)
    expect(decoded.problems).toEqual([])
  })

  it('is written as it reads', () => {
    const settings = {
      launchPrice: 200,
      'spread.launchPrice': '100..400',
      'spread.altitude': '600000..700000',
    }
    const link = encodeLink(model, settings, {
      compare: { slug: null, settings: { 'spread.chipPower': 'fixed' } },
    })
    expect(link).toContain('&launchPrice=200&spread.launchPrice=100..400')
    expect(link).toContain('&spread.altitude=600km..700km')
    expect(decodeLink(model, link).settings).toEqual(settings)
  })

  it('of the scenario compared with stands apart', () => {
    const { settings, compare } = decodeLink(model, '?v=1&b.spread.launchPrice=fixed')
    expect([settings, compare?.settings]).toEqual([{}, { 'spread.launchPrice': 'fixed' }])
  })

  it.each([
    ['spread.launchPrice=400..100', 'does not rise'],
    ['spread.lanchPrice=fixed', 'perhaps spread.launchPrice is meant'],
    ['spread.orbitKind=fixed', 'no input with a range is called "orbitKind"'],
    ['spread.costRatio=1..2', 'no input with a range is called "costRatio"'],
    ['spread.=1..2', 'no input with a range is called ""'],
  ])('%s is told: %s', (query, why) => {
    const { settings, problems } = decodeLink(model, `?${query}`)
    expect(settings).toEqual({})
    expect(problems.join()).toContain(why)
  })

  it('any text gives a spread that can be drawn, or a sentence', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(400), (text, at) => {
        const inputs = model.quantities.filter((q) => q.type === 'input')
        const input = inputs[at % inputs.length]
        if (!input) return
        const reading = readSpread(input, text)
        if (reading.kind !== 'spread' || reading.text === 'published') return
        const spread = spreadFrom(input, reading.text)
        if (spread) expect(quantile(spread, 0.5)).toSatisfy(Number.isFinite)
      }),
    )
  })

  it('what is written reads back to the last bit', () => {
    const inputs = model.quantities.filter((q) => q.type === 'input')
    fc.assert(
      fc.property(
        fc.constantFrom(...inputs),
        fc.double({ min: 0, max: 0.45, noNaN: true }),
        fc.double({ min: 0.55, max: 1, noNaN: true }),
        (input, a, b) => {
          const at = (share: number) => input.range[0] + share * (input.range[1] - input.range[0])
          const reading = readSpread(input, `${at(a)}..${at(b)}`)
          if (reading.kind !== 'spread') throw new Error(reading.message)
          const settings = { [`spread.${input.id}`]: reading.text }
          expect(decodeLink(model, encodeLink(model, settings)).settings).toEqual(settings)
        },
      ),
      { numRuns: 300 },
    )
  })
})

it('a file carries them, and its schema knows them', () => {
  const settings = { launchPrice: 200, 'spread.launchPrice': '100..400' }
  const text = writeScenarioFile(model, { slug: null, title: 'Mine', settings, compare: null })
  expect(JSON.parse(text).settings).toEqual(settings)
  expect(readScenarioFile(model, text)).toMatchObject({ settings, problems: [] })
  const { $defs } = scenarioSchema(model)
  expect(Object.keys($defs.settings.properties)).toContain('spread.launchPrice')
  expect(Object.keys($defs.settings.properties)).not.toContain('spread.orbitKind')
  const pattern = new RegExp($defs.spread.pattern)
  for (const good of ['fixed', '100..400', '100 USD/kg..400 USD/kg', '1..2..3']) expect(good).toMatch(pattern)
  for (const bad of ['100', '..', 'loose']) expect(bad).not.toMatch(pattern)
})

describe('what they do', () => {
  const drawn = (settings: Settings): Float64Array => {
    // The price to this orbit is the price of the vehicle by a factor that no spread moves.
    const options = { seed: 1, count: 400, record: ['launchPriceHere'], fixed: othersThan('launchPrice') }
    const values = evaluate(model, settings)
    const found = sample(believed(model, settings), batch, values, options)['launchPriceHere']
    const factor = numberOf(model, values, 'launchPriceHere') / numberOf(model, values, 'launchPrice')
    return (found ?? new Float64Array()).map((price) => price / factor)
  }
  const othersThan = (id: QuantityId) => model.quantities.map((q) => q.id).filter((one) => one !== id)
  const ends = (values: Float64Array) => [Math.min(...values), Math.max(...values)]

  it('a range of one’s own is drawn as it is, whatever the value is set to', () => {
    const [low = 0, high = 0] = ends(drawn({ launchPrice: 900, 'spread.launchPrice': '100..400' }))
    expect(low).toBeGreaterThanOrEqual(100)
    expect(low).toBeLessThan(102)
    expect(high).toBeLessThanOrEqual(400)
    expect(high).toBeGreaterThan(397)
  })

  it('what is fixed is not drawn', () => {
    expect(ends(drawn({ 'spread.launchPrice': 'fixed' }))).toEqual(
      [1, 1].map(() => expect.closeTo(inputOf('launchPrice').default, 6)),
    )
    const known = believed(model, { 'spread.launchPrice': 'fixed' })
    expect(known.quantities.filter(isUncertain).map(({ id }) => id)).not.toContain('launchPrice')
  })

  it('what one decides is drawn once one says so', () => {
    expect(inputOf('altitude').role).toBe('decision')
    const known = believed(model, { 'spread.altitude': '600000..700000' })
    expect(known.quantities.filter(isUncertain).map(({ id }) => id)).toContain('altitude')
  })

  it('moves no value', () => {
    expect(evaluate(model, { 'spread.launchPrice': '100..400' })).toEqual(evaluate(model, {}))
  })

  it('keeps its place when the value moves', () => {
    const own = believed(model, { 'spread.launchPrice': '100..200..400' })
    const q = own.quantities.find(({ id }) => id === 'launchPrice')
    expect(q && spreadAt(q, 3000)).toEqual({ shape: 'triangular', low: 100, mode: 200, high: 400, own: true })
  })
})

describe('in the store', () => {
  const store = () => createScenarioStore(model, { slug: null, title: 'Defaults', settings: {} })

  it('is a change like any other: undone, redone and reset', () => {
    const one = store()
    one.set('spread.launchPrice', '100..400')
    expect(one.getState().settings).toEqual({ 'spread.launchPrice': '100..400' })
    expect(changedIds(model, one.getState().settings, {})).toEqual(['launchPrice'])
    one.undo()
    expect(one.getState().settings).toEqual({})
    one.redo()
    one.reset('default', ['launchPrice'])
    expect(one.getState().settings).toEqual({})
    one.set('spread.launchPrice', 'fixed')
    one.set('spread.launchPrice', 'published')
    expect(one.getState().settings).toEqual({})
    one.set('spread.launchPrice', 'fixed')
    one.reset('default')
    expect(one.getState().settings).toEqual({})
  })
})
