/** What the globe says in words. */
import { formatNumber } from '../../engine/format.ts'
import { earthRadius } from '../../physics/constants.ts'
import { eclipseFraction } from '../../physics/eclipse.ts'
import { betaAngle } from '../../physics/orbit.ts'
import { t } from '../../words/words.ts'
import { dateOf } from '../chart/make/dates.ts'
import { mostShown } from './fleet.ts'
import type { Tally } from './ground.ts'
import { type Orbit, skyOf } from './scene.ts'

const degrees = 180 / Math.PI

export interface Finding {
  readonly title: string
  readonly subtitle: string
  readonly summary: string
  readonly date: string
  /** Elevation of the Sun above the orbit's plane, as text. */
  readonly beta: string
  /** Shadow on each orbit of the day, as text. */
  readonly shadow: string
}

export const findingOf = (orbit: Orbit, day: number): Finding => {
  const { sunLongitude, sunLatitude, node } = skyOf(orbit, day)
  const { altitude, inclination, satellites } = orbit
  const angle = betaAngle({ declination: sunLatitude, rightAscension: sunLongitude, inclination, node })
  const minutes = (eclipseFraction({ altitude, beta: angle }) * orbit.period) / 60
  const date = dateOf(day)
  const shadow = minutes > 0 ? `${minutes.toFixed(1)} min of ${(orbit.period / 60).toFixed(1)}` : 'none'
  const beta = `${(angle * degrees).toFixed(1)}°`.replace('-', '−')
  const title = titleOf(orbit, day, date, minutes)
  const height = formatNumber(altitude / 1000)
  return {
    title,
    subtitle: `${planeText(orbit)} at ${height} km, drawn to scale. ${dotsText(orbit)}`,
    summary: `The Earth, an orbit at ${height} km inclined by ${formatNumber(inclination * degrees)}°, and ${formatNumber(satellites)} satellites. On ${date} the Sun stands ${beta} from the orbit’s plane and needs ${(Math.asin(earthRadius / (earthRadius + altitude)) * degrees).toFixed(1)}° to light all of it: ${minutes > 0 ? `${minutes.toFixed(1)} minutes of every orbit are in the shadow of the Earth` : 'no part of the orbit is in shadow'}.`,
    date,
    beta,
    shadow,
  }
}

const titleOf = (orbit: Orbit, day: number, date: string, minutes: number): string => {
  if (orbit.kind === 'inclined') {
    const share = formatNumber(meanOverPlanes(orbit, day) * 100, 2)
    return `On ${date}, ${share} % of the satellites are in shadow at any time`
  }
  if (minutes === 0) return `On ${date} the whole orbit is in sunlight`
  const round = minutes < 1 ? 'less than a minute' : `${minutes.toFixed(0)} minutes`
  return `On ${date}, ${round} of every orbit are dark`
}

const planes = 72

/** Share of an orbit in shadow, where planes stand all around the Earth. */
const meanOverPlanes = ({ altitude, inclination, ...orbit }: Orbit, day: number): number => {
  const { sunLongitude, sunLatitude } = skyOf({ altitude, inclination, ...orbit }, day)
  let sum = 0
  for (let plane = 0; plane < planes; plane++) {
    const node = (plane / planes) * 2 * Math.PI
    const beta = betaAngle({ declination: sunLatitude, rightAscension: sunLongitude, inclination, node })
    sum += eclipseFraction({ altitude, beta })
  }
  return sum / planes
}

const planeText = ({ kind, nodeTime }: Orbit): string =>
  ({
    dawnDusk: 'Rings along the line between day and night,',
    sunSynchronous: `Rings that cross the equator at ${clock(nodeTime)} local time,`,
  })[kind] ?? 'Planes all around the Earth, one of them as a line,'

const dotsText = ({ satellites, formation }: Orbit): string => {
  if (satellites === 0) return ''
  if (satellites === 1) return 'The dot is the satellite.'
  const flying = `${formatNumber(satellites)} satellites`
  const groups = Math.ceil(satellites / formation)
  if (groups > mostShown)
    return `${flying}, of which every ${formatNumber(satellites / mostShown, 2)} have a dot.`
  return formation > 1
    ? `${flying}, each formation of ${formatNumber(formation)} where it flies.`
    : `${flying}, each where it flies.`
}

const clock = (seconds: number): string => {
  const minutes = Math.round(seconds / 60)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** Which sites have a satellite in view, in words. */
export const reachText = ({ sites, reached, linksEach }: Tally): string =>
  t('{reached} of {sites}, {links} links each', {
    reached: formatNumber(reached),
    sites: formatNumber(sites),
    links: formatNumber(linksEach, 2),
  })

/** The same as a sentence, for who does not see the picture. */
export const reachSentence = ({ sites, reached, linksEach }: Tally, time: string): string =>
  t('At {time} UT {reached} of {sites} sites have a satellite in view; {links} links each.', {
    time,
    reached: formatNumber(reached),
    sites: formatNumber(sites),
    links: formatNumber(linksEach, 2),
  })
