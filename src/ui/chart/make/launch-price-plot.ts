/** The cost ratio along the price of launch, and where it would reach one. */

import type { CompiledInput, Stage } from '../../../engine/compiled.ts'
import { formatNumber } from '../../../engine/format.ts'
import { t } from '../../../words/words.ts'
import type { Plot } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { curveOf, placesAlong } from './curve.ts'

export const launchPricePlot =
  (stages: readonly Stage[]) =>
  (read: Reader): Plot => {
    const input = read.quantity('launchPrice') as CompiledInput
    const points = curveOf(read, stages, input, 'costRatioToday', placesAlong(input, 60))
    const ratio = read.number('costRatioToday')
    const price = read.number('launchPrice')
    const even = read.number('breakEvenLaunchPrice')
    const free = read.number('freeLaunchRatio')
    const top = Math.max(1.2, ...points.flatMap(([, y]) => (Number.isFinite(y) ? [y] : [])))
    const isInside = Number.isFinite(even) && even >= input.range[0] && even <= input.range[1]
    const title = Number.isFinite(even)
      ? even >= price
        ? `Orbit is cheaper until launch costs ${read.text('breakEvenLaunchPrice')}`
        : `Launch would have to fall to ${read.text('breakEvenLaunchPrice')}`
      : Number.isFinite(free)
        ? `Even free launch would leave orbit at ${read.text('freeLaunchRatio')} times the ground`
        : 'No price of launch gives a cost'
    return {
      kind: 'plot',
      id: 'launch-price',
      title,
      subtitle: t(
        'Cost of one fleet over cost of the ground, both at today’s prices but for launch, to the vehicle’s reference orbit.',
      ),
      summary: t(
        'At {launchPrice} orbit costs {costRatioToday} times the ground; at no price for launch {free} times.',
        {
          launchPrice: read.text('launchPrice'),
          costRatioToday: read.text('costRatioToday'),
          free: formatNumber(free),
        },
      ),
      x: {
        title: t('Launch price, USD/kg of 2026'),
        scale: 'log',
        domain: input.range,
        format: (value) => formatNumber(value),
      },
      y: { title: t('Orbit ÷ ground'), scale: 'linear', domain: [0, top] },
      layers: [
        { mark: 'level', y: 1, label: t('cost of the ground') },
        { mark: 'line', points, tone: 'orbit' },
        ...(isInside
          ? [
              {
                mark: 'point' as const,
                at: [even, 1] as const,
                tone: 'orbit' as const,
                label: read.text('breakEvenLaunchPrice'),
                hollow: true,
              },
            ]
          : []),
        ...(Number.isFinite(ratio) && price >= input.range[0] && price <= input.range[1]
          ? [
              {
                mark: 'point' as const,
                at: [price, ratio] as const,
                tone: 'orbit' as const,
                label: t('here, {costRatioToday}', { costRatioToday: read.text('costRatioToday') }),
              },
            ]
          : []),
      ],
      table: {
        columns: [t('Launch price'), t('Orbit ÷ ground')],
        rows: points
          .filter((_, index) => index % 6 === 0)
          .map(([x, y]) => [read.as('launchPrice', x), read.as('costRatioToday', y)]),
      },
    }
  }
