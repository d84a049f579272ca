import { describe, expect, it } from 'vitest'
import { bridgeText } from '../../src/cli/bridge.ts'
import { waterfalls } from '../../src/scenario/waterfall.ts'

describe('dawnline bridge', () => {
  it('leads from McCalip’s number to ours, one line a step', () => {
    const text = bridgeText('mccalip', 'text')
    expect(text).toMatch(
      /^McCalip’s calculator at its defaults: Cost ratio .* from 3\.22 printed to [\d.]+ ours$/m,
    )
    expect(text).toMatch(/^convention +Chips on both sides +[\d.]+ +[\d.]+ +−\d+ %$/m)
    expect(text).toMatch(/^inputs +The grid, in place of gas turbines/m)
  })

  it('says the same in JSON, CSV and Markdown, with what each step sets free', () => {
    const { bridges } = JSON.parse(bridgeText(undefined, 'json'))
    expect(bridges.map(({ id }: { id: string }) => id)).toEqual(waterfalls.map(({ id }) => id))
    const [mccalip] = bridges
    expect(mccalip).toMatchObject({
      printed: '3.22',
      unit: '1',
      case: 'mccalip-1gw',
      sources: ['mccalip-2025'],
    })
    const csv = bridgeText('mccalip', 'csv').trimEnd().split(/\r?\n/)
    expect(csv).toHaveLength(mccalip.steps.length + 1)
    expect(csv.at(-1)).toContain(String(mccalip.ours))
    expect(bridgeText('mccalip', 'md')).toMatch(/Launch price 500.USD\/kg → 900.USD\/kg/)
  })

  it('names what there is where a name is wrong', () => {
    expect(() => bridgeText('macalip', 'text')).toThrow(/"macalip".*mccalip/)
  })
})
