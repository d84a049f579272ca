/** Charts as files: the picture with its title and where it comes from, the table as comma-separated values. */
import { csvOf } from '../../export/csv.ts'
import { pngOf, standaloneSvg, svgText } from '../../export/image.ts'
import { embedFonts } from '../../export/image-fonts.ts'
import type { Meta } from '../../export/table.ts'
import type { Chart } from './chart.ts'
import { save } from './save.ts'

export const saveChart = async (
  chart: Chart,
  drawing: SVGSVGElement | null,
  kind: 'csv' | 'svg' | 'png',
  meta: Meta,
): Promise<void> => {
  const name = `dawnline-${chart.id}.${kind}`
  if (kind === 'csv') return save(name, csvOf(tableOf(chart, meta)), 'text/csv')
  if (!drawing) return
  const picture = standaloneSvg({
    title: chart.title,
    subtitle: chart.subtitle,
    provenance: [
      `${meta.title} · Dawnline, release ${meta.release} of ${meta.date}`,
      `Every number with its formula and its sources: ${meta.link.replace(/#.*$/, '')}#chart=${chart.id}`,
    ],
    drawing,
  })
  await embedFonts(picture)
  if (kind === 'svg') save(name, svgText(picture), 'image/svg+xml')
  else save(name, await pngOf(picture), 'image/png')
}

const tableOf = ({ id, title, subtitle, table: { columns, rows } }: Chart, meta: Meta) => ({
  id,
  title,
  columns: columns.map((label) => ({ id: label, label })),
  rows,
  notes: [title, subtitle],
  meta,
})
