/** Every word of every chart has its own room, at every width and for every setting. */
import { scenarios } from 'virtual:model/scenarios'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Settings } from '../../src/engine/evaluate.ts'
import type { Chart } from '../../src/ui/chart/chart.ts'
import { isDrawable } from '../../src/ui/chart/drawable.ts'
import { heightOf } from '../../src/ui/chart/figure.tsx'
import { onTheSliders } from '../model/anywhere.ts'
import { chartsOf, slowChartsOf } from './charts.ts'
import { pictureOf } from './draw.tsx'
import { widthOf } from './lettering.ts'
import { type WordBox, wordsOf } from './words-of.ts'

/** Of charts, from a small phone to a wall, px. */
const widths = [320, 360, 768, 1400, 2560]

/** Half a pixel over an edge is not seen. */
const slack = 0.5

const overlap = (a: WordBox, b: WordBox): boolean =>
  a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack

const isOutside = (box: WordBox, width: number, height: number): boolean =>
  box.left < -slack || box.right > width + slack || box.top < -slack || box.bottom > height + slack

const said = ({ text, left, right, top, bottom }: WordBox): string =>
  `“${text}” ${left.toFixed(0)}–${right.toFixed(0)} × ${top.toFixed(0)}–${bottom.toFixed(0)}`

/** What is wrong with a picture, in words. */
const faultsOf = (chart: Chart, width: number): readonly string[] => {
  const [picture, height] = [pictureOf(chart, width), heightOf(chart, width)]
  const where = `${chart.id} at ${width}:`
  const boxes = wordsOf(picture)
  const nonsense = /="[^"]*\b(?:NaN|Infinity|undefined)\b[^"]*"/.exec(picture)
  return [
    ...(nonsense ? [`${where} ${nonsense[0]}`] : []),
    ...boxes.filter((box) => isOutside(box, width, height)).map((box) => `${where} ${said(box)} leaves it`),
    ...boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${where} ${said(a)} over ${said(b)}`),
    ),
  ]
}

const faults = (charts: readonly Chart[]): readonly string[] =>
  charts.filter(isDrawable).flatMap((chart) => widths.flatMap((width) => faultsOf(chart, width)))

const states: readonly (readonly [string, Settings])[] = [
  ['defaults', {}],
  ...scenarios.map(({ slug, settings }) => [slug, settings] as const),
]

test.each(states)('words of all charts stand apart and inside: %s', (_, settings) => {
  expect(faults(chartsOf(settings))).toEqual([])
})

test('words of charts that many evaluations make stand apart and inside', { timeout: 120_000 }, () => {
  for (const [name, settings] of states.slice(0, 4)) expect(faults(slowChartsOf(settings)), name).toEqual([])
})

test('words of all charts stand apart and inside wherever sliders stand', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(onTheSliders, (settings) => {
      expect(faults(chartsOf(settings))).toEqual([])
    }),
    { numRuns: 100, endOnFailure: true },
  )
})

describe('the ruler', () => {
  test('reads the widths in the face: a figure of Source Sans 3 is 0.497 em, and bold letters are wider', () => {
    expect(widthOf('0', 1000)).toBe(497)
    expect(widthOf('Launch cadence', 13, 600)).toBeGreaterThan(widthOf('Launch cadence', 13))
  })

  test('finds a word over another and one that leaves the picture', () => {
    const text = (x: number, words: string) => `<text x="${x}" y="20">${words}</text>`
    const boxes = wordsOf(
      `<svg><g class="axis">${text(0, 'orbit')}</g>${text(20, 'ground')}${text(90, 'far')}</svg>`,
    )
    const [orbit, ground, far] = boxes as [WordBox, WordBox, WordBox]
    expect(boxes.map(({ text: words }) => words)).toEqual(['orbit', 'ground', 'far'])
    expect(overlap(orbit, ground)).toBe(true)
    expect(overlap(ground, far)).toBe(false)
    expect(isOutside(far, 100, 40)).toBe(true)
  })
})
