/** What the section for decisions says and draws. */
import { model } from 'virtual:model'
import { adjoint } from 'virtual:model/adjoint'
import { batch } from 'virtual:model/batch'
import { scenarios } from 'virtual:model/scenarios'
import { stages } from 'virtual:model/stages'
import { describe, expect, it } from 'vitest'
import { beliefSentences } from '../../src/engine/decide/belief-sentence.ts'
import type { Belief } from '../../src/engine/decide/believe.ts'
import { figureOf } from '../../src/engine/decide/figure.ts'
import type { Found } from '../../src/engine/decide/front.ts'
import type { Design } from '../../src/engine/decide/optimise.ts'
import { sharesOf } from '../../src/engine/decide/shares.ts'
import { evaluate, numberOf, quantityOf, type Settings } from '../../src/engine/evaluate.ts'
import { believed } from '../../src/engine/own-spread.ts'
import { sensitivity } from '../../src/ui/analysis/jobs.ts'
import type { Traded } from '../../src/ui/analysis/traded.ts'
import { uncertainty } from '../../src/ui/analysis/uncertainty.ts'
import { frontPlot } from '../../src/ui/chart/make/front-plot.ts'
import { parityPlot } from '../../src/ui/chart/make/parity-plot.ts'
import { shareBars } from '../../src/ui/chart/make/share-bars.ts'
import { tornadoBars } from '../../src/ui/chart/make/tornado-bars.ts'
import { twoWayMap } from '../../src/ui/chart/make/two-way-map.ts'
import { createReader } from '../../src/ui/chart/reader.ts'
import { namedIn, rounded } from '../../src/ui/decide/adopt.ts'
import { answer, mapOf } from '../../src/ui/decide/jobs.ts'

const cheap: Settings = scenarios.find(({ slug }) => slug === 'optimistic-2035')?.settings ?? {}
const ask = answer(model, stages, adjoint)

describe('the nearest world', () => {
  const belief = ask({ kind: 'believe', settings: cheap, of: 'costRatio', most: 1 }) as Belief

  it('reaches the goal once what matters in it is adopted', () => {
    expect(belief.outcome).toBe('reachable')
    const changes = namedIn(belief.world).map(({ id, value }) => [
      id,
      rounded(quantityOf(model, id as never), value),
    ])
    const settings = { ...cheap, ...Object.fromEntries(changes) }
    const ratio = numberOf(model, evaluate(model, settings), 'costRatio')
    expect(ratio).toBeLessThan(numberOf(model, evaluate(model, cheap), 'costRatio'))
    expect(ratio).toBeLessThan(1.1)
  })

  it('is said in the same sentences as on the command line, with the goal in words of its own', () => {
    const [often, nearest] = beliefSentences(model, belief, 'Orbit costs no more than the ground')
    expect(often).toMatch(/^Orbit costs no more than the ground in .+ of .+\.$/)
    expect(nearest).toMatch(/^The nearest of them has “.+” at .+ in place of .+ standard deviations/)
    expect(beliefSentences(model, belief).slice(1)).toEqual([nearest])
    expect(beliefSentences(model, { ...belief, distance: 5.4, straightOdds: 3e-8 })[0]).toContain(
      'Nothing believable would do',
    )
  })

  it('knows the spreads that somebody has set', () => {
    const fixed = { ...cheap, 'spread.itPrice': 'fixed' }
    const world = (ask({ kind: 'believe', settings: fixed, of: 'costRatio', most: 1 }) as Belief).world
    expect(world.map(({ id }) => id)).not.toContain('itPrice')
  })
})

it('the best design sets decisions alone, and no row in orbit that closed breaks', () => {
  const design = ask({ kind: 'design', settings: {}, objective: 'costRatio' }) as Design
  expect(design.after).toBeLessThan(design.before)
  for (const { id } of design.changes) {
    const q = quantityOf(model, id as never)
    expect(q.type === 'input' || q.type === 'choice' ? q.role : '').toBe('decision')
  }
  expect(design.open).toEqual([])
})

describe('a front', () => {
  const settings: Settings = { launchPrice: 400 }
  const point = (objective: number, against: number, changed: Settings) => ({
    objective,
    against,
    settings: changed,
  })
  const traded: Traded = {
    ...{ objective: 'costRatio', against: 'wetMass', now: [4, 9e7] },
    points: [point(2, 8e7, { altitude: 500e3 }), point(3, 6e7, { altitude: 550e3, linkKind: 'radio' })],
  }

  it('is drawn with every design, the chosen one named, and a table that says what each changes', () => {
    const chart = frontPlot(createReader(model, evaluate(model, settings)), traded, 1)
    expect(chart.title).toBe(
      '25\u00a0% less mass to orbit takes 1.5 times the cost in orbit over cost on the ground',
    )
    const points = chart.layers.filter(({ mark }) => mark === 'point')
    expect(points).toMatchObject([
      { at: [2, 80], label: '1', hollow: true },
      { at: [3, 60], label: 'design 2' },
      { at: [4, 90], label: 'as set' },
    ])
    expect(chart.table.rows[1]?.slice(1)).toEqual([
      '3',
      '60\u00a0kt',
      'Altitude: 550\u00a0km; Links to the ground: Radio gateways',
    ])
  })

  it('says so where no design meets what it must', () => {
    const chart = frontPlot(createReader(model, evaluate(model, {})), { ...traded, points: [] })
    expect(chart.title).toBe('No design meets what must be met')
  })

  it('begins with the best design by the one result, and both results of a step are what the model gives', () => {
    const found = ask({
      kind: 'front',
      settings,
      objective: 'costRatio',
      against: 'carbonOrbit',
      points: 3,
      before: [],
    })
    const { objective, against, settings: changed } = found as Found
    const values = evaluate(model, { ...settings, ...changed })
    expect([objective, against]).toEqual([
      numberOf(model, values, 'costRatio'),
      numberOf(model, values, 'carbonOrbit'),
    ])
  })
})

it('bars of the tornado contain their centre, and none is a decision', () => {
  for (const settings of [{}, cheap]) {
    const read = createReader(model, evaluate(model, settings))
    const chart = tornadoBars(read, sensitivity(model, stages, settings))
    expect(chart.bars.length).toBeGreaterThan(5)
    for (const { id, from, to } of chart.bars) {
      expect(from).toBeLessThanOrEqual(read.number('costRatio'))
      expect(to).toBeGreaterThanOrEqual(read.number('costRatio'))
      const q = quantityOf(model, id as never)
      expect(q.type === 'input' ? q.role : '').toBe('assumption')
    }
  }
})

it('shares of the variance are drawn with their errors, and what is fixed has none', () => {
  const settings: Settings = { ...cheap, 'spread.itPrice': 'fixed' }
  const known = believed(model, settings)
  const values = evaluate(known, settings)
  const shares = sharesOf(known, stages, values, figureOf(known, 'costRatio'), { seed: 1, count: 60 })
  const chart = shareBars(createReader(model, values), 'costRatio', shares, { seed: 1, count: 60 })
  expect(chart.bars.map(({ id }) => id)).not.toContain('itPrice')
  for (const { to, reach = [0, 0] } of chart.bars) {
    expect(reach[0]).toBeLessThanOrEqual(to)
    expect(reach[1]).toBeGreaterThan(to)
  }
  const sizes = chart.bars.map(({ to }) => to)
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(chart.table.rows[0]?.slice(1).map(Number).every(Number.isFinite)).toBe(true)
})

describe('a map', () => {
  const map = mapOf(model, stages, {
    ...{ settings: cheap, x: 'launchPrice', y: 'serviceLife', result: 'costRatio', goal: 1 },
  })

  it('holds what the model gives in each place', () => {
    const [m, n] = [7, 19]
    const settings = { ...cheap, launchPrice: map.x.values[m] ?? 0, serviceLife: map.y.values[n] ?? 0 }
    expect(map.values[n * map.x.values.length + m]).toBeCloseTo(
      numberOf(model, evaluate(model, settings), 'costRatio'),
      12,
    )
  })

  it('draws the line on which the goal is reached', () => {
    const chart = twoWayMap(createReader(model, evaluate(model, cheap)), map)
    expect(map.lines.length).toBeGreaterThan(0)
    expect(chart.title).toContain('Along the line')
    for (const [launchPrice, serviceLife] of map.lines.flat().filter((_, at) => at % 7 === 3)) {
      const ratio = numberOf(model, evaluate(model, { ...cheap, launchPrice, serviceLife }), 'costRatio')
      expect(Math.abs(Math.log(ratio))).toBeLessThan(0.03)
    }
    expect(chart.layers.filter(({ mark }) => mark === 'field')).toHaveLength(1)
    expect(chart.table.rows.length).toBeGreaterThan(4)
  })
})

it('the odds of parity never fall with the years', () => {
  const drawn = uncertainty(model, batch, cheap, { seed: 1, count: 200 })
  const chart = parityPlot(drawn, model.horizon[0])
  expect(drawn.parity).toEqual(drawn.parity.toSorted((a, b) => a - b))
  expect(drawn.parity.at(-1)).toBeGreaterThan(0)
  expect(chart.table.rows).toHaveLength(model.years)
})
