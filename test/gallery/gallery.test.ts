/**
 * Pictures of the charts at the model's defaults, kept as text. A change of the model or of a drawing shows here as a
 * change of a picture: look at it, then keep it with `npx vitest run test/gallery -u`.
 */
import { expect, test } from 'vitest'
import { loadedWith } from '../architecture/rules.ts'
import { readSources } from '../architecture/sources.ts'
import { chartsOf, entries, slowChartsOf } from './charts.ts'
import { pictureOf } from './draw.tsx'

const charts = [...chartsOf({}), ...slowChartsOf({})]

test.each(charts.map((chart) => [chart.id, chart] as const))('%s', async (id, chart) => {
  await expect(pictureOf(chart, 640)).toMatchFileSnapshot(`pictures/${id}.svg`)
})

test('every chart has a name of its own', () => {
  const ids = charts.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every entry of the contents has the id of its chart', () => {
  expect(chartsOf({}).map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
})

test('every file of a chart is in the contents of the page, and so has a picture here', () => {
  const sources = readSources('.', ['src/ui', 'src/engine', 'src/physics', 'src/model', 'src/scenario'])
  const shown = loadedWith('src/ui/section/contents.ts', sources)
  const files = sources.map(({ path }) => path).filter((path) => path.startsWith('src/ui/chart/make/'))
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter((path) => !shown.has(path))).toEqual([])
})
