/** The numbers that a chart is drawn from, with all their digits: what a program reads, where its table is what people read. */
import type { Chart, ChartTable, Layer, Plot } from './chart.ts'

/** Points of a layer under its name; a level is one point without a place along the axis, a band two at each place. */
const pointsOf = (layer: Layer): readonly (readonly [number | string, number | string])[] => {
  if (layer.mark === 'point') return [layer.at]
  if (layer.mark === 'level') return [['', layer.y]]
  if (layer.mark === 'field') return layer.cells.map((cell) => cell.at)
  if (layer.mark === 'stripe') return [layer.from, layer.to].map((x) => [x, ''])
  if (layer.mark === 'band')
    return [1, 2].flatMap((end) => layer.spans.map((span) => [span[0], span[end] ?? '']))
  return layer.points
}

const nameOf = (layer: Layer): string => ('label' in layer && layer.label) || layer.mark

/** Over two inputs: every place of the grid with its value, then what is drawn upon it. */
const fieldData = ({ x, y, layers }: Plot, title: string): ChartTable => ({
  columns: ['series', 'mark', x.title, y.title, title, 'hatched', 'not met'],
  rows: layers.flatMap((layer) =>
    layer.mark === 'field'
      ? layer.cells.map((cell) => [
          layer.title,
          layer.mark,
          ...cell.at,
          Number.isFinite(cell.value) ? cell.value : '',
          cell.hatches.length > 0 ? 1 : 0,
          cell.unmet.join('; '),
        ])
      : pointsOf(layer).map((point) => [nameOf(layer), layer.mark, ...placeOf(layer, point), '', '', '']),
  ),
})

/** What has a place along one axis alone has none along the other. */
const placeOf = (layer: Layer, [x, y]: readonly (number | string)[]): readonly (number | string)[] => {
  const along = layer.mark === 'point' ? layer.along : undefined
  return [along === 'y' ? '' : (x ?? ''), along === 'x' ? '' : (y ?? '')]
}

const plotData = ({ x, y, layers }: Plot): ChartTable => ({
  columns: ['series', 'mark', x.title || 'x', y.title || 'y'],
  rows: layers.flatMap((layer) => pointsOf(layer).map((point) => [nameOf(layer), layer.mark, ...point])),
})

/**
 * A chart as rows of numbers. Axes are columns under their titles, which state their unit; bars and shares have the text
 * of each number beside it, which states its unit, and the id of the quantity that they show.
 *
 * @returns `null` for a chart that has no numbers but those of its table.
 */
export const chartData = (chart: Chart): ChartTable | null => {
  switch (chart.kind) {
    case 'plot': {
      const field = chart.layers.find((layer) => layer.mark === 'field')
      return field ? fieldData(chart, field.title) : plotData(chart)
    }
    case 'bars':
      return {
        columns: ['id', 'group', 'label', 'from', 'to', 'text'],
        rows: chart.bars.map(({ id = '', group = '', label, from, to, text }) => [
          id,
          group,
          label,
          from,
          to,
          text,
        ]),
      }
    case 'dots':
      return {
        columns: ['label', chart.x.title || 'value', 'text'],
        rows: chart.rows.map(({ label, at, text }) => [label, at, text]),
      }
    case 'reaches':
      return {
        columns: ['id', 'group', 'label', `from, ${chart.x.title}`, `to, ${chart.x.title}`, 'text'],
        rows: chart.rows.map(({ id = '', group = '', label, from = '', to, text }) => [
          id,
          group,
          label,
          from,
          Number.isFinite(to) ? to : '',
          text,
        ]),
      }
    case 'timeline':
      return {
        columns: ['label', `from, ${chart.x.title}`, `to, ${chart.x.title}`, 'text'],
        rows: chart.rows.flatMap(({ label, spans, text }) =>
          spans.map(({ from, to }) => [label, from, to, text]),
        ),
      }
    case 'areas':
      return {
        columns: ['label', 'area, m^2', 'text'],
        rows: chart.shapes.map(({ label, area, text }) => [label, area, text]),
      }
    case 'scene':
      return {
        columns: ['label', 'wide, m', 'high, m', 'text'],
        rows: chart.things.map(({ label, wide, high, text }) => [label, wide, high, text]),
      }
    case 'flow': {
      const names = new Map(chart.nodes.map(({ id, label }) => [id, label]))
      const texts = new Map(chart.nodes.map(({ id, text }) => [id, text]))
      return {
        columns: ['source', 'target', 'value', 'text of target'],
        rows: chart.links.map(({ source, target, value }) => [
          names.get(source) ?? source,
          names.get(target) ?? target,
          value,
          texts.get(target) ?? '',
        ]),
      }
    }
    case 'words':
      return null
  }
}
