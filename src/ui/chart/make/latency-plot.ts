/** Time there and back by fibre, which grows with distance, beside the way over orbit, which does not. */
import { formatNumber } from '../../../engine/format.ts'
import type { Layer, Plot, Point, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { noPicture } from './no-picture.ts'

/** Half of the way around the Earth, km. */
const farthest = 20_000

export const latencyPlot = (read: Reader): Plot | Words => {
  const orbit = read.number('orbitLatency') * 1000
  const subtitle =
    'Network latency there and back, by distance from the user to the data center on the ground.'
  const fibre = read.number('fibreLatency') * 1000
  const distance = read.number('userDistance') / 1000
  const access = read.number('groundAccess') * 1000
  const slope =
    (2 * read.number('fibreRoute') * read.number('fibreIndex') * 1e6) / read.number('speedOfLight')
  if (![orbit, fibre, slope].every((value) => Number.isFinite(value)))
    return noPicture(read, { id: 'latency', title: 'No latency can be drawn', subtitle }, 'orbitLatency')
  const at = (kilometres: number) => access + slope * kilometres
  const cross = (orbit - access) / slope
  const isInside = cross > 0 && cross < farthest
  const top = Math.max(at(farthest), orbit) * 1.06
  const layers: readonly Layer[] = [
    {
      mark: 'line',
      points: [0, farthest].map((x): Point => [x, at(x)]),
      tone: 'ground',
      label: 'fibre',
    },
    { mark: 'line', points: [0, farthest].map((x): Point => [x, orbit]), tone: 'orbit', label: 'orbit' },
    ...(isInside
      ? [
          {
            mark: 'point' as const,
            at: [cross, orbit] as const,
            tone: 'neutral' as const,
            label: `equal at ${read.text('latencyCrossover')}`,
            hollow: true,
          },
        ]
      : []),
    ...(distance <= farthest
      ? [
          {
            mark: 'point' as const,
            at: [distance, fibre] as const,
            tone: 'ground' as const,
            label: `here, ${read.text('fibreLatency')}`,
          },
        ]
      : []),
  ]
  return {
    kind: 'plot',
    id: 'latency',
    title:
      cross <= 0
        ? 'Orbit answers sooner at any distance'
        : cross >= farthest
          ? 'Fibre answers sooner everywhere on Earth'
          : `Fibre answers sooner up to ${read.text('latencyCrossover')}, orbit beyond`,
    subtitle,
    summary: `By orbit an answer is on its way for ${read.text('orbitLatency')}; by fibre for ${read.text('fibreLatency')} at ${read.text('userDistance')}, where ${orbit > fibre ? 'fibre' : 'orbit'} is sooner.`,
    x: {
      title: 'Distance, km',
      scale: 'linear',
      domain: [0, farthest],
      format: (value) => formatNumber(value),
    },
    y: { title: 'ms', scale: 'linear', domain: [0, top] },
    layers,
    table: {
      columns: ['Distance', 'By fibre', 'By orbit'],
      rows: [50, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 20_000].map((x) => [
        `${formatNumber(x)} km`,
        `${formatNumber(at(x))} ms`,
        read.text('orbitLatency'),
      ]),
    },
  }
}
