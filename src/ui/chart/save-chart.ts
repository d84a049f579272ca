/** Charts as files: the picture with its title and where it comes from, the table as comma-separated values. */
import { csvOf } from '../../export/csv.ts'
import { pngOf, standaloneSvg, svgText, withFonts } from '../../export/image.ts'
import type { Meta, Table } from '../../export/table.ts'
import type { Chart } from './chart.ts'
import { chartData } from './chart-data.ts'
import { save } from './save.ts'

export const saveChart = async (
  chart: Chart,
  drawing: SVGSVGElement | null,
  kind: 'csv' | 'svg' | 'png',
  meta: Meta,
  place = `chart=${chart.id}`,
): Promise<void> => {
  const name = `dawnline-${chart.id}.${kind}`
  if (kind === 'csv')
    return save(name, csvOf(tableOf(chart, { ...meta, link: whole(meta.link, place) })), 'text/csv')
  if (!drawing) return
  const picture = standaloneSvg({
    title: chart.title,
    subtitle: chart.subtitle,
    provenance: [
      `${meta.title} · Dawnline, release ${meta.release} of ${meta.date}`,
      `Every number with its formula and its sources: ${whole(meta.link, place)}`,
    ],
    drawing,
  })
  if (kind === 'svg') save(name, svgText(await withFonts(picture)), 'image/svg+xml')
  else save(name, await pngOf(picture), 'image/png')
}

/** The link to a place of the page. */
const whole = (link: string, place: string): string => `${link.replace(/#.*$/, '')}#${place}`

/** Where they come from stands beside all numbers, in columns: a file goes on alone, and programs read it as it is. */
export const tableOf = (chart: Chart, meta: Meta): Table => {
  const { columns, rows } = chartData(chart) ?? chart.table
  const origin = [meta.title, meta.release, meta.link]
  return {
    id: chart.id,
    title: chart.title,
    columns: [...columns, 'scenario', 'release', 'link'].map((label) => ({ id: label, label })),
    rows: rows.map((row) => [...row, ...origin]),
    notes: [chart.title, chart.subtitle],
    meta,
  }
}
