/** Minutes of shadow on each orbit, by day of the year, and the angle that decides it. */

import { eclipseYear } from '../../../physics/eclipse-year.ts'
import { t } from '../../../words/words.ts'
import type { Plot, Point } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { dateOf, yearAxis } from './dates.ts'

const year = (read: Reader) =>
  eclipseYear({
    altitude: read.number('altitude'),
    inclination: read.number('orbitInclination'),
    nodeTime: read.number('nodeTime'),
    nodeDrift: read.number('nodeDrift'),
  })

export const eclipsePlot = (read: Reader): Plot => {
  const { fraction } = year(read)
  const period = read.number('orbitalPeriod') / 60
  const points = [...fraction].map((share, day): Point => [day, share * period])
  const [peakDay, peak] = points.reduce((most, point) => (point[1] > most[1] ? point : most), [0, 0])
  const dark = points.filter(([, minutes]) => minutes > 0).length
  const kind = read.text('orbitKind')
  const where = `${kind} orbit at ${read.text('altitude')}`
  const title =
    dark === 0
      ? 'No shadow all year'
      : dark >= 360
        ? `Shadow on every orbit, ${peak.toFixed(1)} minutes at most`
        : `Dark for ${dark} days of the year, and on every orbit of those`
  return {
    kind: 'plot',
    id: 'eclipse',
    title,
    subtitle: t('{where}: minutes of shadow on each orbit, by day.', { where }),
    summary:
      dark === 0
        ? t('On a {where} there is no eclipse on any day.', { where })
        : t('On a {where} there is shadow on {dark} days, at most {x} minutes an orbit on {peakDay}.', {
            where,
            dark,
            x: peak.toFixed(1),
            peakDay: dateOf(peakDay),
          }),
    x: yearAxis,
    y: {
      title: t('Minutes of shadow an orbit'),
      scale: 'linear',
      domain: [0, Math.max(5, Math.ceil(peak / 5) * 5)],
    },
    layers: [
      { mark: 'area', points, tone: 'orbit' },
      { mark: 'line', points, tone: 'orbit' },
      ...(dark > 0
        ? [
            {
              mark: 'point' as const,
              at: [peakDay, peak] as const,
              tone: 'orbit' as const,
              label: t('{x} min on {peakDay}', { x: peak.toFixed(1), peakDay: dateOf(peakDay) }),
            },
          ]
        : []),
    ],
    table: {
      columns: [t('Day'), t('Shadow an orbit, min')],
      rows: points
        .filter((_, day) => day % 10 === 0)
        .map(([day, minutes]) => [dateOf(day), minutes.toFixed(1)]),
    },
  }
}

export const betaPlot = (read: Reader): Plot => {
  const { beta } = year(read)
  const degrees = 180 / Math.PI
  const points = [...beta].map((angle, day): Point => [day, angle * degrees])
  const limit = read.number('earthAngularRadius') * degrees
  const angles = points.map(([, angle]) => angle)
  const [least, most] = [Math.min(...angles), Math.max(...angles)]
  // Where the Sun comes to the other side of the plane, the limit of that side is in the picture too.
  const floor = least < 0 ? Math.floor(Math.min(least, -limit) / 30) * 30 : 0
  return {
    kind: 'plot',
    id: 'beta',
    title: t('Shadow falls while the Sun is within {x}° of the orbit’s plane', { x: limit.toFixed(1) }),
    subtitle: t('Beta angle: elevation of the Sun above the plane of the orbit, by day.'),
    summary: t('The beta angle runs from {x}° to {x2}°; below {x3}° the orbit crosses the shadow.', {
      x: least.toFixed(0),
      x2: most.toFixed(0),
      x3: limit.toFixed(1),
    }),
    x: yearAxis,
    y: {
      title: t('Degrees'),
      scale: 'linear',
      domain: [floor, 90],
      ticks: [-90, -60, -30, 0, 30, 60, 90]
        .filter((at) => at >= floor)
        .map((at) => ({ at, label: String(at).replace('-', '−') })),
    },
    layers: [
      { mark: 'level', y: limit, label: t('no shadow above') },
      ...(least < 0 ? [{ mark: 'level' as const, y: -limit, label: t('nor below') }] : []),
      { mark: 'line', points, tone: 'orbit' },
    ],
    table: {
      columns: [t('Day'), t('Beta angle, °')],
      rows: points.filter((_, day) => day % 10 === 0).map(([day, angle]) => [dateOf(day), angle.toFixed(1)]),
    },
  }
}
