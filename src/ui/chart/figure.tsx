/** A chart on the page: finding, picture or table, and its own files. */

import { useId, useState } from 'react'
import { t } from '../../words/words.ts'
import { Glossed } from '../glossary/glossed.tsx'
import { Absent } from './absent.tsx'
import type { Chart, Plot } from './chart.ts'
import { dotsHeight } from './draw-dots.tsx'
import { timelineHeight } from './draw-timeline.tsx'
import { wordsHeight } from './draw-words.tsx'
import { isDrawable } from './drawable.ts'
import { Drawing } from './drawing.tsx'
import { FieldReadout } from './field-readout.tsx'
import { FigureFiles } from './figure-files.tsx'
import { placeBars } from './place-bars.ts'
import { placeReaches } from './place-reaches.ts'
import { placeThings } from './place-things.ts'
import { PlotReadout } from './plot-readout.tsx'
import { useWidth } from './use-width.ts'

interface Props {
  readonly chart: Chart
  readonly wide?: boolean
  /** Whether it has an address of its own: of two pictures of one chart, the first has it. */
  readonly isPlace?: boolean
  /** Its address behind `#`, where that says more than which chart it is. */
  readonly place?: string
  /** Whether it can stand alone in a frame: what a search has found cannot. */
  readonly isAlone?: boolean
  /** Told the place along the horizontal axis of a plot that is chosen. */
  readonly onPick?: (place: number) => void
}

export const Figure = (props: Props) =>
  isDrawable(props.chart) ? <Pictured {...props} /> : <Absent subtitle={props.chart.subtitle} />

const Pictured = ({
  chart,
  wide = false,
  isPlace = true,
  place = `chart=${chart.id}`,
  isAlone = isPlace,
  onPick,
}: Props) => {
  const [asTable, setAsTable] = useState(false)
  const [readout, setReadout] = useState('')
  const [box, width] = useWidth()
  const titleId = useId()
  return (
    <figure
      id={isPlace ? `chart-${chart.id}` : undefined}
      className={wide ? 'figure figure-wide' : 'figure'}
      data-chart={chart.id}
      aria-labelledby={titleId}
    >
      <h3 id={titleId}>{chart.title}</h3>
      <p className="figure-subtitle">
        <Glossed text={chart.subtitle} />
      </p>
      <div
        ref={box}
        className={asTable ? undefined : 'figure-box'}
        style={{ containIntrinsicBlockSize: `${heightOf(chart, width)}px` }}
      >
        {asTable ? (
          <ChartTable chart={chart} />
        ) : chart.kind === 'plot' && hasField(chart) ? (
          <FieldReadout plot={chart} width={width} height={heightOf(chart, width)} onRead={setReadout} />
        ) : chart.kind === 'plot' ? (
          <PlotReadout
            plot={chart}
            width={width}
            height={heightOf(chart, width)}
            onRead={setReadout}
            onPick={onPick}
          />
        ) : (
          <svg
            className="drawing"
            role={hasLinks(chart) ? 'group' : 'img'}
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
        <button
          type="button"
          aria-pressed={asTable}
          aria-label={`${asTable ? t('Chart') : t('Table')}: ${chart.title}`}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? t('Chart') : t('Table')}
        </button>
        <FigureFiles chart={chart} box={box} pictured={!asTable} place={place} isAlone={isAlone} />
        {isPlace && (
          <a href={`#${place}`} aria-label={t('Address: link to {title}', { title: chart.title })}>
            {t('Address')}
          </a>
        )}
        {chart.kind === 'plot' && (
          <output className="figure-readout" aria-live="polite">
            {readout}
          </output>
        )}
      </div>
    </figure>
  )
}

/** Values over two inputs are read in both directions. */
const hasField = (plot: Plot): boolean => plot.layers.some(({ mark }) => mark === 'field')

/** A picture with links in it is more than a picture to a reader by ear. */
const hasLinks = (chart: Chart): boolean =>
  (chart.kind === 'bars' && chart.bars.some((bar) => bar.id)) ||
  (chart.kind === 'reaches' && chart.rows.some((row) => row.id))

export const heightOf = (chart: Chart, width: number): number => {
  switch (chart.kind) {
    case 'bars':
      return placeBars(chart, width).height
    case 'flow':
      return Math.max(280, Math.min(380, Math.round(width * 0.5)))
    case 'areas':
      return width < 480 ? 420 : Math.max(200, Math.min(320, Math.round(width * 0.42)))
    case 'timeline':
      return timelineHeight(chart)
    case 'dots':
      return dotsHeight(chart, width)
    case 'reaches':
      return placeReaches(chart, width).height
    case 'scene':
      return placeThings(chart, width).height
    case 'words':
      return wordsHeight(chart, width)
    case 'plot':
      return Math.max(190, Math.min(420, Math.round(width * 0.42)))
  }
}

export const ChartTable = ({ chart }: { readonly chart: Chart }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and by keyboard only what has the focus does
  <section className="figure-table" tabIndex={0} aria-label={t('Table of: {title}', { title: chart.title })}>
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
  </section>
)
