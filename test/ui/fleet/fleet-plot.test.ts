import { expect, test } from 'vitest'
import type { FleetFlown, Hour } from '../../../src/fleet/report.ts'
import { fleetPlot } from '../../../src/ui/fleet/fleet-plot.ts'

const hour = (day: number, at: number, capacity: number): Hour => ({
  day,
  hour: at,
  sunlit: 1,
  radioLinks: 1,
  lightLinks: 1,
  stationsInReach: 1,
  traffic: 1e12,
  capacity,
  p10: capacity / 2,
  p90: capacity * 2,
})
const flown = (worst: number) => {
  const hours = [10, 20].flatMap((day) =>
    Array.from({ length: 24 }, (_, at) => hour(day, at, at === 7 ? worst : day * 1e12)),
  )
  return { hours } as unknown as FleetFlown
}

test('the finding names the worst hour and whether the links carry the traffic in it', () => {
  expect(fleetPlot(flown(0.4e12)).title).toBe('At 07:00 UT the links carry 0.4 Tbit/s, less than the traffic')
  expect(fleetPlot(flown(3e12)).title).toBe('Even at 07:00 UT, the worst hour, the links carry the traffic')
})

test('the hours are means over the days that were flown', () => {
  const { table, summary } = fleetPlot(flown(3e12))
  expect(table?.rows).toHaveLength(24)
  expect(table?.rows[0]).toEqual(['0', '15.00', '7.50', '30.00', '1.00'])
  expect(summary).toContain('3 Tbit/s in the worst hour')
})
