/** Radiator area against temperature, with today's point and real hardware on the curve. */
import type { CompiledInput, Stage } from '../../../engine/compiled.ts'
import { whyNotFeasible } from '../../../engine/feasible.ts'
import type { Plot, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { curveOf, placesAlong } from './curve.ts'

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
    const saving = 1 - warmer / area
    const marks = input.marks
      .filter((mark) => mark.at >= input.range[0] && mark.at <= input.range[1] && Math.abs(mark.at - now) > 1)
      .map((mark) => ({ mark, y: at(mark.at) }))
      .filter(({ y }) => y > 0 && y <= top)
    return {
      kind: 'plot',
      id: 'radiator',
      title:
        Number.isFinite(saving) && saving > 0
          ? `Ten degrees warmer would save ${(saving * 100).toFixed(0)} % of the radiator`
          : (whyNotFeasible(read.model, read.values, 'radiatorArea')?.replace(/\.$/, '') ??
            'A warmer panel would not be smaller'),
      subtitle,
      summary: `At ${read.text('radiatorTemperature')} the radiator needs ${read.text('radiatorArea')}; it shrinks as the panel gets warmer.`,
      x: {
        title: 'Panel temperature, °C',
        scale: 'linear',
        domain: [asCelsius(range[0]), asCelsius(range[1])],
      },
      y: { title: isLarge ? 'km²' : 'm²', scale: 'linear', domain: [0, top / unit] },
      layers: [
        { mark: 'line', points, tone: 'orbit' },
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
                label: `here, ${read.text('radiatorArea')}`,
              },
            ]
          : []),
      ],
      table: {
        columns: ['Panel temperature', 'Radiator area'],
        rows: curve
          .filter((_, index) => index % 5 === 0)
          .map(([x, y]) => [read.as('radiatorTemperature', x), read.as('radiatorArea', y)]),
      },
    }
  }

/** Panels of cells can be large enough to shed everything themselves. */
const noRadiator = (read: Reader, subtitle: string): Words => {
  const text = `The panels of cells, ${read.text('arrayArea')}, shed all ${read.text('heatRejected')} from their own faces at ${read.text('radiatorTemperature')}.`
  return {
    kind: 'words',
    id: 'radiator',
    title: 'No radiator stands beside the panels of cells',
    subtitle,
    summary: text,
    text,
    table: {
      columns: ['Panel temperature', 'Radiator area'],
      rows: [[read.text('radiatorTemperature'), read.text('radiatorArea')]],
    },
  }
}
