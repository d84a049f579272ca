import { expect, test } from 'vitest'
import type { Dusk } from '../../src/fleet/dusk.ts'
import { darkMinute, duskPlot, fullestMinute } from '../../src/ui/dusk/dusk-plot.ts'

const degree = Math.PI / 180
const where = { city: 'Oslo', date: '20 Mar' }

/** The Sun sinks a degree in ten minutes; satellites as the minutes say. */
const duskWith = (lit: (minute: number) => number): Dusk => ({
  sunset: 64_800,
  each: 1,
  minutes: Array.from({ length: 241 }, (_, minute) => ({
    minute,
    sun: (-0.8 - minute / 10) * degree,
    up: 50,
    lit: lit(minute),
    high: 1,
    byEye: 0,
  })),
})

test('the finding says what is lit when it is dark, or when the last one was', () => {
  const staying = duskWith(() => 12)
  expect(darkMinute(staying)?.minute).toBe(172)
  expect(duskPlot(staying, where).title).toBe(
    'When it is dark over Oslo, the Sun still lights 12 satellites above the horizon',
  )
  const fading = duskWith((minute) => Math.max(0, 30 - Math.abs(minute - 20)))
  expect(fullestMinute(fading)?.minute).toBe(20)
  expect(duskPlot(fading, where).title).toBe(
    '20 minutes after sunset 30 satellites are lit over Oslo; by the time it is dark none is left',
  )
  expect(duskPlot(fading, where).summary).toContain('The last in sunlight is seen 49 minutes after sunset')
  expect(
    duskPlot(
      duskWith(() => 0),
      where,
    ).title,
  ).toBe('No satellite of the fleet is lit over Oslo after sunset')
})

test('the table has every tenth minute', () => {
  const { table } = duskPlot(
    duskWith(() => 3),
    where,
  )
  expect(table.rows).toHaveLength(25)
  expect(table.rows[1]).toEqual(['10', '-1.8', '50', '3', '1', '0'])
})
