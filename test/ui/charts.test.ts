import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { stages } from 'virtual:model/stages'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { formatNumber } from '../../src/engine/format.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { isDrawable } from '../../src/ui/chart/drawable.ts'
import { carbonBars } from '../../src/ui/chart/make/carbon-bars.ts'
import { costBars } from '../../src/ui/chart/make/cost-bars.ts'
import { downlinkBars } from '../../src/ui/chart/make/downlink-bars.ts'
import { eclipsePlot } from '../../src/ui/chart/make/eclipse-plot.ts'
import { energyFlow } from '../../src/ui/chart/make/energy-flow.ts'
import { launchPricePlot } from '../../src/ui/chart/make/launch-price-plot.ts'
import { massBars } from '../../src/ui/chart/make/mass-bars.ts'
import { racePlot } from '../../src/ui/chart/make/race-plot.ts'
import { radiatorPlot } from '../../src/ui/chart/make/radiator-plot.ts'
import { scaleAreas } from '../../src/ui/chart/make/scale-areas.ts'
import { placeAreas } from '../../src/ui/chart/place-areas.ts'
import { createReader } from '../../src/ui/chart/reader.ts'
import { liveChart } from '../../src/ui/chart/use-chart.ts'
import { makers } from './chart-cases.ts'
import { newSession } from './fixture.ts'

const readerOf = (settings: Settings = {}) => createReader(model, evaluate(model, settings))
const numberAt = (settings: Settings, id: QuantityId) => numberOf(model, evaluate(model, settings), id)

describe.each([...makers])('%s', (_, make) => {
  test.each([{ slug: 'defaults', settings: {} }, ...scenarios])(
    'draws $slug, in words and in a table too',
    ({ settings }) => {
      const chart = make(readerOf(settings))
      expect(isDrawable(chart)).toBe(true)
      for (const text of [chart.title, chart.subtitle, chart.summary]) {
        expect(text.length).toBeGreaterThan(10)
        expect(text).not.toMatch(/NaN|undefined|Infinity|not feasible|\d\.\d{6}/)
      }
      expect(chart.summary).toMatch(/\.$/)
      for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length)
      const firsts = chart.table.rows.map(([first]) => first)
      expect(new Set(firsts).size).toBe(firsts.length)
    },
  )
})

test('mass: the bars add up to the mass at launch', () => {
  for (const { settings } of scenarios) {
    const sum = massBars(readerOf(settings)).bars.reduce((total, bar) => total + bar.to, 0)
    expect(sum / numberAt(settings, 'wetMass')).toBeCloseTo(1, 6)
  }
})

test('mass: where one figure gives it, the parts stand beside it and are not added', () => {
  const { title, bars, summary } = massBars(readerOf({ massBasis: 'itPower', satelliteSpecificPower: 25 }))
  expect(bars.map(({ id }) => id)).toEqual(['wetMass', 'partsMass', 'itMass'])
  expect(bars[0]?.to).toBeCloseTo(numberAt({}, 'builtItPower') / 25, 3)
  expect(bars[1]?.to).toBe(numberAt({}, 'partsMass'))
  expect(title).toMatch(/^One figure, 25\sW\/kg, makes the fleet \d+\s% lighter than its parts$/)
  expect(summary).not.toMatch(/NaN/)
})

test('cost: each staircase ends at its total, so no item is missing', () => {
  for (const { settings } of scenarios) {
    const { bars } = costBars(readerOf(settings))
    for (const [tone, total] of [
      ['orbit', 'orbitAnnualCost'],
      ['ground', 'groundAnnualCost'],
    ] as const) {
      const steps = bars.filter((bar) => bar.tone === tone && !bar.strong)
      expect((steps.at(-1)?.to ?? 0) / numberAt(settings, total)).toBeCloseTo(1, 6)
    }
  }
})

test('cost: bills at today’s prices are said to be, and never taken for the ratio over the years', () => {
  for (const { settings } of scenarios) {
    const { title, summary } = costBars(readerOf(settings))
    const bills = numberAt(settings, 'orbitAnnualCost') / numberAt(settings, 'groundAnnualCost')
    expect(title).toMatch(/at today’s prices/i)
    expect(title).toContain(` ${formatNumber(bills)} `)
    for (const id of ['costRatioToday', 'costRatio'] as const)
      expect(summary).toContain(` ${readerOf(settings).text(id)} times`)
  }
})

test('energy: what flows into every place flows out of it', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 5e5, max: 1.3e6, noNaN: true }),
      (eclipseDuty, altitude) => {
        const { links, nodes } = energyFlow(readerOf({ eclipseDuty, altitude }))
        for (const { id } of nodes) {
          const into = links.filter(({ target }) => target === id).reduce((sum, { value }) => sum + value, 0)
          const out = links.filter(({ source }) => source === id).reduce((sum, { value }) => sum + value, 0)
          if (into > 0 && out > 0) expect(into / out).toBeCloseTo(1, 3)
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('carbon: the bars add up to both sides', () => {
  const { bars } = carbonBars(readerOf())
  const sum = (tone: string) =>
    bars.filter((bar) => bar.tone === tone).reduce((total, bar) => total + bar.to, 0)
  expect(sum('orbit') / numberAt({}, 'carbonOrbit')).toBeCloseTo(1, 6)
  expect(sum('ground') / numberAt({}, 'carbonGround')).toBeCloseTo(1, 6)
})

test('findings turn with the numbers', () => {
  expect(eclipsePlot(readerOf()).title).toMatch(/^Dark for 8\d days/)
  expect(eclipsePlot(readerOf({ altitude: 1.5e6 })).title).toBe('No shadow all year')
  expect(eclipsePlot(readerOf({ orbitKind: 'inclined', altitude: 5.5e5 })).title).toMatch(
    /^Shadow on every orbit|^Dark for/,
  )
  expect(launchPricePlot(stages)(readerOf()).title).toMatch(/^Even free launch/)
  expect(
    launchPricePlot(stages)(
      readerOf({ satelliteBuildPrice: 50, itPrice: 5, radioTerminalPrice: 1e3, opticalTerminalPrice: 1e3 }),
    ).title,
  ).not.toMatch(/^Even free launch/)
  expect(downlinkBars(readerOf()).title).toMatch(/^The busy hour comes down with/)
  expect(downlinkBars(readerOf({ groundSites: 60 })).title).toMatch(/^The busy hour does not/)
  expect(downlinkBars(readerOf({ communicationIntensity: 3e4 })).title).toMatch(/^Only/)
  expect(racePlot(readerOf()).title).toMatch(/^The ground delivers it all in 20\d\d; orbit does not by/)
})

test('the radiator’s curve passes through the scenario’s own point', () => {
  const plot = radiatorPlot(stages)(readerOf({ radiatorTemperature: 350 }))
  if (plot.kind !== 'plot') throw new Error('no curve')
  const here = plot.layers.find((layer) => layer.mark === 'point' && layer.label.startsWith('here'))
  if (here?.mark !== 'point') throw new Error('no point for the scenario')
  expect(here.at[0]).toBeCloseTo(350 - 273.15, 9)
  expect((here.at[1] * 1e6) / numberAt({ radiatorTemperature: 350 }, 'radiatorArea')).toBeCloseTo(1, 9)
})

test('panels of cells that shed all heat leave no radiator to draw, in words', () => {
  const { settings } = scenarios.find(({ slug }) => slug === 'mccalip-1gw') ?? { settings: {} }
  expect(numberAt(settings, 'radiatorArea')).toBe(0)
  const chart = radiatorPlot(stages)(readerOf(settings))
  expect(chart.kind).toBe('words')
  expect(chart.summary).toContain(readerOf(settings).text('arrayArea'))
})

test('a chart is made again only when something that it read has changed', () => {
  const session = newSession(model)
  let made = 0
  const chart = liveChart(session, (read) => {
    made++
    return massBars(read)
  })
  const first = chart.value
  session.store.set('launchPrice', 200)
  expect(chart.value).toBe(first)
  session.store.set('itPower', 2e9)
  expect(chart.value).not.toBe(first)
  expect(made).toBe(2)
})

test('areas keep one scale, fill the drawing and do not stand on one another', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1, max: 1e8, noNaN: true }), { minLength: 1, maxLength: 7 }),
      fc.integer({ min: 280, max: 900 }),
      (areas, width) => {
        const shapes = areas.map((area, at) => ({
          label: `Shape ${at}`,
          text: 'km²',
          area,
          tone: 'orbit' as const,
        }))
        const chart = { ...scaleAreas(readerOf()), shapes }
        const places = placeAreas(chart, width, 420)
        expect(places).toHaveLength(areas.length)
        for (const place of places) {
          expect(place.x + place.width).toBeLessThanOrEqual(width + 1e-6)
          expect(place.y).toBeGreaterThanOrEqual(0)
          expect(place.y + place.height).toBeLessThanOrEqual(420)
        }
        const scales = places
          .map(({ width: w }, at) => (w > 1.5 ? w / Math.sqrt(areas[at] ?? 1) : null))
          .filter((s) => s !== null)
        for (const scale of scales) expect(scale / (scales[0] ?? 1)).toBeCloseTo(1, 6)
      },
    ),
    { numRuns: 60 },
  )
})

test('a design that is not feasible draws nothing rather than nonsense', () => {
  const cold = readerOf({ radiatorTemperature: 160 })
  expect(Number.isNaN(cold.number('radiatorArea'))).toBe(true)
  for (const make of [massBars, costBars, scaleAreas, launchPricePlot(stages)]) {
    expect(isDrawable(make(cold))).toBe(false)
  }
  expect(radiatorPlot(stages)(cold).title).toMatch(/absorbs|colder|heat/)
})
