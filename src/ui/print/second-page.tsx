/** What the verdict rests on: cost, mass and time as pictures, and the inputs. */
import type { Chart } from '../chart/chart.ts'
import { Drawing } from '../chart/drawing.tsx'
import { heightOf } from '../chart/figure.tsx'
import { costBars } from '../chart/make/cost-bars.ts'
import { massBars } from '../chart/make/mass-bars.ts'
import { racePlot } from '../chart/make/race-plot.ts'
import { createReader, type Reader } from '../chart/reader.ts'
import { useSession } from '../session.tsx'
import { PrintHead } from './print-head.tsx'
import { PrintInputs } from './print-inputs.tsx'

/** Half of the page's width [px]. */
const width = 325

export const SecondPage = () => {
  const { model, store } = useSession()
  const read = createReader(model, store.values)
  return (
    <section className="print-page">
      <PrintHead />
      <div className="print-pair">
        <PrintFigure read={read} make={costBars} />
        <PrintFigure read={read} make={massBars} />
      </div>
      <div className="print-pair">
        <PrintFigure read={read} make={racePlot} />
        <PrintInputs />
      </div>
      <footer className="print-foot">
        <p>
          Computed on this device by an open model of {model.quantities.length} quantities, each with its
          source. Open this link to move any input and to ask any number why it is what it is:{' '}
          <span>{address()}</span>
        </p>
      </footer>
    </section>
  )
}

/** The link without what happens to be open beside the results. */
const address = (): string => location.origin + location.pathname + location.search

interface FigureProps {
  readonly read: Reader
  readonly make: (read: Reader) => Chart
}

const PrintFigure = ({ read, make }: FigureProps) => {
  const chart = make(read)
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
