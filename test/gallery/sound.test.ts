/** What holds for every chart, whatever the inputs. */
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { describe, expect, test } from 'vitest'
import type { Settings } from '../../src/engine/evaluate.ts'
import type { Chart } from '../../src/ui/chart/chart.ts'
import { isDrawable } from '../../src/ui/chart/drawable.ts'
import { heightOf } from '../../src/ui/chart/figure.tsx'
import { chartsOf } from './charts.ts'
import { pictureOf } from './draw.tsx'

const main = ['itPower', 'altitude', 'radiatorTemperature', 'launchPrice', 'launchCadence', 'serviceLife']

const ends = main.flatMap((id) => {
  const input = model.quantities.find((quantity) => quantity.id === id)
  if (input?.type !== 'input') throw new Error(`${id} is no input`)
  return input.range.map((value) => [`${id} = ${value}`, { [id]: value }] as const)
})

const states: readonly (readonly [string, Settings])[] = [
  ['defaults', {}],
  ...scenarios.map(({ slug, settings }) => [slug, settings] as const),
  ...ends,
  ['inclined orbit', { orbitKind: 'inclined' }],
  ['too low an orbit', { altitude: 200e3 }],
  ['too cold a radiator', { radiatorTemperature: 200 }],
]

/** All words of a chart, with its picture's where it has one. */
const wordsOf = (chart: Chart): string =>
  [
    chart.title,
    chart.subtitle,
    chart.summary,
    JSON.stringify(chart.table),
    isDrawable(chart) ? pictureOf(chart, 640) : '',
  ].join('\n')

const nonsense = /\bNaN\b|\bInfinity\b|undefined|\[object|\bnull\b/

/** A narrow phone. */
const width = 360

/** Labels may stand this far over the edge [px]. */
const slack = 12

const within = (size: number) => (place: number) => place >= -slack && place <= size + slack

const placesOf = (picture: string, axis: 'x' | 'y'): readonly number[] =>
  [...picture.matchAll(new RegExp(` c?${axis}[12]?="(-?[\\d.]+)"`, 'g'))].map(([, place]) => Number(place))

describe.each(states)('%s', (_, settings) => {
  const charts = chartsOf(settings)

  test('no chart that can be drawn shows a number that is none', () => {
    const bad = charts.filter(isDrawable).flatMap((chart) => {
      const found = nonsense.exec(wordsOf(chart))
      return found
        ? [`${chart.id}: …${wordsOf(chart).slice(Math.max(0, found.index - 60), found.index + 20)}`]
        : []
    })
    expect(bad).toEqual([])
  })

  test('every chart that can be drawn says what it finds, and its table fits its columns', () => {
    for (const chart of charts.filter(isDrawable)) {
      expect(chart.title.length, chart.id).toBeGreaterThan(8)
      expect(chart.summary, chart.id).toMatch(/[.!]$/)
      for (const row of chart.table.rows) expect(row, chart.id).toHaveLength(chart.table.columns.length)
    }
  })

  test('nothing is drawn far outside of the picture', () => {
    const outside = charts.filter(isDrawable).flatMap((chart) => {
      const picture = pictureOf(chart, width)
      const [x, y] = [placesOf(picture, 'x'), placesOf(picture, 'y')]
      const isInside = x.every(within(width)) && y.every(within(heightOf(chart, width)))
      return isInside
        ? []
        : [`${chart.id}: x ${Math.min(...x)} to ${Math.max(...x)}, y ${Math.min(...y)} to ${Math.max(...y)}`]
    })
    expect(outside).toEqual([])
  })
})
