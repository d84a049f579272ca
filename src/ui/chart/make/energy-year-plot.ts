/** What the array gives and what is taken from it, by day of the year. */

import { yearlyMean } from '../../../physics/eclipse-year.ts'
import { type EnergyYear, energyYear } from '../../../physics/energy-year.ts'
import { t } from '../../../words/words.ts'
import type { Plot, Point, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { dateOf, yearAxis } from './dates.ts'
import { noPicture } from './no-picture.ts'
import { powerUnit } from './power-unit.ts'
import { percent } from './text.ts'

/** The year at the age that sizes the array, in proportion to what then works. */
export const energyOf = (read: Reader): EnergyYear =>
  energyYear({
    altitude: read.number('altitude'),
    inclination: read.number('orbitInclination'),
    nodeTime: read.number('nodeTime'),
    nodeDrift: read.number('nodeDrift'),
    arrayPower: (read.number('arrayPowerEol') * read.number('solarFlux')) / read.number('sizingFlux'),
    loadPower: read.number('loadPower'),
    eclipsePower: read.number('eclipsePower'),
    pmadEfficiency: read.number('pmadEfficiency'),
    batteryRoundTrip: read.number('batteryRoundTrip'),
    chargeEfficiency: read.number('chargeRegulatorEfficiency'),
    batteryEnergy: read.number('batteryEnergy') / read.number('batteryOversize'),
  })

export const energyYearPlot = (read: Reader): Plot | Words => {
  const { output, demand, surplus } = energyOf(read)
  const subtitle =
    'Mean power over an orbit, by day, for the accelerators that work at the age at which the array is shortest.'
  const worst = surplus.indexOf(Math.min(...surplus))
  if (worst < 0)
    return noPicture(
      read,
      { id: 'energy-year', title: t('No year of power can be drawn'), subtitle },
      'arrayPowerEol',
    )
  const left = yearlyMean(surplus) / yearlyMean(output)
  const least = (surplus[worst] ?? 0) / (output[worst] ?? 1)
  const [watts, unit] = powerUnit(Math.max(...output))
  const fresh = read.number('peakLoadOverPower')
  const curve = (values: Float64Array, factor = 1) =>
    [...values].map((value, day): Point => [day, (value * factor) / watts])
  const text = (value: number) => read.as('arrayPowerEol', value)
  const top = Math.max(...output, ...demand) * (Number.isFinite(fresh) ? fresh : 1)
  return {
    kind: 'plot',
    id: 'energy-year',
    title: titleOf(least, left, dateOf(worst)),
    subtitle,
    summary: t(
      'The array gives {x} to {x2} and the load takes {x3} to {x4}, battery losses included; least is left over on {worst}.',
      {
        x: text(Math.min(...output)),
        x2: text(Math.max(...output)),
        x3: text(Math.min(...demand)),
        x4: text(Math.max(...demand)),
        worst: dateOf(worst),
      },
    ),
    x: yearAxis,
    y: { title: unit, scale: 'linear', domain: [0, (top / watts) * 1.04] },
    layers: [
      { mark: 'area', points: curve(output), tone: 'orbit' },
      ...(fresh > 1.005
        ? [
            {
              mark: 'line' as const,
              points: curve(output, fresh),
              tone: 'orbit' as const,
              dashed: true,
              label: t('when new'),
            },
          ]
        : []),
      { mark: 'line', points: curve(output), tone: 'orbit', label: t('array') },
      { mark: 'line', points: curve(demand), tone: 'neutral', label: t('load') },
    ],
    table: {
      columns: [t('Day'), t('Array'), t('Load'), t('Left over')],
      rows: [...output.keys()]
        .filter((day) => day % 10 === 0)
        .map((day) => [dateOf(day), ...[output, demand, surplus].map((values) => text(values[day] ?? 0))]),
    },
  }
}

/** The mean drifts a little below zero where nothing is left on any day. */
const titleOf = (least: number, mean: number, date: string): string => {
  if (least < -0.005) return `On ${date} the array gives ${percent(-least)} too little`
  if (mean < 0.005) return 'The array is used to the full on every day'
  return least < 0.005
    ? `All power is used on ${date}; over the year ${percent(mean)} is left over`
    : `No day of 2026 takes all power; over the year ${percent(mean)} is left over`
}
