import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import {
  articles,
  contradictions,
  contradictionsAbout,
  type Statement,
  sources,
  statementOf,
  statements,
} from '../../src/scenario/evidence.ts'

const PUBLIC_RECORD = 'public record'
const ids = new Set(statements.map(({ id }) => id))
const withTheme = (kind: Statement['kind'], theme: string): readonly Statement[] =>
  statements.filter((statement) => statement.kind === kind && statement.theme === theme)

describe('articles', () => {
  it('are five, and the one whose title is given is cited by it and by its author', () => {
    expect(articles.map(({ id }) => id)).toEqual(['000', '001', '002', '003', '004'])
    const [cited] = articles.filter(({ title }) => title)
    expect(cited?.id).toBe('004')
    expect(cited?.cite).toContain(cited?.title)
    expect(cited?.author?.split(' ').at(-1)).toBe(cited?.cite.split(',')[0])
    expect(sources[cited?.source ?? '']?.title).toBe(cited?.title)
  })

  it.each(articles)('$id has statements, each numbered by it', ({ id }) => {
    const own = statements.filter(({ article }) => article === id)
    expect(own.length).toBeGreaterThanOrEqual(10)
    for (const statement of own) expect(statement.id).toMatch(new RegExp(`^S${Number(id)}-\\d\\d[a-d]?$`))
  })

  it('number no statement twice', () => {
    expect(ids.size).toBe(statements.length)
  })

  it.each(statements)('$id is said in sentences, and the model’s treatment too', ({ says, model }) => {
    for (const text of [says, model]) expect(text).toMatch(/^[A-Z0-9].*\.$/)
    expect(says.length).toBeLessThanOrEqual(160)
  })

  it('have a short name each, and are quoted in few words that are not ours', () => {
    expect(new Set(articles.map(({ short }) => short)).size).toBe(articles.length)
    for (const { id, article, quote, says } of statements) {
      if (quote === undefined) continue
      expect(quote.length, id).toBeLessThanOrEqual(110)
      expect(says.toLowerCase(), id).not.toContain(quote.toLowerCase())
      expect(
        articles.find((each) => each.id === article)?.read,
        `${id} is compared with its article`,
      ).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  })

  it.each(statements.filter(({ kind }) => kind === 'figure'))(
    '$id has a number with its unit, or says there is none',
    ({ value, unit }) => {
      if (unit === 'none' || unit?.includes('not stated')) expect(value).toBeUndefined()
      else expect(value).toBeGreaterThan(0)
    },
  )

  it.each([
    'electricity',
    'land',
    'cooling',
    'water',
    'regulation',
    'carbon',
    'grid-stability',
    'regional-competition',
    'speed',
  ])('name the constraint on the ground "%s"', (theme) => {
    expect(withTheme('constraint', theme)).not.toEqual([])
  })

  it.each(['heat', 'radiation', 'launch-cost', 'maintenance', 'data-transmission'])(
    'name the barrier in orbit "%s"',
    (theme) => {
      expect(withTheme('barrier', theme).map(({ article }) => article)).toEqual(['004'])
    },
  )

  it.each(['near-limitless-solar', 'less-environmental-load', 'scalability', 'cooling-eliminated'])(
    'name the benefit "%s"',
    (theme) => {
      expect(withTheme('benefit', theme)).not.toEqual([])
    },
  )

  it('agree on 300 MW and 220,000 accelerators, which is 1,364 W each', () => {
    const of = (unit: string) =>
      new Set(statements.flatMap((s) => (s.theme === 'capacity' && s.unit === unit ? [s.value ?? 0] : [])))
    expect([...of('MW')]).toEqual([300])
    expect([...of('accelerator')]).toEqual([220000])
    expect(300e6 / 220000).toBeCloseTo(1364, 0)
  })
})

describe('contradictions', () => {
  it('have ids of their own, sources that exist and sides that exist', () => {
    expect(new Set(contradictions.map(({ id }) => id)).size).toBe(contradictions.length)
    for (const { between, sources: named, says } of contradictions) {
      expect(between.length).toBeGreaterThanOrEqual(2)
      expect(between.filter((side) => side !== PUBLIC_RECORD && !ids.has(side))).toEqual([])
      expect(named.filter((id) => !(id in sources))).toEqual([])
      expect(says).toMatch(/\.$/)
    }
  })

  it('are linked from each of their statements, and from no other', () => {
    for (const { id, contradictions: linked } of statements) {
      expect([...linked].sort()).toEqual(
        contradictions
          .filter(({ between }) => between.includes(id))
          .map((c) => c.id)
          .sort(),
      )
    }
  })

  it('are symmetric between statements, and each pair is explained', () => {
    for (const { id, contradicts } of statements) {
      for (const other of contradicts) {
        expect(other).not.toBe(id)
        expect(statementOf(other)?.contradicts, `${other} does not contradict ${id}`).toContain(id)
        expect(contradictions.some(({ between }) => between.includes(id) && between.includes(other))).toBe(
          true,
        )
      }
    }
  })

  it('set somebody against somebody: a statement, or the public record', () => {
    for (const { between } of contradictions) {
      const said = between.filter((side) => side !== PUBLIC_RECORD)
      const opposed = said.some((id) => statementOf(id)?.contradicts.some((other) => said.includes(other)))
      expect(opposed || between.includes(PUBLIC_RECORD)).toBe(true)
    }
  })

  it('stand beside quantities of the model, but for one that no number concerns', () => {
    const quantities = new Set<string>(model.quantities.map(({ id }) => id))
    for (const { id, usedBy } of contradictions) {
      expect(
        usedBy.filter((quantity) => !quantities.has(quantity)),
        id,
      ).toEqual([])
      expect(new Set(usedBy).size, id).toBe(usedBy.length)
    }
    // Three names of one supplier.
    expect(contradictions.filter(({ usedBy }) => usedBy.length === 0).map(({ id }) => id)).toEqual(['X-C10'])
  })

  it.each([
    ['orbitLatency', 'X-C2'],
    ['heatDissipation', 'X-C3'],
    ['speedOrbit', 'X-C4'],
    ['groundSitePower', 'X-C5'],
    ['satellitesApplied', 'X-C6'],
    ['carbonRatio', 'X-C11'],
    ['licensingTime', 'X-C13'],
    ['claimOneProvider', 'X-C14'],
    ['arrayArea', 'X-C15'],
    ['headroomShare', 'X-C17'],
    ['chipSupplyGround', 'X-C18'],
  ])('%s shows %s', (quantity, contradiction) => {
    expect(contradictionsAbout(quantity).map(({ id }) => id)).toContain(contradiction)
  })

  it('are found by the quantity beside which they are shown', () => {
    expect(contradictionsAbout('itPower').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['X-C5', 'X-C7']),
    )
    expect(contradictionsAbout('no such quantity')).toEqual([])
  })
})
