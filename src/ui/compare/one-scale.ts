/** Charts of compared scenarios: drawn to one scale, and each with what differs from the first. */
import type { Areas, Axis, Bars, Chart, Dots, Layer, Plot, Scene, Timeline } from '../chart/chart.ts'
import { relativeText } from '../number/difference.ts'

type Span = readonly [number, number]

const union = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([low]) => low)),
  Math.max(...spans.map(([, high]) => high)),
]

const oneAxis = (axis: Axis, others: readonly Axis[]): Axis => ({
  ...axis,
  domain: union([
    axis.domain,
    ...others.filter(({ scale }) => scale === axis.scale).map((other) => other.domain),
  ]),
})

const sameKind = <K extends Chart['kind']>(kind: K, charts: readonly Chart[]) =>
  charts.filter((chart): chart is Extract<Chart, { kind: K }> => chart.kind === kind)

const scaled = (chart: Chart, others: readonly Chart[]): Chart => {
  const besides = <K extends Chart['kind']>(kind: K) => sameKind(kind, others)
  switch (chart.kind) {
    case 'bars':
      return {
        ...chart,
        domain: union([chart.domain, ...besides('bars').map(({ domain }) => domain)]),
      } satisfies Bars
    case 'plot': {
      const plots = besides('plot')
      const x = oneAxis(
        chart.x,
        plots.map((plot) => plot.x),
      )
      return {
        ...chart,
        x,
        y: oneAxis(
          chart.y,
          plots.map((plot) => plot.y),
        ),
      } satisfies Plot
    }
    case 'timeline':
      return {
        ...chart,
        x: oneAxis(
          chart.x,
          besides('timeline').map((other) => other.x),
        ),
      } satisfies Timeline
    case 'dots':
      return {
        ...chart,
        x: oneAxis(
          chart.x,
          besides('dots').map((other) => other.x),
        ),
      } satisfies Dots
    case 'areas':
      return { ...chart, besides: besides('areas').map(({ shapes }) => shapes) } satisfies Areas
    case 'scene':
      return { ...chart, besides: besides('scene').map(({ things }) => things) } satisfies Scene
    default:
      // A flow fills its height with shares, and words have no scale.
      return chart
  }
}

/**
 * Gives charts of one kind the same scale, so that a longer bar is more.
 *
 * @param charts The same chart of several scenarios: bars to 1,110 and to 1,560 W/m² both get an axis to 1,560.
 */
export const toOneScale = (charts: readonly Chart[]): readonly Chart[] =>
  charts.map((chart) =>
    scaled(
      chart,
      charts.filter((other) => other !== chart && other.kind === chart.kind),
    ),
  )

const withDifference = (text: string, first: number, now: number): string => {
  const difference = relativeText(first, now)
  return difference === '' ? text : `${text} (${difference})`
}

/** Lines of the first chart behind another's, dashed and in no colour of a side; one for each name. */
const shadowOf = (layers: readonly Layer[]): readonly Layer[] => {
  const lines = new Map<string, Layer>()
  for (const layer of layers) {
    if (layer.mark !== 'line') continue
    const label = layer.label ? `A, ${layer.label}` : 'A'
    if (!lines.has(label)) lines.set(label, { ...layer, tone: 'neutral', dashed: true, label })
  }
  return [...lines.values()]
}

/**
 * Shows in a chart what differs from the first scenario: bars and dots say by how much, and plots have the first one's
 * lines behind their own. Charts of other kinds are as they were.
 */
export const againstFirst = (first: Chart, chart: Chart): Chart => {
  if (first.kind === 'plot' && chart.kind === 'plot')
    return { ...chart, layers: [...shadowOf(first.layers), ...chart.layers] }
  if (first.kind === 'bars' && chart.kind === 'bars') {
    const before = new Map(first.bars.map((bar) => [`${bar.group ?? ''} ${bar.label}`, bar.to - bar.from]))
    const bars = chart.bars.map((bar) => {
      const old = before.get(`${bar.group ?? ''} ${bar.label}`)
      return old === undefined ? bar : { ...bar, text: withDifference(bar.text, old, bar.to - bar.from) }
    })
    return { ...chart, bars }
  }
  if (first.kind === 'dots' && chart.kind === 'dots') {
    const before = new Map(first.rows.map(({ label, at }) => [label, at]))
    const rows = chart.rows.map((row) => ({
      ...row,
      text: withDifference(row.text, before.get(row.label) ?? Number.NaN, row.at),
    }))
    return { ...chart, rows }
  }
  return chart
}
