/** What the verdict rests on: cost, mass and time as pictures, and the inputs. */
import type { Chart } from '../chart/chart.ts'
import { isDrawable } from '../chart/drawable.ts'
import { Drawing } from '../chart/drawing.tsx'
import { heightOf } from '../chart/figure.tsx'
import { createReader } from '../chart/reader.ts'
import { useSession } from '../live/session.tsx'
import { addressHere } from '../live/site-root.ts'
import { contentsOf, type Parts, printedCharts } from '../section/contents.ts'
import { PrintHead } from './print-head.tsx'
import { PrintInputs } from './print-inputs.tsx'

/** Width for which the pictures are drawn [px]; on paper they are set smaller, at half the page’s width. */
const width = 470

export const SecondPage = (parts: Parts) => {
  const { model, store } = useSession()
  const read = createReader(model, store.values)
  // What these inputs do not allow has been said on the first page.
  const charts = printedCharts(contentsOf(parts))
    .map(({ make }): Chart => make(read))
    .filter(isDrawable)
  return (
    <section className="print-page">
      <PrintHead />
      <div className="print-pair">
        {charts.map((chart) => (
          <PrintFigure key={chart.id} chart={chart} />
        ))}
        <PrintInputs />
      </div>
      <footer className="print-foot">
        <p>
          Computed on this device by an open model of {model.quantities.length} quantities, each with its
          source. Open this link to move any input and to ask any number why it is what it is:{' '}
          <span>{addressHere()}</span>
        </p>
      </footer>
    </section>
  )
}

const PrintFigure = ({ chart }: { readonly chart: Chart }) => {
  const height = heightOf(chart, width)
  return (
    <figure className="print-figure">
      <h2>{chart.title}</h2>
      <p>{chart.subtitle}</p>
      <svg
        className="drawing"
        role="img"
        aria-label={chart.summary}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <Drawing chart={chart} width={width} height={height} />
      </svg>
    </figure>
  )
}
