/** The map as data: what is where, how far it reaches, and what that comes to. */
import type { ChartBase } from '../chart/chart.ts'
import { percent } from '../chart/make/text.ts'
import type { Reader } from '../chart/reader.ts'
import type { Catalog } from '../evidence/evidence.ts'
import { reachOf } from './reach.ts'
import { type Site, servesLink, sitesOf } from './sites.ts'

export interface SiteMap extends ChartBase {
  readonly sites: readonly (Site & { readonly inUse: boolean })[]
  /** Radius of what a station sees [degrees]; 0 where there is no orbit. */
  readonly radius: number
  /** Latitude of the scenario's own stations [degrees]. */
  readonly own: number
}

const degrees = 180 / Math.PI

/** "78.2° N, 15.4° E" */
export const placeText = ({ latitude, longitude }: Pick<Site, 'latitude' | 'longitude'>): string =>
  `${Math.abs(latitude).toFixed(1)}°\u00a0${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude).toFixed(1)}°\u00a0${longitude < 0 ? 'W' : 'E'}`

export const siteMapOf =
  (catalogs: readonly Catalog[]) =>
  (read: Reader): SiteMap => {
    const kind = read.option('linkKind')
    const visibilityAngle = read.number('visibilityAngle')
    const inclination = read.number('orbitInclination')
    const sites = sitesOf(catalogs).map((site) => ({ ...site, inUse: servesLink(site, kind) }))
    const used = sites.filter(({ inUse }) => inUse)
    const exists = Number.isFinite(visibilityAngle) && Number.isFinite(inclination)
    const places = used.map(({ latitude, longitude }) => ({
      latitude: latitude / degrees,
      longitude: longitude / degrees,
    }))
    const reach = exists ? percent(reachOf(places, { inclination, visibilityAngle })) : ''
    const where = `${read.text('altitude')} above ${read.text('elevationMask')}`
    const campuses = sites.filter((site) => site.kind === 'campus').length
    return {
      id: 'sites',
      title: exists
        ? `With ${used.length} real stations, a satellite is in reach ${reach} of the time`
        : 'Places for stations and for campuses',
      subtitle: `Circles: from where each station sees a satellite at ${where}. Dotted: latitude of this scenario’s sites. Squares: ${campuses} sites of the ground’s catalog.`,
      summary: exists
        ? `With ${used.length} stations of the catalog, one satellite at ${where} is in view of at least one for ${reach} of the time.`
        : `${used.length} stations and ${campuses} campuses on a map of the world.`,
      sites,
      radius: exists ? visibilityAngle * degrees : 0,
      own: read.number('siteLatitude') * degrees,
      table: {
        columns: ['Place', 'Where', 'What'],
        rows: sites.map((site) => [site.label, placeText(site), whatText(site)]),
      },
    }
  }

const whatText = ({ kind, use, inUse }: SiteMap['sites'][number]): string =>
  kind === 'campus' ? 'Data center on the ground' : `Station, ${use}${inUse ? '' : ', not for this link'}`
