/**
 * Pictures of the charts at the model's defaults, kept as text. A change of the model or of a drawing shows here as a
 * change of a picture: look at it, then keep it with `npx vitest run test/gallery -u`.
 */
import { expect, test } from 'vitest'
import { chartsOf, slowCharts } from './charts.ts'
import { pictureOf } from './draw.tsx'

const charts = [...chartsOf({}), ...slowCharts({})]

test.each(charts.map((chart) => [chart.id, chart] as const))('%s', async (id, chart) => {
  await expect(pictureOf(chart, 640)).toMatchFileSnapshot(`pictures/${id}.svg`)
})

test('every chart has a name of its own', () => {
  const ids = charts.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
