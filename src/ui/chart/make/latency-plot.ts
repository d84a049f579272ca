/** Time there and back by fibre, which grows with distance, beside the way over orbit, which does not. */

import { formatNumber } from '../../../engine/format.ts'
import { t } from '../../../words/words.ts'
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
    return noPicture(read, { id: 'latency', title: t('No latency can be drawn'), subtitle }, 'orbitLatency')
  const at = (kilometres: number) => access + slope * kilometres
  const cross = (orbit - access) / slope
  const isInside = cross > 0 && cross < farthest
  const top = Math.max(at(farthest), orbit) * 1.06
  const layers: readonly Layer[] = [
    {
      mark: 'line',
      points: [0, farthest].map((x): Point => [x, at(x)]),
      tone: 'ground',
      label: t('fibre'),
    },
    { mark: 'line', points: [0, farthest].map((x): Point => [x, orbit]), tone: 'orbit', label: t('orbit') },
    ...(isInside
      ? [
          {
            mark: 'point' as const,
            at: [cross, orbit] as const,
            tone: 'neutral' as const,
            label: t('equal at {latencyCrossover}', { latencyCrossover: read.text('latencyCrossover') }),
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
            label: t('here, {fibreLatency}', { fibreLatency: read.text('fibreLatency') }),
          },
        ]
      : []),
  ]
  return {
    kind: 'plot',
    id: 'latency',
    title:
      cross <= 0
        ? t('Orbit answers sooner at any distance')
        : cross >= farthest
          ? t('Fibre answers sooner everywhere on Earth')
          : t('Fibre answers sooner up to {latencyCrossover}, orbit beyond', {
              latencyCrossover: read.text('latencyCrossover'),
            }),
    subtitle,
    summary: t(
      'By orbit an answer is on its way for {orbitLatency}; by fibre for {fibreLatency} at {userDistance}, where {x} is sooner.',
      {
        orbitLatency: read.text('orbitLatency'),
        fibreLatency: read.text('fibreLatency'),
        userDistance: read.text('userDistance'),
        x: orbit > fibre ? 'fibre' : 'orbit',
      },
    ),
    x: {
      title: t('Distance, km'),
      scale: 'linear',
      domain: [0, farthest],
      format: (value) => formatNumber(value),
    },
    y: { title: t('ms'), scale: 'linear', domain: [0, top] },
    layers,
    table: {
      columns: [t('Distance'), t('By fibre'), t('By orbit')],
      rows: [50, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 20_000].map((x) => [
        `${formatNumber(x)} km`,
        `${formatNumber(at(x))} ms`,
        read.text('orbitLatency'),
      ]),
    },
  }
}
