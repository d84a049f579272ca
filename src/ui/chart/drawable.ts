/** Whether a chart has numbers to draw: a design that is not feasible has none, and says so instead. */
import type { Chart, Layer } from './chart.ts'

export const isDrawable = (chart: Chart): boolean => {
  switch (chart.kind) {
    case 'bars':
      return (
        rises(chart.domain) &&
        chart.bars.every(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
      )
    case 'flow':
      return chart.links.length > 0 && chart.links.every(({ value }) => Number.isFinite(value) && value > 0)
    case 'areas':
      return chart.shapes.length > 0 && chart.shapes.every(({ area }) => Number.isFinite(area))
    case 'plot':
      return rises(chart.x.domain) && rises(chart.y.domain) && chart.layers.some(hasPoint)
    default:
      return true
  }
}

const hasPoint = (layer: Layer): boolean =>
  (layer.mark === 'field' && layer.cells.some(({ shade }) => shade !== null)) ||
  ('points' in layer && layer.points.some(([x, y]) => Number.isFinite(x) && Number.isFinite(y)))

const rises = ([low, high]: readonly [number, number]): boolean =>
  Number.isFinite(low) && Number.isFinite(high) && high > low
