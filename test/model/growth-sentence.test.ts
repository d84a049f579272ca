import { describe, expect, it } from 'vitest'
import { firstLimit, growthSentence, type RowLimit } from '../../src/model/verdict/prose/limits.ts'
import { sentenceText } from '../../src/model/verdict/prose/parts.ts'
import { row } from './readings.ts'

describe('what stops a project first as it grows', () => {
  const limit = (
    label: string,
    largest: RowLimit['largest'],
    side: 'orbit' | 'ground' = 'orbit',
    yardstick = false,
  ): RowLimit => ({
    row: row(label, 1, side, yardstick),
    largest,
    text: typeof largest === 'number' ? `${largest} GW` : '',
    from: '',
  })
  const said = (...limits: readonly RowLimit[]) => growthSentence(limits).map(sentenceText)

  it.each<[string, readonly RowLimit[], string]>([
    [
      'a size on each side',
      [limit('Data transmission', 2.07), limit('Launch cadence', 0.47), limit('Chip supply', 4.1, 'ground')],
      'As it grows, in orbit launch cadence stops it above 0.47 GW; on the ground chip supply stops it above 4.1 GW.',
    ],
    [
      'at any size, and what would be next',
      [
        limit('Speed of deployment in orbit', 'never'),
        limit('Launch cadence', 0.47),
        limit('Data transmission', 2.07),
        limit('Regulatory delay', 'never', 'ground'),
        limit('Speed of deployment', 'never', 'ground'),
      ],
      'As it grows, in orbit speed of deployment stops it at any size, and launch cadence above 0.47 GW; on the ground regulatory delay stops it at any size.',
    ],
    [
      'too small as well as too large',
      [{ ...limit('Data transmission', 2.07), from: '0.3 MW' }, limit('Chip supply', 4, 'ground')],
      'As it grows, in orbit data transmission stops it below 0.3 MW and above 2.07 GW; on the ground chip supply stops it above 4 GW.',
    ],
    [
      'a plural',
      [limit('Launch licences', 0.47), limit('Land of a campus', 'unlimited', 'ground')],
      'As it grows, in orbit launch licences stop it above 0.47 GW; on the ground nothing does.',
    ],
  ])('%s', (_, limits, expected) => {
    expect(said(...limits)).toEqual([expected])
  })

  it('is no comparison of costs and no yardstick, and nothing where it is not known', () => {
    const limits = [
      limit('Total cost', 'never'),
      limit('Brightness', 0.1, 'orbit', true),
      limit('Disposal', 'unlimited'),
    ]
    expect(firstLimit(limits, 'orbit')).toBeUndefined()
    expect(said(...limits)).toEqual(['As it grows, in orbit nothing does; on the ground nothing does.'])
    expect(said()).toEqual([])
  })
})
