/** Places of the catalogs that stand on the ground. */
import type { Catalog } from '../evidence/evidence.ts'

export interface Site {
  readonly id: string
  readonly label: string
  readonly kind: 'station' | 'campus'
  /** [degrees] */
  readonly latitude: number
  readonly longitude: number
  /** For stations: what they speak. */
  readonly use: string
  readonly note: string
}

const kinds = [
  ['communication-sites', 'station'],
  ['ground-sites', 'campus'],
] as const

export const sitesOf = (catalogs: readonly Catalog[]): readonly Site[] =>
  kinds.flatMap(([catalog, kind]) =>
    (catalogs.find(({ id }) => id === catalog)?.rows ?? []).flatMap((row) => {
      const facts = row as Readonly<Record<string, unknown>>
      const { latitude, longitude, use } = facts
      return typeof latitude === 'number' && typeof longitude === 'number'
        ? [
            {
              id: row.id,
              label: row.label,
              kind,
              latitude,
              longitude,
              use: String(use ?? ''),
              note: row.note,
            },
          ]
        : []
    }),
  )

/** Stations that can serve a link of this kind. */
export const servesLink = (site: Site, linkKind: string): boolean =>
  site.kind === 'station' && (linkKind === 'both' || site.use === 'both' || site.use === linkKind)
