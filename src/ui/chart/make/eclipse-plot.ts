/** Minutes of shadow on each orbit, by day of the year, and the angle that decides it. */
import { eclipseYear } from '../../../physics/eclipse-year.ts'
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
    subtitle: `${where}: minutes of shadow on each orbit, by day.`,
    summary:
      dark === 0
        ? `On a ${where} there is no eclipse on any day.`
        : `On a ${where} there is shadow on ${dark} days, at most ${peak.toFixed(1)} minutes an orbit on ${dateOf(peakDay)}.`,
    x: yearAxis,
    y: {
      title: 'Minutes of shadow an orbit',
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
              label: `${peak.toFixed(1)} min on ${dateOf(peakDay)}`,
            },
          ]
        : []),
    ],
    table: {
      columns: ['Day', 'Shadow an orbit, min'],
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
    title: `Shadow falls while the Sun is within ${limit.toFixed(1)}° of the orbit’s plane`,
    subtitle: 'Beta angle: elevation of the Sun above the plane of the orbit, by day.',
    summary: `The beta angle runs from ${least.toFixed(0)}° to ${most.toFixed(0)}°; below ${limit.toFixed(1)}° the orbit crosses the shadow.`,
    x: yearAxis,
    y: {
      title: 'Degrees',
      scale: 'linear',
      domain: [floor, 90],
      ticks: [-90, -60, -30, 0, 30, 60, 90]
        .filter((at) => at >= floor)
        .map((at) => ({ at, label: String(at).replace('-', '−') })),
    },
    layers: [
      { mark: 'level', y: limit, label: 'no shadow above' },
      ...(least < 0 ? [{ mark: 'level' as const, y: -limit, label: 'nor below' }] : []),
      { mark: 'line', points, tone: 'orbit' },
    ],
    table: {
      columns: ['Day', 'Beta angle, °'],
      rows: points.filter((_, day) => day % 10 === 0).map(([day, angle]) => [dateOf(day), angle.toFixed(1)]),
    },
  }
}
