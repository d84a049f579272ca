import { describe, expect, it } from 'vitest'
import { readScenarioFile } from '../../src/scenario/file.ts'
import { decodeLink } from '../../src/scenario/link.ts'
import {
  type Migration,
  migrateSettings,
  migrations,
  schemaVersion,
} from '../../src/scenario/migrations/migrations.ts'
import { dropped, renamed, rewritten, together } from '../../src/scenario/migrations/steps.ts'
import type { RawSettings } from '../../src/scenario/scenario.ts'
import { toy } from '../engine/toy.ts'

const steps: readonly Migration[] = [
  {
    from: 1,
    to: 2,
    why: 'Jars are called pots, and sugar is a share.',
    migrate: together(
      renamed('jarMass', 'potMass'),
      rewritten('sugarShare', (value) => (Number.isFinite(Number(value)) ? Number(value) / 100 : value)),
    ),
  },
  { from: 2, to: 3, why: 'Spoons are no longer counted.', migrate: dropped('spoons') },
]

/** A map that cannot be changed. */
const frozen = (entries: readonly (readonly [string, unknown])[]): RawSettings => {
  const settings = new Map(entries)
  const refuse = () => {
    throw new Error('a migration changed its argument')
  }
  return Object.assign(settings, { set: refuse, delete: refuse, clear: refuse })
}

const old = () =>
  frozen([
    ['jarMass', '0.5'],
    ['spoons', 3],
    ['sugarShare', '30'],
  ])

describe.each([
  ['the released steps', migrations, schemaVersion],
  ['steps of a test', steps, 3],
] as const)('%s', (_, list, newest) => {
  it('form one chain from the first schema to the newest', () => {
    const from = [...new Set(list.map((step) => step.from))]
    expect(list.map((step) => step.from)).toEqual(list.map((step) => step.from).toSorted((a, b) => a - b))
    expect(from).toEqual(from.map((__, i) => i + 1))
    for (const step of list) expect(step.to).toBe(step.from + 1)
    expect(list.at(-1)?.to ?? 1).toBe(newest)
  })

  it('end, from whatever schema', () => {
    for (let version = 1; version <= newest + 2; version++)
      expect(migrateSettings(old(), version, list).settings).toBeInstanceOf(Map)
  })

  it('change nothing that they are given, and do the same again', () => {
    for (const { from, migrate } of list) {
      const given = old()
      const before = [...given]
      expect([...migrate(given)]).toEqual([...migrate(given)])
      expect([...given], `step from ${from}`).toEqual(before)
    }
  })

  it('say in a sentence why', () => {
    for (const { why } of list) expect(why).toMatch(/^[A-Z].{10,}\.$/)
  })
})

describe('settings of an old schema', () => {
  it('become settings of the newest, with the reasons of what changed', () => {
    const { settings, changes } = migrateSettings(old(), 1, steps)
    expect(Object.fromEntries(settings)).toEqual({ potMass: '0.5', sugarShare: 0.3 })
    expect(changes).toEqual(['Jars are called pots, and sugar is a share.', 'Spoons are no longer counted.'])
    expect(migrateSettings(old(), 3, steps).changes).toEqual([])
    expect(migrateSettings(new Map([['potMass', 1]]), 1, steps).changes).toEqual([])
  })

  const { model } = toy()
  const reading = { steps, version: 3 }

  it('open from links and files alike', () => {
    const link = decodeLink(model, 'v=1&jarMass=0.5&spoons=3&sugarShare=30&b.jarMass=0.6', reading)
    expect(link.settings).toEqual({ potMass: 0.5, sugarShare: 0.3 })
    expect(link.compare?.settings).toEqual({ potMass: 0.6 })
    const text = JSON.stringify({ version: 2, settings: { potMass: 0.5, spoons: 3, sugarShare: 0.3 } })
    const file = readScenarioFile(model, text, reading)
    expect(file.settings).toEqual(link.settings)
    expect(file.problems).toEqual(['Spoons are no longer counted.'])
  })

  it('are taken as the newest schema where none is given or it is from the future', () => {
    expect(decodeLink(model, 'sugarShare=0.3', reading).settings).toEqual({ sugarShare: 0.3 })
    expect(decodeLink(model, 'v=9&sugarShare=0.3', reading).settings).toEqual({ sugarShare: 0.3 })
  })
})

describe('a share of new power', () => {
  const year = 31_557_600
  it('gives as many watts a year as it did', () => {
    const then = {
      projectPowerShare: 0.2,
      regionalAdditions: '11 GW/year',
      firmShare: '50 %',
      regionalPeak: 85.5e9,
    }
    const now = migrateSettings(frozen(Object.entries(then)), 1).settings
    const share = Number(now.get('projectPowerShare'))
    expect((share * 0.015 * 85.5e9) / year / ((0.2 * 11e9 * 0.5) / year)).toBeCloseTo(1, 12)
    expect(now.get('regionalAdditions')).toBe('11 GW/year')
  })

  it('is one of turbines where they make the power', () => {
    const { settings, changes } = migrateSettings(
      frozen([
        ['projectPowerShare', '10 %'],
        ['groundSupply', 'gasTurbines'],
      ]),
      1,
    )
    expect([...settings]).toEqual([
      ['groundSupply', 'gasTurbines'],
      ['equipmentShare', 0.1],
    ])
    expect(changes).toHaveLength(1)
  })
})
