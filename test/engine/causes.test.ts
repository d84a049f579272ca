import { describe, expect, it } from 'vitest'
import { type Counted, causesOf, standingOf } from '../../src/engine/causes.ts'

const row = (cause: string, ratio: number, more: Partial<Counted> = {}): Counted => ({
  side: 'ground',
  cause,
  ratio,
  yardstick: false,
  cost: false,
  ...more,
})

describe('what stands in the way', () => {
  it('is counted once a cause, whatever the number of its rows', () => {
    const causes = causesOf([row('Shelf', 0.4), row('Stove', 0.7), row('Shelf', 1.2)], 'ground')
    expect(causes.map(({ cause, isMet }) => [cause, isMet])).toEqual([
      ['Shelf', false],
      ['Stove', true],
    ])
    expect(causes[0]?.rows.map(({ ratio }) => ratio)).toEqual([1.2, 0.4])
  })

  it('is no yardstick, no comparison of costs, and nothing of the other side', () => {
    const rows = [
      row('Shelf', 2, { yardstick: true }),
      row('Price', 3, { cost: true }),
      row('Shelf', 4, { side: 'orbit' }),
    ]
    expect(causesOf(rows, 'ground')).toEqual([])
    expect(rows.map(standingOf)).toEqual(['yardstick', 'cost', 'limit'])
  })

  it('puts what has no value before what has no capacity, and that before any ratio', () => {
    const rows = [row('Shelf', 5), row('Shelf', Number.POSITIVE_INFINITY), row('Shelf', Number.NaN)]
    const [shelf] = causesOf(rows, 'ground')
    expect(shelf?.rows.map(({ ratio }) => ratio)).toEqual([Number.NaN, Number.POSITIVE_INFINITY, 5])
    expect(shelf?.isMet).toBe(false)
  })
})
