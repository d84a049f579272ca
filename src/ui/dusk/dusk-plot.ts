/** Minutes of an evening: satellites above the horizon, in sunlight, and bright enough for the eye. */
import { formatNumber } from '../../engine/format.ts'
import { type Dusk, type DuskMinute, eveningMinutes } from '../../fleet/dusk.ts'
import type { Plot, Point } from '../chart/chart.ts'

/** The Sun so far below the horizon that no light of it is left: the end of astronomical twilight. */
const night = (-18 * Math.PI) / 180
const whole = (count: number): string => formatNumber(Math.round(count))
const satellites = (count: number): string =>
  Math.round(count) === 1 ? 'one satellite' : `${whole(count)} satellites`

/** The minute in which it is dark, or the last one where it does not get dark. */
export const darkMinute = ({ minutes }: Dusk): DuskMinute | undefined =>
  minutes.find(({ sun }) => sun <= night) ?? minutes.at(-1)

/** The minute in which most are lit. */
export const fullestMinute = ({ minutes }: Dusk): DuskMinute | undefined =>
  minutes.reduce<DuskMinute | undefined>((best, one) => (best && best.lit >= one.lit ? best : one), undefined)

const findingOf = (dusk: Dusk, city: string): string => {
  const [dark, fullest] = [darkMinute(dusk), fullestMinute(dusk)]
  if (!fullest || fullest.lit < 0.5) return `No satellite of the fleet is lit over ${city} after sunset`
  if (dark && dark.lit >= 0.5)
    return `${dark.sun <= night ? 'When it is dark' : 'At the end of the evening'} over ${city}, the Sun still lights ${satellites(dark.lit)} above the horizon`
  const rise = fullest.minute === 0 ? 'At sunset' : `${fullest.minute} minutes after sunset`
  return `${rise} ${satellites(fullest.lit)} are lit over ${city}; by the time it is dark none is left`
}

export const duskPlot = (dusk: Dusk, where: { readonly city: string; readonly date: string }): Plot => {
  const dark = darkMinute(dusk)
  const { minutes } = dusk
  const isDark = (dark?.sun ?? 0) <= night
  const line = (pick: (minute: DuskMinute) => number) => minutes.map((one): Point => [one.minute, pick(one)])
  const most = Math.max(1, ...minutes.map(({ up }) => up))
  const lastLit = minutes.findLast(({ lit }) => lit > 0)
  return {
    kind: 'plot',
    id: 'dusk',
    title: findingOf(dusk, where.city),
    subtitle: `${where.date}, minute by minute from sunset. Dashes: above the horizon. Line: of those, in sunlight. Lower line: bright enough for the eye in a dark sky.`,
    summary: `${isDark ? `Night falls ${dark?.minute} minutes after sunset` : 'It does not get dark in these four hours'}; then ${satellites(dark?.up ?? 0)} are above the horizon, ${whole(dark?.lit ?? 0)} in sunlight, ${whole(dark?.high ?? 0)} of them higher than 30 degrees, and ${whole(dark?.byEye ?? 0)} bright enough for the eye.${lastLit ? ` The last in sunlight is seen ${lastLit.minute === eveningMinutes ? 'later than four hours' : `${lastLit.minute} minutes`} after sunset.` : ''}`,
    x: { title: 'Minutes after sunset', scale: 'linear', domain: [0, eveningMinutes] },
    y: {
      title: 'Satellites',
      scale: 'linear',
      domain: [0, most * 1.08],
      format: (value) => formatNumber(value),
    },
    layers: [
      { mark: 'line', points: line(({ up }) => up), tone: 'neutral', dashed: true, label: 'all' },
      { mark: 'line', points: line(({ lit }) => lit), tone: 'orbit', label: 'sunlit' },
      { mark: 'line', points: line(({ byEye }) => byEye), tone: 'alarm', label: 'by eye' },
    ],
    table: {
      columns: [
        'Minutes after sunset',
        'Sun, degrees',
        'Above the horizon',
        'In sunlight',
        'In sunlight above 30°',
        'Bright enough for the eye',
      ],
      rows: minutes
        .filter(({ minute }) => minute % 10 === 0)
        .map(({ minute, sun, up, lit, high, byEye }) => [
          String(minute),
          ((sun * 180) / Math.PI).toFixed(1),
          ...[up, lit, high, byEye].map(whole),
        ]),
    },
  }
}
