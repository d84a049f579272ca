/** The map of real places: stations with their reach, and campuses on the ground. */

import { type GeoPermissibleObjects, geoCircle, geoEqualEarth, geoGraticule, geoPath } from 'd3-geo'
import { useId, useMemo, useState } from 'react'
import { t } from '../../words/words.ts'
import type { Words } from '../chart/chart.ts'
import { ChartTable } from '../chart/figure.tsx'
import { FigureFiles } from '../chart/figure-files.tsx'
import { rounded as round, path as rounded } from '../chart/rounded.ts'
import { useChart } from '../chart/use-chart.ts'
import { useWidth } from '../chart/use-width.ts'
import type { Catalog } from '../evidence/evidence.ts'
import { land } from '../globe/land.ts'
import { placeNames } from './place-names.ts'
import { placeText, type SiteMap, siteMapOf } from './site-map.ts'
import './site.css'

export const SiteFigure = ({ catalogs }: { readonly catalogs: readonly Catalog[] }) => {
  const make = useMemo(() => siteMapOf(catalogs), [catalogs])
  const map = useChart(make)
  const [asTable, setAsTable] = useState(false)
  const [box, width] = useWidth()
  const titleId = useId()
  const words: Words = { ...map, kind: 'words', text: map.summary }
  return (
    <figure className="figure figure-wide" aria-labelledby={titleId}>
      <h3 id={titleId}>{map.title}</h3>
      <p className="figure-subtitle">{map.subtitle}</p>
      <div ref={box} className="figure-box">
        {asTable ? <ChartTable chart={words} /> : <Drawn map={map} width={width} />}
      </div>
      <div className="figure-tools">
        <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? t('Map') : t('Table')}
        </button>
        <FigureFiles chart={words} box={box} pictured={!asTable} />
      </div>
    </figure>
  )
}

/** Height over width of the projection. */
const aspect = 0.487

const Drawn = ({ map, width }: { readonly map: SiteMap; readonly width: number }) => {
  const height = Math.round(width * aspect)
  const { projection, sphere, coast, grid } = useMemo(() => {
    const projection = geoEqualEarth().fitSize([width, height], { type: 'Sphere' })
    const path = geoPath(projection)
    const text = (shape: GeoPermissibleObjects) => rounded(path(shape))
    return {
      projection,
      sphere: text({ type: 'Sphere' }),
      coast: text(land),
      grid: text(geoGraticule().step([30, 30])()),
    }
  }, [width, height])
  const path = geoPath(projection)
  const marks = map.sites.flatMap((site) => {
    const place = projection([site.longitude, site.latitude])
    return place ? [{ ...site, name: shortName(site.label), x: place[0], y: place[1] }] : []
  })
  const names = placeNames(
    marks.filter(({ kind, inUse }) => kind === 'station' && inUse),
    width,
  )
  return (
    <svg
      className="drawing site-map"
      role="img"
      aria-label={map.summary}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path className="site-sea" d={sphere} />
      <path className="site-land" d={coast} />
      <path className="site-grid" d={grid} />
      <path className="site-own" d={rounded(path(parallel(map.own)))} />
      {map.radius > 0 &&
        marks
          .filter(({ inUse }) => inUse)
          .map(({ id, longitude, latitude }) => (
            <path
              key={id}
              className="site-reach"
              d={rounded(path(geoCircle().center([longitude, latitude]).radius(map.radius)()))}
            />
          ))}
      {marks.map((mark) =>
        mark.kind === 'campus' ? (
          <rect
            key={mark.id}
            className="site-campus"
            x={round(mark.x - 3)}
            y={round(mark.y - 3)}
            width={6}
            height={6}
          >
            <title>{`${mark.label}, ${placeText(mark)}`}</title>
          </rect>
        ) : (
          <circle
            key={mark.id}
            className="site-station"
            data-used={mark.inUse}
            cx={round(mark.x)}
            cy={round(mark.y)}
            r={3}
          >
            <title>{`${mark.label}, ${placeText(mark)}`}</title>
          </circle>
        ),
      )}
      {names.map(({ id, name, x, y, side }) => (
        <text key={id} x={round(side === 'start' ? x + 6 : x - 6)} y={round(y + 4)} textAnchor={side}>
          {name}
        </text>
      ))}
    </svg>
  )
}

/** "Kiruna, Sweden (Esrange)" as "Kiruna". */
const shortName = (label: string): string => label.split(/[,(]/)[0]?.trim() ?? label

const parallel = (latitude: number): GeoPermissibleObjects => ({
  type: 'LineString',
  coordinates: Array.from({ length: 73 }, (_, at) => [Math.min(180, -180 + at * 5), latitude]),
})
