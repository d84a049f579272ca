/** The hours of the day, flown: what the links carry beside the traffic. */
import { formatNumber } from '../../engine/format.ts'
import type { FleetFlown } from '../../fleet/report.ts'
import type { Plot, Point } from '../chart/chart.ts'

const tera = 1e12

/** Means over the days flown, hour by hour. */
const byHour = (flown: FleetFlown, pick: (hour: FleetFlown['hours'][number]) => number): readonly number[] =>
  Array.from({ length: 24 }, (_, hour) => {
    const same = flown.hours.filter((one) => one.hour === hour)
    return same.reduce((sum, one) => sum + pick(one), 0) / same.length / tera
  })

const points = (values: readonly number[]): readonly Point[] =>
  values.map((value, hour): Point => [hour + 0.5, value])

export const fleetPlot = (flown: FleetFlown): Plot => {
  const [capacity, low, high, traffic] = [
    byHour(flown, (hour) => hour.capacity),
    byHour(flown, (hour) => hour.p10),
    byHour(flown, (hour) => hour.p90),
    byHour(flown, (hour) => hour.traffic),
  ]
  const least = Math.min(...capacity)
  const worst = capacity.indexOf(least)
  const mean = capacity.reduce((sum, value) => sum + value, 0) / 24
  const isShort = capacity.some((value, hour) => value < (traffic[hour] ?? 0))
  const clock = `${String(worst).padStart(2, '0')}:00 UT`
  return {
    kind: 'plot',
    id: 'fleet-hours',
    title: isShort
      ? `At ${clock} the links carry ${formatNumber(least, 2)} Tbit/s, less than the traffic`
      : `Even at ${clock}, the worst hour, the links carry the traffic`,
    subtitle:
      'Downlink from real places, by hour of the day. Line: the mean over weathers. Area: what nine weathers in ten reach. Dashes: traffic.',
    summary: `The links carry ${formatNumber(mean, 2)} Tbit/s in the mean and ${formatNumber(least, 2)} Tbit/s in the worst hour, ${clock}.`,
    x: {
      title: 'Hour of the day, UT',
      scale: 'linear',
      domain: [0, 24],
      ticks: [0, 6, 12, 18, 24].map((at) => ({ at, label: String(at) })),
    },
    y: { title: 'Tbit/s', scale: 'linear', domain: [0, Math.max(...high, ...traffic) * 1.05] },
    layers: [
      { mark: 'area', points: points(low), tone: 'orbit' },
      { mark: 'line', points: points(capacity), tone: 'orbit' },
      { mark: 'line', points: points(traffic), tone: 'neutral', dashed: true },
    ],
    table: {
      columns: ['Hour, UT', 'Links, Tbit/s', 'Tenth percentile', 'Ninetieth percentile', 'Traffic, Tbit/s'],
      rows: capacity.map((value, hour) =>
        [hour, value, low[hour] ?? 0, high[hour] ?? 0, traffic[hour] ?? 0].map((x, n) =>
          n === 0 ? String(x) : x.toFixed(2),
        ),
      ),
    },
  }
}
