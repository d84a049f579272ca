/** A chart as the text of its picture. */
import { renderToStaticMarkup } from 'react-dom/server'
import type { Chart } from '../../src/ui/chart/chart.ts'
import { Drawing } from '../../src/ui/chart/drawing.tsx'
import { heightOf } from '../../src/ui/chart/figure.tsx'

export const pictureOf = (chart: Chart, width: number): string => {
  const height = heightOf(chart, width)
  const svg = (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} aria-label={chart.summary}>
      <title>{chart.title}</title>
      <desc>{chart.subtitle}</desc>
      <Drawing chart={chart} width={width} height={height} />
    </svg>
  )
  return `${renderToStaticMarkup(svg).replaceAll(/(?<!>)></g, '>\n<')}\n`
}
