/** Radiator area against temperature, with today's point and real hardware on the curve. */

import type { CompiledInput, Stage } from '../../../engine/compiled.ts'
import { whyNotFeasible } from '../../../engine/feasible.ts'
import { t } from '../../../words/words.ts'
import type { Plot, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { curveOf, metUpTo, placesAlong } from './curve.ts'

const asCelsius = (kelvin: number): number => kelvin - 273.15

export const radiatorPlot =
  (stages: readonly Stage[]) =>
  (read: Reader): Plot | Words => {
    const input = read.quantity('radiatorTemperature') as CompiledInput
    const now = read.number('radiatorTemperature')
    const area = read.number('radiatorArea')
    const subtitle = `Radiator area for ${read.text('heatRejected')} of heat, against panel temperature.`
    if (area === 0) return noRadiator(read, subtitle)
    // A temperature typed beyond the slider widens the picture.
    const range = [Math.min(input.range[0], now), Math.max(input.range[1], now)] as const
    const places = placesAlong({ ...input, range }, 50)
    const at = (value: number) => curveOf(read, stages, input, 'radiatorArea', [value])[0]?.[1] ?? Number.NaN
    const warmer = at(now + 10)
    const curve = curveOf(read, stages, input, 'radiatorArea', places)
    const top = Math.min(Math.max(area * 2.5, 1), Math.max(...curve.flatMap(([, y]) => (y > 0 ? [y] : []))))
    const isLarge = top >= 2e5
    const unit = isLarge ? 1e6 : 1
    const points = curve.map(([x, y]) => [asCelsius(x), y > 0 && y <= top ? y / unit : Number.NaN] as const)
    const limit = metUpTo(
      read,
      stages,
      input,
      'heatDissipation',
      [...placesAlong({ ...input, range }, 12), now].sort((a, b) => a - b),
    )
    const limitText = read.as('radiatorTemperature', limit)
    const isAllowed = ([x]: readonly [number, number]): boolean => !(x > asCelsius(limit))
    const hidden = (point: readonly [number, number]) => [point[0], Number.NaN] as const
    const limitArea = at(limit)
    const marks = input.marks
      .filter((mark) => mark.at >= input.range[0] && mark.at <= input.range[1] && Math.abs(mark.at - now) > 1)
      .map((mark) => ({ mark, y: at(mark.at) }))
      .filter(({ y }) => y > 0 && y <= top)
    return {
      kind: 'plot',
      id: 'radiator',
      title: titleOf(read, { now, limit, limitText, area, warmer, limitArea }),
      subtitle,
      summary: t(
        'At {radiatorTemperature} the radiator needs {radiatorArea}; it shrinks as the panel gets warmer{x}.',
        {
          radiatorTemperature: read.text('radiatorTemperature'),
          radiatorArea: read.text('radiatorArea'),
          x: Number.isFinite(limit) ? `, which the chips allow up to ${limitText}` : '',
        },
      ),
      x: {
        title: t('Panel temperature, °C'),
        scale: 'linear',
        domain: [asCelsius(range[0]), asCelsius(range[1])],
      },
      y: { title: isLarge ? t('km²') : 'm²', scale: 'linear', domain: [0, top / unit] },
      layers: [
        { mark: 'line', points: points.map((p) => (isAllowed(p) ? p : hidden(p))), tone: 'orbit' },
        {
          mark: 'line',
          points: points.map((p) => (isAllowed(p) ? hidden(p) : p)),
          tone: 'alarm',
          dashed: true,
        },
        ...(limitArea > 0 && limitArea <= top
          ? [
              {
                mark: 'point' as const,
                at: [asCelsius(limit), limitArea / unit] as const,
                tone: 'alarm' as const,
                label: t('too hot above {limitText}', { limitText }),
              },
            ]
          : []),
        ...marks.map(({ mark, y }) => ({
          mark: 'point' as const,
          at: [asCelsius(mark.at), y / unit] as const,
          tone: 'orbit' as const,
          label: mark.label,
          hollow: true,
        })),
        ...(Number.isFinite(area) && area > 0
          ? [
              {
                mark: 'point' as const,
                at: [asCelsius(now), area / unit] as const,
                tone: 'orbit' as const,
                label: t('here, {radiatorArea}', { radiatorArea: read.text('radiatorArea') }),
              },
            ]
          : []),
      ],
      table: {
        columns: [t('Panel temperature'), t('Radiator area')],
        rows: curve
          .filter((_, index) => index % 5 === 0)
          .map(([x, y]) => [read.as('radiatorTemperature', x), read.as('radiatorArea', y)]),
      },
    }
  }

interface Found {
  readonly now: number
  readonly limit: number
  readonly limitText: string
  readonly area: number
  readonly warmer: number
  readonly limitArea: number
}

/** Recommends nothing that the row on heat forbids. */
const titleOf = (read: Reader, { now, limit, limitText, area, warmer, limitArea }: Found): string => {
  if (!(area > 0))
    return (
      whyNotFeasible(read.model, read.values, 'radiatorArea')?.replace(/\.$/, '') ??
      'No radiator can be sized'
    )
  if (Number.isNaN(limit)) return 'The chips would be too hot at any panel temperature here'
  if (now > limit) return `The chips would be too hot: they allow a panel of ${limitText} at most`
  const percent = (share: number): string => (share * 100).toFixed(0)
  if (now + 10 <= limit)
    return warmer < area
      ? `Ten degrees warmer would save ${percent(1 - warmer / area)} % of the radiator`
      : 'A warmer panel would not be smaller'
  const saving = percent(1 - limitArea / area)
  return Number(saving) > 0
    ? `The chips allow a panel of ${limitText} at most, which would save ${saving} % of the radiator`
    : `The panel is as warm as the chips allow, ${limitText}`
}

/** Panels of cells can be large enough to shed everything themselves. */
const noRadiator = (read: Reader, subtitle: string): Words => {
  const text = `The panels of cells, ${read.text('arrayArea')}, shed all ${read.text('heatRejected')} from their own faces at ${read.text('radiatorTemperature')}.`
  return {
    kind: 'words',
    id: 'radiator',
    title: t('No radiator stands beside the panels of cells'),
    subtitle,
    summary: text,
    text,
    table: {
      columns: [t('Panel temperature'), t('Radiator area')],
      rows: [[read.text('radiatorTemperature'), read.text('radiatorArea')]],
    },
  }
}
