/** A chart on the page: finding, picture or table, and its own files. */
import { useId, useState } from 'react'
import type { Chart } from './chart.ts'
import { Drawing } from './drawing.tsx'
import { FigureFiles } from './figure-files.tsx'
import { useWidth } from './use-width.ts'

export const Figure = ({ chart, wide }: { readonly chart: Chart; readonly wide?: boolean }) => {
  const [asTable, setAsTable] = useState(false)
  const [box, width] = useWidth()
  const titleId = useId()
  return (
    <figure className={wide ? 'figure figure-wide' : 'figure'} aria-labelledby={titleId}>
      <h3 id={titleId}>{chart.title}</h3>
      <p className="figure-subtitle">{chart.subtitle}</p>
      <div ref={box} className="figure-box">
        {asTable ? (
          <ChartTable chart={chart} />
        ) : (
          <svg
            className="drawing"
            role="img"
            aria-label={chart.summary}
            width={width}
            height={heightOf(chart, width)}
            viewBox={`0 0 ${width} ${heightOf(chart, width)}`}
          >
            <Drawing chart={chart} width={width} height={heightOf(chart, width)} />
          </svg>
        )}
      </div>
      <div className="figure-tools">
        <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Chart' : 'Table'}
        </button>
        <FigureFiles chart={chart} box={box} pictured={!asTable} />
      </div>
    </figure>
  )
}

export const heightOf = (chart: Chart, width: number): number => {
  switch (chart.kind) {
    case 'bars':
      return (
        chart.bars.reduce((sum, bar) => sum + (bar.group ? 30 : 0), 0) +
        chart.bars.length * 26 +
        (chart.line ? 22 : 4)
      )
    case 'flow':
      return Math.max(280, Math.min(380, Math.round(width * 0.5)))
    case 'areas':
      return Math.max(200, Math.min(320, Math.round(width * 0.42)))
    case 'plot':
      return Math.max(190, Math.min(300, Math.round(width * 0.42)))
  }
}

const ChartTable = ({ chart }: { readonly chart: Chart }) => (
  <div className="figure-table">
    <table>
      <caption className="aside-voice">{chart.subtitle}</caption>
      <thead>
        <tr>
          {chart.table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.table.rows.map(([first, ...rest]) => (
          <tr key={String(first)}>
            <th scope="row">{first}</th>
            {rest.map((cell, at) => (
              <td key={chart.table.columns[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
