/** What a kilogram of launch and of satellite costs in each year, on the path that is chosen. */

import { formatNumber } from '../../../engine/format.ts'
import { t } from '../../../words/words.ts'
import type { Layer, Plot, Point, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { noPicture } from './no-picture.ts'

export const pricePathPlot = (read: Reader): Plot | Words => {
  const [first, last] = read.model.horizon
  const launch = [...read.series('launchPriceByYear')]
  const satellite = [...read.series('satellitePriceByYear')]
  const subtitle = 'Price of a kilogram, year by year, on the path that is chosen for prices.'
  const isWhole = (prices: readonly number[]) => prices.every((price) => Number.isFinite(price))
  if (!isWhole(launch) || !isWhole(satellite))
    return noPicture(
      read,
      { id: 'price-path', title: t('No price path can be drawn'), subtitle },
      isWhole(launch) ? 'satellitePriceByYear' : 'launchPriceByYear',
    )
  const [now = 0, end = 0] = [launch[0], launch.at(-1)]
  const even = read.number('breakEvenLaunchPrice')
  const positive = [...launch, ...satellite, ...(even > 0 ? [even] : [])].filter((price) => price > 0)
  const [least, most] = [Math.min(...positive), Math.max(...positive)]
  const domain = positive.length > 0 ? ([least / 1.6, most * 1.4] as const) : ([0.5, 2] as const)
  const path = (prices: readonly number[]): readonly Point[] =>
    prices.map((price, at): Point => [first + at, price > 0 ? price : Number.NaN])
  const year = read.number('costCrossoverYear')
  const layers: readonly Layer[] = [
    ...(even > 0
      ? [{ mark: 'level' as const, y: even, label: t('launch at which both sides cost the same') }]
      : []),
    { mark: 'line', points: path(satellite), tone: 'neutral', label: t('satellite') },
    { mark: 'line', points: path(launch), tone: 'orbit', label: t('launch') },
  ]
  const price = (value: number) => read.as('launchPrice', value)
  return {
    kind: 'plot',
    id: 'price-path',
    title: `${titleOf(price(now), price(end), now, end, last)}${Number.isFinite(year) ? `; parity in ${year}` : ''}`,
    subtitle,
    summary: t('Launch goes from {now} in {first} to {end} in {last}, satellites from {x} to {x2}; {x3}.', {
      now: price(now),
      first,
      end: price(end),
      last,
      x: price(satellite[0] ?? 0),
      x2: price(satellite.at(-1) ?? 0),
      x3: Number.isFinite(year)
        ? `orbit costs no more than the ground from ${year} on`
        : `the cost ratio comes to ${read.text('costRatioLeast')} at best`,
    }),
    x: { title: '', scale: 'linear', domain: [first, last], format: String },
    y: { title: t('USD/kg'), scale: 'log', domain, format: (value) => formatNumber(value) },
    layers,
    table: {
      columns: [t('Year'), t('Launch'), t('Satellite')],
      rows: launch.map((value, at) => [String(first + at), price(value), price(satellite[at] ?? 0)]),
    },
  }
}

const titleOf = (from: string, to: string, now: number, end: number, last: number): string => {
  if (now === 0) return 'Launch is free from the start'
  return end > now * 0.995
    ? `Launch stays at ${from} to ${last}`
    : `Launch falls from ${from} to ${to} by ${last}`
}
