import { expect, test } from 'vitest'
import type { SunlightComparison } from '../../../src/physics/sgp4-sunlight.ts'
import { linesOf, sunlightPlot } from '../../../src/ui/sunlight/sunlight-plot.ts'

const days = 365
const comparison = (shift: number): SunlightComparison => ({
  simulated: new Float64Array(days).fill(0.04 + shift),
  closedForm: new Float64Array(days).fill(0.04),
  beta: new Float64Array(days),
  mean: { simulated: 0.04 + shift, closedForm: 0.04 },
  worst: { simulated: 1180 + shift * 1e4, closedForm: 1180 },
  season: { simulated: 92, closedForm: 90 },
  period: 5863.7,
})
const question = { altitude: 650e3, ltan: 64_800, inclination: 1.71, days }

test('lines give both numbers, their difference and what is allowed', () => {
  expect(linesOf(comparison(-0.0004))).toEqual([
    {
      name: 'Mean time in shadow, %',
      simulated: '3.960',
      closedForm: '4.000',
      difference: '−0.040',
      allowed: '±0.2',
      agrees: true,
    },
    {
      name: 'Longest eclipse, min',
      simulated: '19.60',
      closedForm: '19.67',
      difference: '−0.07',
      allowed: '±0.5',
      agrees: true,
    },
    {
      name: 'Days with eclipses',
      simulated: '92',
      closedForm: '90',
      difference: '+2',
      allowed: '±3',
      agrees: true,
    },
  ])
})

test('a departure is said to be one', () => {
  expect(sunlightPlot(question, comparison(0)).title).toBe('A real orbit’s year agrees with the formula')
  expect(sunlightPlot(question, comparison(0.003)).title).toBe('A real orbit’s year departs from the formula')
  expect(linesOf(comparison(0.003))[0]?.agrees).toBe(false)
})

test('the picture holds both curves in minutes, and the table every day', () => {
  const plot = sunlightPlot(question, comparison(0.001))
  const [area, line] = plot.layers
  expect(area?.mark === 'area' && area.points[0]?.[1]).toBeCloseTo(3.909, 3)
  expect(line?.mark === 'line' && line.points[0]?.[1]).toBeCloseTo(4.007, 3)
  expect(plot.table.rows).toHaveLength(days)
  expect(plot.table.rows[0]).toEqual(['1 Jan', '4.01', '3.91', '+0.10'])
})
