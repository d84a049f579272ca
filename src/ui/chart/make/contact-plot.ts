/** How long a site sees one satellite, by its latitude, with real sites on the curve. */

import { contactFraction } from '../../../physics/contact.ts'
import { t } from '../../../words/words.ts'
import type { Catalog } from '../../evidence/evidence.ts'
import type { Plot, Point, Words } from '../chart.ts'
import type { Reader } from '../reader.ts'
import { noPicture } from './no-picture.ts'

const degrees = 180 / Math.PI
const minutesOfDay = 1440
const step = 1

const latitudeText = (angle: number): string => {
  const size = Math.abs(angle).toFixed(0)
  return size === '0' ? 'the equator' : `${size}°\u00a0${angle > 0 ? 'N' : 'S'}`
}

const minutesText = (minutes: number): string =>
  minutes === 0 ? 'never' : `${minutes.toFixed(minutes < 9.95 ? 1 : 0)}\u00a0min`

/** Named in the picture where there is room, the first of them first. */
const wellKnown = [
  ['svalbard', 'Svalbard'],
  ['singapore', 'Singapore'],
  ['punta-arenas', 'Punta Arenas'],
  ['virginia', 'Virginia'],
  ['santiago', 'Santiago'],
  ['awarua', 'Awarua'],
  ['esrange', 'Kiruna'],
] as const

export const contactPlot =
  (catalogs: readonly Catalog[]) =>
  (read: Reader): Plot | Words => {
    const inclination = read.number('orbitInclination')
    const visibilityAngle = read.number('visibilityAngle')
    const own = read.number('siteLatitude') * degrees
    const subtitle = `Minutes a day in which a site sees one given satellite at ${read.text('altitude')} above ${read.text('elevationMask')}, by latitude.`
    if (!Number.isFinite(inclination) || !Number.isFinite(visibilityAngle))
      return noPicture(read, { id: 'contact', title: t('No pass can be drawn'), subtitle }, 'contactFraction')
    const minutes = (latitude: number) =>
      minutesOfDay * contactFraction({ latitude: latitude / degrees, inclination, visibilityAngle })
    // Both hemispheres are alike, so half of the curve is computed.
    const half = Array.from({ length: 90 / step + 1 }, (_, at): Point => [at * step, minutes(at * step)])
    const points = [
      ...half
        .slice(1)
        .reverse()
        .map(([x, y]): Point => [-x, y]),
      ...half,
    ]
    const [bestAt, best] = half.reduce((most, point) => (point[1] > most[1] ? point : most))
    const here = minutes(own)
    const rows = catalogs.find(({ id }) => id === 'communication-sites')?.rows ?? []
    const sites = rows.flatMap(({ id, label, sets }) => {
      const latitude = Number(sets['siteLatitude']) * degrees
      return Number.isFinite(latitude) ? [{ id, label, latitude, minutes: minutes(latitude) }] : []
    })
    const named = wellKnown.flatMap(([id, name]) =>
      sites.filter((site) => site.id === id).map((site) => ({ ...site, name })),
    )
    return {
      kind: 'plot',
      id: 'contact',
      title: titleOf(own, here, bestAt, best),
      subtitle,
      summary: t(
        'Contact is longest at latitudes of {x}°, {best} a day, and lasts {x2} on the equator; the sites of this scenario at {own} have {here}.',
        {
          x: bestAt.toFixed(0),
          best: minutesText(best),
          x2: minutesText(half[0]?.[1] ?? 0),
          own: latitudeText(own),
          here: minutesText(here),
        },
      ),
      x: {
        title: t('Latitude of the site'),
        scale: 'linear',
        domain: [-90, 90],
        ticks: [-90, -60, -30, 0, 30, 60, 90].map((at) => ({
          at,
          label: at === 0 ? '0°' : latitudeText(at),
        })),
      },
      y: { title: t('Minutes a day'), scale: 'linear', domain: [0, Math.max(best * 1.1, 0.1)] },
      layers: [
        { mark: 'line', points, tone: 'orbit' },
        { mark: 'dots', points: sites.map((site): Point => [site.latitude, site.minutes]), tone: 'orbit' },
        ...named.map((site) => ({
          mark: 'point' as const,
          at: [site.latitude, site.minutes] as const,
          tone: 'orbit' as const,
          label: site.name,
          hollow: true,
        })),
        {
          mark: 'point',
          at: [own, here],
          tone: 'orbit',
          label: t('here, {here}', { here: minutesText(here) }),
        },
      ],
      table: {
        columns: [t('Site'), t('Latitude'), t('Minutes a day')],
        rows: [
          ['Sites of this scenario', latitudeText(own), here.toFixed(1)],
          ...[...sites]
            .sort((a, b) => b.latitude - a.latitude)
            .map((site) => [site.label, latitudeText(site.latitude), site.minutes.toFixed(1)]),
        ],
      },
    }
  }

const titleOf = (own: number, here: number, bestAt: number, best: number): string => {
  const place = (latitude: number) => {
    if (Math.abs(latitude) > 89.5) return 'at the pole'
    const text = latitudeText(latitude)
    return text === 'the equator' ? 'on the equator' : `at ${text}`
  }
  if (best === 0) return 'No site sees this fleet'
  const bestPlace = bestAt > 0.5 && bestAt < 89.5 ? `at ${bestAt.toFixed(0)}°` : place(bestAt)
  if (here === 0)
    return `A site ${place(own)} never sees this fleet; one ${bestPlace} sees a satellite for ${minutesText(best)} a day`
  return here > 0.97 * best
    ? `A site ${place(own)} sees a satellite for ${minutesText(here)} a day, as long as any`
    : `A site ${place(own)} sees a satellite for ${minutesText(here)} a day, one ${bestPlace} for ${minutesText(best)}`
}
