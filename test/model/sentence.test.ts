import { describe, expect, it } from 'vitest'
import { basisSentences } from '../../src/model/verdict/prose/basis.ts'
import { type Sentence, sentenceText, type VerdictRow } from '../../src/model/verdict/prose/parts.ts'
import { verdictSentence } from '../../src/model/verdict/prose/sentence.ts'
import { calm, type Given, no, ok, reader, row } from './readings.ts'

const texts = (sentences: readonly Sentence[]): readonly string[] => sentences.map(sentenceText)
const first = (changed: Given): string | undefined => texts(verdictSentence(reader(changed), calm))[0]
const about = (rows: readonly VerdictRow[], start: string): string | undefined =>
  texts(verdictSentence(reader(), rows)).find((text) => text.startsWith(start))

describe('the headline', () => {
  it.each<[string, Given, string]>([
    [
      'many satellites',
      {},
      'Putting 1 GW of AI compute in orbit takes 10,300 satellites weighing 78.3 kt and 911 launches, and costs 6.5 times as much as the ground.',
    ],
    [
      'one satellite that shares a launch',
      {
        itPower: ok(120e3, '120 kW'),
        satelliteCount: ok(1, '1'),
        wetMass: ok(7570, '7.57 t'),
        launchesFlown: ok(0.08, '0.08'),
        costRatio: ok(95.6, '95.6'),
      },
      'Putting 120 kW of AI compute in orbit takes one satellite weighing 7.57 t and part of one launch, and costs 96 times as much as the ground.',
    ],
    [
      'one launch exactly',
      { satelliteCount: ok(2, '2'), wetMass: ok(1e5, '100 t'), launchesFlown: ok(1, '1') },
      'Putting 1 GW of AI compute in orbit takes 2 satellites weighing 100 t and one launch, and costs 6.5 times as much as the ground.',
    ],
    [
      'a launch begun is a launch',
      { satelliteCount: ok(100, '100'), wetMass: ok(3.4e6, '3.42 kt'), launchesFlown: ok(39.2, '39.2') },
      'Putting 1 GW of AI compute in orbit takes 100 satellites weighing 3.42 kt and 40 launches, and costs 6.5 times as much as the ground.',
    ],
    [
      'a terawatt',
      {
        itPower: ok(1e12, '1 TW'),
        satelliteCount: ok(1e7, '10,300,000'),
        wetMass: ok(7.8e10, '78,300 kt'),
        launchesFlown: ok(911e3, '911,000'),
        costRatio: ok(1234, '1,230'),
      },
      'Putting 1 TW of AI compute in orbit takes 10,300,000 satellites weighing 78.3 million tonnes and 911,000 launches, and costs 1,230 times as much as the ground.',
    ],
    [
      'a ratio beyond counting',
      { costRatio: ok(3e7, '30,000,000') },
      'Putting 1 GW of AI compute in orbit takes 10,300 satellites weighing 78.3 kt and 911 launches, and costs more than a million times as much as the ground.',
    ],
    [
      'parity',
      { costRatio: ok(1.02, '1.02') },
      'Putting 1 GW of AI compute in orbit takes 10,300 satellites weighing 78.3 kt and 911 launches, and costs about as much as the ground.',
    ],
    [
      'cheaper in orbit',
      { costRatio: ok(0.62, '0.62') },
      'Putting 1 GW of AI compute in orbit takes 10,300 satellites weighing 78.3 kt and 911 launches, and costs 38 % less than the ground.',
    ],
    [
      'nearly free in orbit',
      { costRatio: ok(0.0001, '0.0001') },
      'Putting 1 GW of AI compute in orbit takes 10,300 satellites weighing 78.3 kt and 911 launches, and costs next to nothing beside the ground.',
    ],
    [
      'not feasible',
      { satelliteCount: no('At 250 K the panel absorbs more than it emits.') },
      '1 GW of AI compute cannot be put in orbit as set.',
    ],
  ])('%s', (_, changed, expected) => {
    expect(first(changed)).toBe(expected)
  })

  it('gives the reason after what is not feasible, once, and leaves the time out', () => {
    const reason = 'At 250 K the panel absorbs more than it emits.'
    const sentences = texts(verdictSentence(reader({ costRatio: no(reason) }), calm))
    expect(sentences).toEqual([
      '1 GW of AI compute cannot be put in orbit as set.',
      reason,
      'On the ground, every limit is met; grid stability comes nearest, at 30 % of the limit.',
    ])
  })
})

describe('what stands in the way', () => {
  it.each<[string, readonly VerdictRow[], string, string]>([
    [
      'all close',
      calm,
      'In orbit',
      'In orbit, every limit is met; disposal comes nearest, at 70 % of the limit.',
    ],
    [
      'one is tight',
      [...calm, row('Radiation exposure', 0.93)],
      'In orbit',
      'In orbit, every limit can be met; radiation exposure is tight, at 93 % of the limit.',
    ],
    [
      'one of several fails',
      [...calm, row('Satellite licence', 8.54)],
      'In orbit',
      'In orbit, 1 of 3 limits is not met: satellite licence (at 8.5 times the limit).',
    ],
    [
      'several rows of one cause fail',
      [
        ...calm,
        row('Launch cadence', 2.12),
        row('Launch licences', 2.12),
        row('Speed of deployment in orbit', 3.1),
      ],
      'In orbit',
      'In orbit, 1 of 3 limits is not met: launches (speed of deployment, at 3.1 times the limit).',
    ],
    [
      'several causes fail, the worst first',
      [...calm, row('Satellite licence', 1.2), row('Launch cadence', 2.12), row('Data transmission', 5)],
      'In orbit',
      'In orbit, 3 of 5 limits are not met: links to the ground (data transmission, at 5 times the limit), launches (launch cadence, at 2.1 times the limit) and satellite licence (at 1.2 times the limit).',
    ],
    [
      'more causes fail than can be named',
      [
        row('Satellite licence', 2),
        row('Launch cadence', 3),
        row('Data transmission', 4),
        row('Battery life', 5),
        row('Disposal', 6),
        row('Debris impact', 0.5),
      ],
      'In orbit',
      'In orbit, 5 of 6 limits are not met: disposal (at 6 times the limit), battery life (at 5 times the limit), links to the ground (data transmission, at 4 times the limit) and two more.',
    ],
    [
      'all fail',
      [row('Satellite licence', 8.54), row('Disposal', 6.4)],
      'In orbit',
      'In orbit, none of 2 limits is met: satellite licence (at 8.5 times the limit) and disposal (at 6.4 times the limit).',
    ],
    [
      'the only one fails',
      [row('Disposal', 8.54)],
      'In orbit',
      'In orbit, the one limit is not met: disposal (at 8.5 times the limit).',
    ],
    [
      'one is only just passed',
      [...calm, row('Electricity supply', 1.017, 'ground')],
      'On the ground',
      'On the ground, 1 of 3 limits is not met: electricity (electricity supply, just above the limit).',
    ],
    [
      'a plural is tight',
      [row('Build-out milestones', 0.9)],
      'In orbit',
      'In orbit, every limit can be met; build-out milestones are tight, at 90 % of the limit.',
    ],
    [
      'a plural comes nearest',
      [row('Build-out milestones', 0.7)],
      'In orbit',
      'In orbit, every limit is met; build-out milestones come nearest, at 70 % of the limit.',
    ],
    [
      'one has no value',
      [...calm, row('Radiation exposure', Number.NaN), row('Disposal', 8)],
      'In orbit',
      'In orbit, 2 of 3 limits are not met: radiation exposure (cannot be met as set) and disposal (at 8 times the limit).',
    ],
    [
      'there is no capacity at all',
      [row('Data transmission', Number.POSITIVE_INFINITY)],
      'In orbit',
      'In orbit, the one limit is not met: links to the ground (data transmission, with nothing to meet it).',
    ],
    [
      'hardly anything is needed',
      [row('Data transmission', 0.0004)],
      'In orbit',
      'In orbit, every limit is met; data transmission comes nearest, at less than 1 % of the limit.',
    ],
    [
      'the ground',
      [...calm, row('Regulatory delay', 1.333, 'ground')],
      'On the ground',
      'On the ground, 1 of 3 limits is not met: wait for power and permits (regulatory delay, at 1.3 times the limit).',
    ],
    [
      'costs stand apart',
      [...calm, row('Launch cost', 11.7), row('Total cost', 6.4)],
      'In orbit',
      'In orbit, every limit is met; disposal comes nearest, at 70 % of the limit.',
    ],
  ])('%s', (_, rows, start, expected) => {
    expect(about(rows, start)).toBe(expected)
  })

  it('is never a yardstick, however far it is passed', () => {
    const rows = [...calm, row('Brightness', 500, 'orbit', true)]
    expect(about(rows, 'In orbit')).toBe(
      'In orbit, every limit is met; disposal comes nearest, at 70 % of the limit.',
    )
    expect(about(rows, 'Beyond')).toBe('Beyond limits that nobody enforces: brightness (500 times).')
  })

  it('lists at most three yardsticks, the farthest first', () => {
    const rows = [
      row('Brightness', 11, 'orbit', true),
      row('Carbon', 4.7, 'ground', true),
      row('Aluminium in the upper atmosphere', 33, 'orbit', true),
      row('Water per unit of compute', 1.02, 'ground', true),
    ]
    expect(about([...calm, ...rows], 'Beyond')).toBe(
      'Beyond limits that nobody enforces: aluminium in the upper atmosphere (33 times), brightness (11 times) and carbon on the ground (4.7 times).',
    )
  })
})

describe('the basis of the headline', () => {
  const basis = (changed: Given) => texts(basisSentences(reader(changed))).join(' ')
  const yearly = { maintenance: ok(182.2 / 31557600, '182/yr') }

  it('says what goes on after the first fleet, and what all would cost today where prices go on', () => {
    expect(basis({ ...yearly, costRatio: ok(3.2, '3.2'), costRatioToday: ok(6.86, '6.86') })).toBe(
      'Keeping the fleet full takes another 182 launches a year. The cost is all that is paid over all compute that reaches users from 2026 to 2050, servers included, at the prices of the years in which things are bought; bought whole at today’s prices, orbit would cost 6.9 times the ground.',
    )
    expect(basis({ ...yearly, costRatio: ok(3.2, '3.2'), costRatioToday: ok(3.21, '3.21') })).not.toMatch(
      /today/,
    )
  })

  it('leaves out launches of which there is less than one, and all where there is no cost', () => {
    expect(basis({ maintenance: ok(0.2 / 31557600, '0.2/yr') })).toMatch(/^The cost is/)
    expect(basis({ ...yearly, costRatio: no('Too hot.') })).toBe('')
  })
})

describe('time and change', () => {
  it.each<[string, Given, string]>([
    ['years', {}, 'The fleet would be complete in 6.41 years, the ground in 4 years.'],
    [
      'one year and days',
      { orbitReadyTime: ok(31557600, '1 yr'), groundReadyTime: ok(1e7, '122 day') },
      'The fleet would be complete in 1 year, the ground in 122 days.',
    ],
    [
      'orbit never',
      { orbitReadyTime: no(), orbitOnlineMost: ok(8.15e8, '815 MW') },
      'The fleet is not complete by 2050: it comes to 815 MW. The ground is complete in 4 years.',
    ],
    [
      'the ground never',
      { groundReadyTime: no(), groundOnlineMost: ok(8.15e8, '815 MW') },
      'The fleet would be complete in 6.41 years; by 2050 the ground comes to 815 MW and is not complete.',
    ],
    [
      'neither',
      {
        orbitReadyTime: no(),
        orbitOnlineMost: ok(8.15e8, '815 MW'),
        groundReadyTime: no(),
        groundOnlineMost: ok(9e8, '900 MW'),
      },
      'The fleet is not complete by 2050: it comes to 815 MW, and the ground comes to 900 MW.',
    ],
  ])('%s', (_, changed, expected) => {
    expect(texts(verdictSentence(reader(changed), calm))).toContain(expected)
  })

  it('says what one change would do, that none would, or nothing while it is unknown', () => {
    const change = { inputId: 'launchPrice', label: 'Launch price', text: '12 USD/kg' } as const
    const said = (c: typeof change | null | undefined, ratio = ok(6.46, '6.46')) =>
      texts(verdictSentence(reader({ costRatio: ratio }), calm, c)).filter((text) =>
        /change|single/.test(text),
      )
    expect(said(change)).toEqual([
      'The nearest single change that would bring orbit down to the cost of the ground: launch price of 12 USD/kg.',
    ])
    expect(said(change, ok(0.5, '0.5'))).toEqual([
      'The nearest single change that would raise orbit to the cost of the ground: launch price of 12 USD/kg.',
    ])
    expect(said(null)).toEqual([
      'No single input, within its range, would bring orbit down to the cost of the ground.',
    ])
    expect(said(undefined)).toEqual([])
  })

  it('links every number to its quantity', () => {
    const change = { inputId: 'launchPrice', label: 'Launch price', text: '12 USD/kg' } as const
    const rows = [...calm, row('Satellite licence', 8.5)]
    const limits = [{ row: row('Satellite licence', 8.5), largest: 0.12, text: '120 MW', from: '' }]
    const parts = verdictSentence(reader(), rows, change, limits).flat()
    const bare = parts.filter(({ text, id }) => !id && /\d/.test(text)).map(({ text }) => text)
    expect(bare).toEqual(['In orbit, 1 of 3 limits is not met: '])
    expect(parts.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['itPower', 'satelliteCount', 'costRatio', 'satelliteLicence', 'launchPrice']),
    )
  })
})
