import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSetting, evaluate, quantityOf, type Settings } from '../../src/engine/evaluate.ts'
import { amountText } from '../../src/scenario/amount-text.ts'
import { type DecodedLink, decodeLink, encodeLink } from '../../src/scenario/link.ts'
import { schemaVersion } from '../../src/scenario/migrations/migrations.ts'
import { toy } from '../engine/toy.ts'
import { anyQuery, anySettings } from './arbitrary.ts'

const { model } = toy()
const decode = (text: string) => decodeLink(model, text)
const fruit = () => {
  const quantity = quantityOf(model, 'fruitMass')
  if (quantity.type !== 'input') throw new Error('fruitMass is an input')
  return quantity
}

describe('writing a link', () => {
  it('says the schema, the release and only what differs', () => {
    expect(encodeLink(model, {})).toBe(`?v=${schemaVersion}&m=toy`)
    expect(encodeLink(model, { quality: 'extra', fruitMass: 2500, sugarShare: 0.25 })).toBe(
      `?v=${schemaVersion}&m=toy&fruitMass=2500&sugarShare=0.25&quality=extra`,
    )
  })

  it('writes each number in the shortest text that is exact, with a unit where that is shorter', () => {
    expect(amountText(fruit(), 800)).toBe('800')
    expect(amountText(fruit(), 3_000_000)).toBe('3000t')
    expect(amountText(fruit(), 3e15)).toBe('3e15')
    expect(amountText(fruit(), 1_234_000)).toBe('1234t')
    expect(amountText(fruit(), 1000 / 3)).toBe(String(1000 / 3))
    for (const text of ['1234t', '1234 t', '1234000 kg', '1.234e6', '1234\u202ft'])
      expect(decode(`fruitMass=${encodeURIComponent(text)}`)).toMatchObject({
        settings: { fruitMass: 1_234_000 },
        problems: [],
      })
  })

  it('carries a third and a fourth scenario, and closes gaps', () => {
    const sides = [
      { slug: null, settings: { sugarShare: 0.7 } },
      { slug: null, title: 'Mine', settings: { potMass: 0.5 } },
      { slug: null, settings: {} },
    ] as const
    const [compare, ...others] = sides
    const link = encodeLink(model, { fruitMass: 3000 }, { compare, others })
    expect(link).toContain('&b.sugarShare=0.7&c.name=Mine&c.potMass=')
    expect(link).toMatch(/&d\.s=defaults$/)
    expect(decodeLink(model, link)).toMatchObject({ compare, others, problems: [] })
    const gap = decodeLink(model, '?v=1&d.sugarShare=0.7')
    expect(gap.compare).toEqual({ slug: null, settings: { sugarShare: 0.7 } })
    expect(gap.others).toBeUndefined()
    const beyond = decodeLink(model, '?v=1&e.sugarShare=0.7')
    expect(beyond.compare).toBeNull()
    expect(beyond.problems).toHaveLength(1)
  })

  it('names the scenario it began as, unless everything was reset, and the one compared with', () => {
    expect(encodeLink(model, { potMass: 0.5 }, { scenario: 'big-pots' })).toBe(
      `?v=${schemaVersion}&m=toy&s=big-pots&potMass=0.5`,
    )
    expect(encodeLink(model, {}, { scenario: 'big-pots' })).toBe(`?v=${schemaVersion}&m=toy`)
    const compare = { slug: 'sweet', settings: { sugarShare: 0.6 } }
    expect(encodeLink(model, {}, { compare })).toBe(`?v=${schemaVersion}&m=toy&b.s=sweet&b.sugarShare=0.6`)
    expect(encodeLink(model, {}, { compare: { slug: 'sweet', settings: {} } })).toBe(
      `?v=${schemaVersion}&m=toy&b.s=defaults`,
    )
  })

  it('takes nothing from prototypes', () => {
    const settings = Object.create({ potMass: 0.9 }) as Settings
    expect(encodeLink(model, settings)).toBe(`?v=${schemaVersion}&m=toy`)
  })
})

describe('reading a link', () => {
  it('gives back what was written, to the last bit, for both scenarios', () => {
    const name = fc.constantFrom(null, 'jam-factory', 'a', 'x1-2')
    const scenario = fc.record({ slug: name, settings: anySettings(model) })
    fc.assert(
      fc.property(scenario, fc.option(scenario), ({ slug, settings }, compare) => {
        const link = decode(encodeLink(model, settings, { scenario: slug, compare }))
        expect(link.problems).toEqual([])
        expect(link.settings).toEqual(settings)
        for (const [id, value] of Object.entries(settings))
          expect(Object.is(link.settings[id], value)).toBe(true)
        expect(link.compare?.settings).toEqual(compare?.settings)
        if (Object.keys(settings).length > 0) expect(link.scenario).toBe(slug)
      }),
      { numRuns: 3000 },
    )
  })

  it('takes units, signs and spaces as people type them', () => {
    expect(decode('fruitMass=3+t').settings).toEqual({ fruitMass: 3000 })
    expect(decode('?fruitMass=3%20t&interest=7%25/year').settings).toEqual({
      fruitMass: 3000,
      interest: 0.07 / 31557600,
    })
    expect(decode('sugarShare=20%25').settings).toEqual({ sugarShare: 0.2 })
  })

  const cases: readonly (readonly [string, Settings, RegExp])[] = [
    ['fruitMass=-5', { fruitMass: 0 }, /fruitMass = "-5" is below the least possible, 0 t; it became 0 t\.$/],
    [
      'sugarShare=2',
      { sugarShare: 1 },
      /sugarShare = "2" is above the most possible, 100 %; it became 100 %\.$/,
    ],
    ['sugarShare=1e999', {}, /"1e999" is too large for a number; it was left out/],
    ['fruitMass=1e999', {}, /"1e999" is too large for a number; it was left out/],
    ['fruitMass=1e00051', { fruitMass: 1e7 }, /"1e00051" is above the most possible, 10,000 t/],
    ['fruitMass=plenty', {}, /"plenty" is not a number, or an amount in t or kg; it was left out/],
    ['fruitMass=3 miles', {}, /left out/],
    ['fruitMass=0x10', {}, /left out/],
    ['fruitMass=NaN', {}, /left out/],
    ['fruitMass=', {}, /left out/],
    ['fruitMass', {}, /left out/],
    ['quality=best', {}, /not one of plain, extra/],
    ['quality=0', {}, /not one of plain, extra/],
    ['fruitMas=3', {}, /"fruitMas" is not an input; perhaps fruitMass is meant/],
    ['somethingElse=3', {}, /^"somethingElse" is not an input\.$/],
    ['jamMass=3', {}, /jamMass is computed and cannot be set/],
    ['__proto__=1', {}, /"__proto__" is not an input/],
    ['potMass=0.4&potMass=0.5', { potMass: 0.5 }, /"potMass" is given more than once; the last counts/],
    ['sugarShare=20%', { sugarShare: 0.2 }, /bare percent sign; it was read as "20%"/],
    ['potMass=%E0%A4&sugarShare=0.1', { sugarShare: 0.1 }, /percent-encoding is malformed/],
    ['v=99&potMass=0.5', { potMass: 0.5 }, /from a later version \(schema 99, this is \d+\)/],
    ['v=0', {}, /v = "0" is not a schema/],
    ['v=1e3', {}, /is not a schema/],
    ['m=older', {}, /made with release "older" of the model; this is toy/],
    ['s=../../etc', {}, /not the name of a scenario/],
  ]
  it.each(cases)('reports %s', (text, settings, problem) => {
    const link = decode(text)
    expect(link.settings).toEqual(settings)
    expect(link.problems).toHaveLength(1)
    expect(link.problems[0]).toMatch(problem)
  })

  it('keeps keys that are not ours, reports them, and writes them again', () => {
    const link = decodeLink(model, `?v=${schemaVersion}&m=toy&campaign=mail%20shot&embed=1&b.x=2`, {
      pageKeys: new Set(['embed']),
    })
    expect(link.unknown).toEqual([
      ['campaign', 'mail shot'],
      ['embed', '1'],
      ['b.x', '2'],
    ])
    expect(link.problems).toHaveLength(2)
    expect(encodeLink(model, {}, { unknown: link.unknown })).toBe(
      `?v=${schemaVersion}&m=toy&campaign=mail%20shot&embed=1&b.x=2`,
    )
  })

  it('drops what networks and letters add, and says nothing of it', () => {
    const added = 'utm_source=news&utm_medium=mail&fbclid=IwAR0abc&gclid=x&_ga=1&mc_eid=2&msclkid=3&igshid=4'
    const link = decode(`?v=1&m=toy&potMass=0.5&${added}`)
    expect(link).toMatchObject({ settings: { potMass: 0.5 }, unknown: [], problems: [] })
  })

  it('opens a shipped scenario by its name alone, and says when there is none', () => {
    const shipped = new Map([['big-pots', { potMass: 0.9 }]])
    expect(decodeLink(model, 's=big-pots', { shipped }).settings).toEqual({ potMass: 0.9 })
    expect(decodeLink(model, 's=big-pots&potMass=0.8', { shipped }).settings).toEqual({ potMass: 0.8 })
    expect(decodeLink(model, 'b.s=big-pots', { shipped }).compare?.settings).toEqual({ potMass: 0.9 })
    const link = decodeLink(model, 's=big-pot', { shipped })
    expect(link.scenario).toBeNull()
    expect(link.problems).toEqual(['There is no scenario "big-pot"; perhaps big-pots is meant.'])
  })

  it('stays quick and short with huge texts', () => {
    const before = process.cpuUsage()
    const texts: readonly string[] = [
      `x=${'9'.repeat(1_000_000)}`,
      `${'k'.repeat(30_000)}=1`,
      '&'.repeat(1_000_000),
      'a=1&'.repeat(100_000),
      Array.from({ length: 900 }, (_, i) => `key${'y'.repeat(20)}${i}=1`).join('&'),
      `fruitMass=${'1'.repeat(31_000)}`,
      `fruitMass=1${' '.repeat(30_000)}x`,
      `fruitMass=${'%'.repeat(30_000)}`,
    ]
    for (const text of texts) {
      const link = decode(text)
      expect(link.problems.length).toBeLessThanOrEqual(31)
      for (const sentence of link.problems) expect(sentence.length).toBeLessThan(300)
    }
    // Time of this process, which other programs cannot lengthen: a search that is quadratic in a text of a million
    // letters takes minutes.
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(20)
  })
})

const expectSound = (link: DecodedLink) => {
  for (const settings of [link.settings, link.compare?.settings ?? {}]) {
    if (Object.getPrototypeOf(settings) !== Object.prototype) throw new Error('a strange prototype')
    for (const [id, value] of Object.entries(settings)) {
      const checked = checkSetting(model, id, value)
      if (!checked.ok) throw new Error(checked.message)
    }
  }
}

describe('any text whatsoever', () => {
  const untouched = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))

  it('gives settings that the model accepts, and leaves the world as it was', () => {
    fc.assert(
      fc.property(anyQuery(model), (text) => {
        const link = decode(text)
        expectSound(link)
        evaluate(model, link.settings)
      }),
      { numRuns: 20_000 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => expectSound(decode(text))),
      { numRuns: 15_000 },
    )
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(untouched)
  })

  it('reports every key that it did not take', () => {
    fc.assert(
      fc.property(anyQuery(model), (text) => {
        const link = decode(text)
        const again = decode(encodeLink(model, link.settings, link))
        expect(again.settings).toEqual(link.settings)
        expect(again.compare?.settings).toEqual(link.compare?.settings)
        if (link.unknown.length > 0) expect(link.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 3000 },
    )
  })
})
