/**
 * Links that were made keep their numbers, or the change log says why not.
 *
 * After a release: `DAWNLINE_GOLDEN=append npx vitest run test/scenario/golden.test.ts` appends what is new.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { describe, expect, it } from 'vitest'
import { isInput, type Settings } from '../../src/engine/evaluate.ts'
import { formatQuantity, fromUnit } from '../../src/engine/format.ts'
import { decodeLink, encodeLink } from '../../src/scenario/link.ts'
import { migrations } from '../../src/scenario/migrations/migrations.ts'
import { releaseProblems, releases } from '../../src/scenario/releases.ts'
import {
  appended,
  candidateLinks,
  type GoldenLink,
  goldenFile,
  isSameNumber,
  numbersOf,
  readGolden,
  sealOf,
} from './golden.ts'

if (process.env['DAWNLINE_GOLDEN'] === 'append') {
  const links = appended(model, readGolden(), candidateLinks(model, scenarios))
  const lines = links.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')
  writeFileSync(goldenFile, `{\n  "links": [\n${lines}\n  ]\n}\n`)
}

const entries = readGolden()
/** Newest entry of each link: what it must give today. */
const newest = new Map(entries.map((entry) => [entry.link, entry]))

/** The part of the change log on one release. */
const changesOf = (release: string): string => {
  const log = existsSync('CHANGELOG.md') ? readFileSync('CHANGELOG.md', 'utf8') : ''
  const [, part = ''] = log.split(new RegExp(`^## .*${release.replaceAll('.', '\\.')}.*$`, 'm'))
  return part.split(/^## /m)[0] ?? ''
}

describe('links of earlier days', () => {
  it('are kept, as they were', () => {
    expect(entries.length).toBeGreaterThan(50)
    let before = ''
    for (const entry of entries) {
      expect(entry.seal, entry.link).toBe(sealOf(before, entry))
      before = entry.seal
    }
  })

  it('open without a loss', () => {
    for (const { link } of entries) {
      const { problems } = decodeLink(model, link)
      const made = new URLSearchParams(link).get('m') ?? ''
      // An older link says so, and what was changed since: by release, and by what was rewritten in it.
      const told = new Set([
        ...(made === model.release ? [] : releaseProblems('link', made, model.release)),
        ...migrations.map(({ why }) => why),
      ])
      // Fractions of what is whole were taken once.
      const lost = problems.filter(
        (problem) => !told.has(problem) && !problem.includes('only whole numbers make sense'),
      )
      expect(lost, link).toEqual([])
      if (made !== model.release) expect(problems[0], link).toContain(made)
    }
  })

  it('give the numbers that they gave', () => {
    for (const { link, numbers } of newest.values()) {
      const now = numbersOf(model, link, Object.keys(numbers))
      const changed = Object.entries(numbers).filter(([id, number]) => !isSameNumber(number, now[id]))
      expect(Object.fromEntries(changed), link).toEqual({})
    }
  })

  it('give others only where the change log of the release names the quantity', () => {
    const before = new Map<string, GoldenLink>()
    for (const entry of entries) {
      const earlier = before.get(entry.link)
      before.set(entry.link, entry)
      if (!earlier) continue
      const changed = Object.keys(earlier.numbers).filter(
        (id) => !isSameNumber(earlier.numbers[id] ?? null, entry.numbers[id]),
      )
      for (const id of changed) expect(changesOf(entry.release), entry.link).toContain(id)
    }
  })
})

describe('links of today', () => {
  it('are of a release that the page knows the date of', () => {
    expect(releases.at(-1)?.release).toBe(model.release)
    for (const { date } of releases) expect(date).toMatch(/^20\d\d-[01]\d-[0-3]\d$/)
  })

  it('use no key that an input could have', () => {
    const ids = model.quantities.map(({ id }) => id)
    for (const key of ['v', 'm', 's', 'b', 'embed']) expect(ids).not.toContain(key)
  })

  it('hold eight changes in 160 characters', () => {
    /** A main input as a person sets it: a round number in the unit that is read. */
    const typical = model.quantities.filter(isInput).flatMap((q): readonly (readonly [string, number])[] => {
      if (q.type !== 'input' || !q.main) return []
      const place =
        q.scale === 'log'
          ? q.range[0] * (q.range[1] / q.range[0]) ** 0.6
          : q.range[0] * 0.4 + q.range[1] * 0.6
      const unit = q.display.find(({ text }) => text === formatQuantity(q, place).unit) ?? q.display[0]
      if (!unit) return []
      return [[q.id, fromUnit(Number((place / unit.factor - unit.offset).toPrecision(2)), unit)]]
    })
    expect(typical.length).toBeGreaterThanOrEqual(8)
    const link = (changes: readonly (readonly [string, number])[]): string =>
      encodeLink(model, Object.fromEntries(changes) as Settings)
    expect(link(typical.slice(0, 8)).length).toBeLessThanOrEqual(160)
    const all = link(typical).length
    expect((all / typical.length) * 8, `${typical.length} changes take ${all}`).toBeLessThanOrEqual(200)
  })

  it('open every shipped scenario with its own settings', () => {
    const shipped = new Map(scenarios.map(({ slug, settings }) => [slug, settings]))
    for (const { slug, settings } of scenarios) {
      const {
        settings: opened,
        problems,
        scenario,
      } = decodeLink(model, encodeLink(model, settings, { scenario: slug }), { shipped })
      expect(problems).toEqual([])
      expect(scenario).toBe(slug)
      for (const [id, value] of Object.entries(opened)) expect(settings[id]).toBe(value)
      expect(decodeLink(model, `s=${slug}`, { shipped }).settings).toEqual(settings)
    }
  })
})
