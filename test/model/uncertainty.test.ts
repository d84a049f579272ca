/** Spreads stand around what is set: the number on show lies inside of its own uncertainty. */
import { model } from 'virtual:model'
import { batch } from 'virtual:model/batch'
import { scenarios } from 'virtual:model/scenarios'
import { stages } from 'virtual:model/stages'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { sample } from '../../src/engine/sample.ts'
import { tornado } from '../../src/engine/sensitivity.ts'
import { isUncertain } from '../../src/engine/spread.ts'
import { percentile } from '../../src/engine/statistics.ts'
import { onTheSliders } from './anywhere.ts'

const band = (settings: Settings, count: number) => {
  const values = evaluate(model, settings)
  const drawn = sample(model, batch, values, { seed: 1, count, record: ['costRatio'] })['costRatio']
  const sorted = (drawn ?? new Float64Array()).filter(Number.isFinite).toSorted()
  return { point: numberOf(model, values, 'costRatio'), sorted }
}

const holds = ({ point, sorted }: ReturnType<typeof band>): boolean =>
  !Number.isFinite(point) ||
  sorted.length === 0 ||
  (percentile(sorted, 0.01) <= point && point <= percentile(sorted, 0.99))

describe('the cost ratio lies between its first and its ninety-ninth percentile', () => {
  it.each(scenarios.map(({ slug, settings }) => [slug, settings] as const))('in %s', (_, settings) => {
    const found = band(settings, 1000)
    expect(found.sorted.length).toBeGreaterThan(500)
    expect([
      found.point,
      percentile(found.sorted, 0.01),
      percentile(found.sorted, 0.99),
      holds(found),
    ]).toEqual([found.point, expect.any(Number), expect.any(Number), true])
  })

  it('in scenarios from anywhere on the sliders', () => {
    fc.assert(
      fc.property(onTheSliders, (settings) => {
        expect(holds(band(settings, 200))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

it('a setting moves the percentiles with it', () => {
  const median = (settings: Settings) => percentile(band(settings, 500).sorted, 0.5)
  const point = (settings: Settings) => numberOf(model, evaluate(model, settings), 'costRatio')
  const [usual, usualPoint] = [median({}), point({})]
  for (const launchPrice of [100, 4000]) {
    // At least half as far as the number itself, which is what was computed without draws.
    const moved = Math.log(median({ launchPrice }) / usual) / Math.log(point({ launchPrice }) / usualPoint)
    expect(moved, `${launchPrice} USD/kg`).toBeGreaterThan(0.5)
  }
})

it('every bar of what matters contains its own centre', () => {
  for (const { settings } of scenarios) {
    const values = evaluate(model, settings)
    const uncertain = model.quantities.filter(isUncertain)
    for (const { id, span } of tornado(model, stages, values, 'costRatio')) {
      const input = uncertain.find((q) => q.id === id)
      if (!input) continue
      expect(span[0]).toBeLessThanOrEqual(values[input.slot] ?? Number.NaN)
      expect(span[1]).toBeGreaterThanOrEqual(values[input.slot] ?? Number.NaN)
    }
  }
})
