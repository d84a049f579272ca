/** What holds for every chart and every setting: words without holes, numbers that can be drawn, unique names. */
import { model } from 'virtual:model'
import { describe, expect, test } from 'vitest'
import type { Chart } from '../../src/ui/chart/chart.ts'
import { isDrawable } from '../../src/ui/chart/drawable.ts'
import { placePlot } from '../../src/ui/chart/place-plot.ts'
import { boxOf } from '../../src/ui/chart/place-points.ts'
import { placeThings } from '../../src/ui/chart/place-things.ts'
import { textWidth } from '../../src/ui/chart/rounded.ts'
import { liveChart } from '../../src/ui/chart/use-chart.ts'
import { struckInTitles } from '../model/editor.ts'
import { cases, maker, makers, readerOf } from './chart-cases.ts'
import { newSession } from './fixture.ts'

/** Numbers that must be finite for the chart to be drawn. */
const drawn = (chart: Chart): readonly number[] => {
  switch (chart.kind) {
    case 'plot':
      return [...chart.x.domain, ...chart.y.domain]
    case 'bars':
      return [...chart.domain, ...chart.bars.flatMap(({ from, to }) => [from, to])]
    case 'timeline':
      return [
        ...chart.x.domain,
        ...chart.rows.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to])),
      ]
    case 'dots':
      return chart.x.domain
    case 'scene':
      return chart.things.flatMap(({ wide, high, pieces }) => [
        wide,
        high,
        ...pieces.flatMap((piece) => [piece.x, piece.y, piece.wide, piece.high]),
      ])
    default:
      return []
  }
}

/** Charts that have no words of their own for what cannot be: the page gives the reason in their place. */
const speechless = new Set([
  'beta',
  'carbon',
  'cost',
  'downlink',
  'eclipse',
  'energy',
  'launches',
  'mass',
  'race',
  'radiator',
  'scale',
])

describe.each(cases)('%s', (_, settings) => {
  const read = readerOf(settings)
  test.each([...makers])('%s can be read and drawn', (id, make) => {
    const chart = make(read)
    if (speechless.has(id) && !isDrawable(chart)) return
    const words = [
      chart.title,
      chart.subtitle,
      chart.summary,
      ...chart.table.columns,
      ...chart.table.rows.flat(),
    ]
    expect(words.filter((text) => /NaN|undefined|Infinity|null|\$\{/.test(String(text)))).toEqual([])
    for (const text of [chart.title, chart.subtitle, chart.summary])
      for (const [wrong, why] of struckInTitles) expect(text, why).not.toMatch(wrong)
    expect(chart.title).toMatch(/^[A-Z0-9]/)
    expect(chart.title).not.toMatch(/not feasible|[.;,]$/)
    expect(chart.summary).toMatch(/\.$/)
    expect(drawn(chart).filter((number) => !Number.isFinite(number))).toEqual([])
    const first = chart.table.rows.map(([name]) => String(name))
    expect(new Set(first).size).toBe(first.length)
    expect(new Set(chart.table.columns).size).toBe(chart.table.columns.length)
    expect(chart.table.rows.every((row) => row.length === chart.table.columns.length)).toBe(true)
  })

  test.each([328, 640])('names stand inside a picture %i wide and apart', (width) => {
    for (const make of makers.values()) {
      const chart = make(read)
      if (chart.kind === 'scene') {
        const { placed, scale, height } = placeThings(chart, width)
        for (const { thing, x, y } of placed) {
          expect(x + Math.max(thing.wide * scale, textWidth(thing.text))).toBeLessThanOrEqual(width)
          expect(y + thing.high * scale).toBeLessThan(height)
        }
      }
      if (chart.kind !== 'plot') continue
      const { ends, levels, points } = placePlot(chart, width, 220)
      const boxes = [
        ...ends.map((end) => boxOf(end.label, 'start', end.x, end.y)),
        ...levels.map((level) => boxOf(level.label, level.anchor, level.labelX, level.labelY)),
        ...points.filter(({ isNamed }) => isNamed).map((p) => boxOf(p.label, p.anchor, p.labelX, p.labelY)),
      ]
      boxes.forEach((box, at) => {
        expect(box.left, chart.title).toBeGreaterThanOrEqual(0)
        expect(box.right, chart.title).toBeLessThanOrEqual(width + 1)
        for (const other of boxes.slice(at + 1)) {
          const aside = box.left >= other.right || other.left >= box.right
          const above = box.top >= other.bottom || other.top >= box.bottom
          expect(aside || above, `${chart.title}: two names on one place`).toBe(true)
        }
      })
    }
  })
})

/** An input that a chart has nothing to do with, which it must not be made anew for. */
const unrelated: Readonly<Record<string, string>> = {
  'energy-year': 'launchPrice',
  battery: 'launchPrice',
  panel: 'launchPrice',
  satellite: 'electricityPrice',
  vehicles: 'electricityPrice',
  'link-kinds': 'launchPrice',
  sites: 'radiatorTemperature',
  latency: 'itPower',
  contact: 'itPower',
  time: 'electricityPrice',
  water: 'launchPrice',
  scenarios: 'userDistance',
  caps: 'electricityPrice',
  'price-path': 'userDistance',
}

test.each(Object.entries(unrelated))('%s stays as it is while %s moves', (name, inputId) => {
  const session = newSession(model)
  const chart = liveChart(session, maker(name))
  const before = chart.value
  const input = model.quantities.find(({ id }) => id === inputId)
  if (input?.type !== 'input') throw new Error(`${inputId} is no input`)
  session.store.set(inputId, input.default + (input.range[1] - input.default) / 4)
  expect(chart.value).toBe(before)
})
