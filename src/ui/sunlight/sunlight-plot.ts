/** The check as a chart and as lines of a table. */
import { formatNumber } from '../../engine/format.ts'
import type { SunlightComparison } from '../../physics/sgp4-sunlight.ts'
import type { Plot, Point } from '../chart/chart.ts'
import { dateOf, firstDays, months } from '../chart/make/dates.ts'
import type { Question } from './messages.ts'

export interface Line {
  readonly name: string
  readonly simulated: string
  readonly closedForm: string
  readonly difference: string
  readonly allowed: string
  readonly agrees: boolean
}

const signed = (value: number, digits: number): string => {
  const text = Math.abs(value).toFixed(digits)
  return Number(text) === 0 ? text : `${value > 0 ? '+' : '−'}${text}`
}

/** Differences that the closed form may have, as the project's tests demand them. */
export const linesOf = ({ mean, worst, season }: SunlightComparison): readonly Line[] =>
  [
    { name: 'Mean time in shadow, %', pair: mean, scale: 100, digits: 3, allowed: 0.2 },
    { name: 'Longest eclipse, min', pair: worst, scale: 1 / 60, digits: 2, allowed: 0.5 },
    { name: 'Days with eclipses', pair: season, scale: 1, digits: 0, allowed: 3 },
  ].map(({ name, pair, scale, digits, allowed }) => {
    const difference = (pair.simulated - pair.closedForm) * scale
    return {
      name,
      simulated: (pair.simulated * scale).toFixed(digits),
      closedForm: (pair.closedForm * scale).toFixed(digits),
      difference: signed(difference, digits),
      allowed: `±${allowed}`,
      agrees: Math.abs(difference) <= allowed,
    }
  })

export const sunlightPlot = (question: Question, comparison: SunlightComparison): Plot => {
  const { simulated, closedForm, period, mean } = comparison
  const minutes = (share: number) => (share * period) / 60
  const points = (shares: Float64Array) => [...shares].map((share, day): Point => [day, minutes(share)])
  const peak = Math.max(...simulated, ...closedForm, 0)
  const apart = Math.abs(mean.simulated - mean.closedForm) * 100
  const agrees = linesOf(comparison).every((line) => line.agrees)
  const where = `at ${formatNumber(question.altitude / 1000)} km, inclined by ${formatNumber((question.inclination * 180) / Math.PI)}°`
  return {
    kind: 'plot',
    id: 'sunlight-check',
    title: agrees
      ? 'A real orbit’s year agrees with the formula'
      : 'A real orbit’s year departs from the formula',
    subtitle: `Orbit ${where}: minutes of shadow on each orbit, by day. Area: closed form. Dashes: SGP4 with the shadow’s cone.`,
    summary: `SGP4 finds ${(mean.simulated * 100).toFixed(2)} % of the time in shadow, the closed form ${(mean.closedForm * 100).toFixed(2)} %: ${apart.toFixed(2)} % of the time apart.`,
    x: {
      title: '',
      scale: 'linear',
      domain: [0, simulated.length],
      ticks: [0, 2, 4, 6, 8, 10].map((month) => ({ at: firstDays[month] ?? 0, label: months[month] ?? '' })),
    },
    y: {
      title: 'Minutes of shadow an orbit',
      scale: 'linear',
      domain: [0, Math.max(5, Math.ceil(minutes(peak) / 5) * 5)],
    },
    layers: [
      { mark: 'area', points: points(closedForm), tone: 'orbit' },
      { mark: 'line', points: points(simulated), tone: 'neutral', dashed: true },
    ],
    table: {
      columns: ['Day', 'SGP4, min', 'Closed form, min', 'Difference, min'],
      rows: [...simulated].map((share, day) => {
        const formula = closedForm[day] ?? Number.NaN
        return [
          dateOf(day),
          minutes(share).toFixed(2),
          minutes(formula).toFixed(2),
          signed(minutes(share - formula), 2),
        ]
      }),
    },
  }
}
