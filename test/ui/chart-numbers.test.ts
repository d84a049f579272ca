/** Series of the charts against the model, or against arithmetic of their own. */
import { model } from 'virtual:model'
import { catalogs } from 'virtual:model/catalogs'
import { scenarios } from 'virtual:model/scenarios'
import { expect, test } from 'vitest'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { outcomesIn } from '../../src/engine/outcome.ts'
import type { QuantityId } from '../../src/model/index.ts'
import type { Plot, Point } from '../../src/ui/chart/chart.ts'
import { ratioOf, scenarioDots } from '../../src/ui/chart/make/scenario-dots.ts'
import { timeOfYear } from '../../src/ui/chart/make/site-count-plot.ts'
import { cases, chartOf, extreme, maker, readerOf } from './chart-cases.ts'

const value = (settings: Settings, id: QuantityId): number => numberOf(model, evaluate(model, settings), id)

const lineOf = (plot: Plot, label: string): readonly Point[] => {
  const line = plot.layers.find((layer) => layer.mark === 'line' && layer.label === label)
  if (line?.mark !== 'line') throw new Error(`${plot.id} has no line "${label}"`)
  return line.points
}

const pointOf = (plot: Plot, label: RegExp): Point => {
  const point = plot.layers.find((layer) => layer.mark === 'point' && label.test(layer.label))
  if (point?.mark !== 'point') throw new Error(`${plot.id} has no point ${label}`)
  return point.at
}

const defined = cases.filter(([, settings]) => Number.isFinite(value(settings, 'launches')))

test.each(defined)(
  'energy, %s: the array gives the load on every day, and on one day nothing more',
  (_, settings) => {
    const plot = chartOf(maker('energy-year'), settings, 'plot')
    const [array, load] = [lineOf(plot, 'array'), lineOf(plot, 'load')]
    const spare = array.map(([, power], day) => power / (load[day]?.[1] ?? Number.NaN) - 1)
    expect(Math.min(...spare)).toBeGreaterThan(-0.002)
    const isFixed = Math.abs(value(settings, 'nodeDrift')) < 1e-12
    if (isFixed) expect(Math.min(...spare)).toBeLessThan(0.002)
  },
)

test('energy of an orbit without shadow is sunlight over the square of the distance, and nothing else', () => {
  const plot = chartOf(maker('energy-year'), extreme('no shadow'), 'plot')
  const powers = lineOf(plot, 'array').map(([, power]) => power)
  const eccentricity = 0.0167
  expect(Math.max(...powers) / Math.min(...powers)).toBeCloseTo(
    ((1 + eccentricity) / (1 - eccentricity)) ** 2,
    2,
  )
})

test('the battery is drawn on as deep as it is sized for, on as many days as there are eclipses', () => {
  const plot = chartOf(maker('battery'), {}, 'plot')
  const depths = plot.layers.flatMap((layer) => (layer.mark === 'line' ? layer.points.map(([, y]) => y) : []))
  expect(Math.max(...depths)).toBeCloseTo(100 * value({}, 'depthOfDischarge'), 1)
  const days = value({}, 'eclipseDaysPerYear') / 86400
  expect(Math.abs(depths.filter((depth) => depth > 0).length - days)).toBeLessThan(2)
  expect(maker('battery')(readerOf(extreme('no shadow'))).title).toBe('No battery is called upon')
  expect(maker('battery')(readerOf(extreme('asleep in the dark'))).title).toBe('Nothing runs in the eclipse')
})

test.each(defined)('panel, %s: what is left, times the area, is the heat', (_, settings) => {
  const { bars } = chartOf(maker('panel'), settings, 'bars')
  const [emitted, net] = [bars[0]?.to ?? 0, bars.at(-1)?.to ?? 0]
  const steps = bars.slice(1, -1).reduce((sum, { from, to }) => sum + to - from, 0)
  expect(emitted - steps).toBeCloseTo(net, 6)
  const shed = value(settings, 'heatRejected') - value(settings, 'batteryHeat')
  // In a panel that carries cells too, the radiator is only what stands beside them.
  if (value(settings, 'emittingArea') < 3 * value(settings, 'radiatorArea'))
    expect((net * value(settings, 'chipRadiatorArea')) / shed).toBeCloseTo(1, 9)
})

test('a panel that takes in more than it emits is said to, and nothing is left', () => {
  const chart = chartOf(maker('panel'), extreme('too cold'), 'bars')
  expect(chart.title).toBe('The panel takes in more from its surroundings than it emits')
  expect(chart.bars.at(-1)?.to).toBeLessThan(0)
  expect(chart.bars.at(-1)?.tone).toBe('alarm')
})

test.each(defined)('satellite, %s: wings and panels have the areas of the model', (_, settings) => {
  const { things } = chartOf(maker('satellite'), settings, 'scene')
  const [satellite, station, pitch] = things
  const areas = (satellite?.pieces ?? []).map(({ look, wide, high }) => ({ look, area: wide * high }))
  const wash = areas.filter(({ look }) => look === 'wash').reduce((sum, { area }) => sum + area, 0)
  const solid = areas
    .map(({ area }) => area)
    .sort((a, b) => b - a)
    .filter((area) => area > 0)
  const count = value(settings, 'satelliteCount')
  expect(wash * count).toBeCloseTo(value(settings, 'radiatorArea'), 3)
  const half = value(settings, 'arrayArea') / count / 2
  expect(solid.filter((area) => Math.abs(area / half - 1) < 1e-9)).toHaveLength(2)
  for (const thing of things)
    for (const { x, y, wide, high } of thing.pieces) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9)
      expect(x + wide).toBeLessThanOrEqual(thing.wide + 1e-9)
      expect(y + high).toBeLessThanOrEqual(thing.high + 1e-9)
    }
  expect([station?.wide, station?.high, pitch?.wide, pitch?.high]).toEqual([109, 73, 105, 68])
  const radiators = station?.pieces.filter(({ look }) => look === 'outline') ?? []
  expect(radiators.reduce((sum, { wide, high }) => sum + wide * high, 0)).toBeCloseTo(475, -1)
})

test.each([
  ['Ka band', { linkKind: 'radio', radioBand: 'ka' }],
  ['V band', { linkKind: 'radio', radioBand: 'v' }],
  ['E band', { linkKind: 'radio', radioBand: 'e' }],
  ['Light', { linkKind: 'optical' }],
])('%s offers what the whole model computes for it alone', (label, alone) => {
  for (const settings of [{}, extreme('inclined'), { groundSites: 3, altitude: 900e3 }]) {
    const { bars } = chartOf(maker('link-kinds'), settings, 'bars')
    const bar = bars.find((each) => each.label === label)
    expect(bar?.to).toBeCloseTo(value({ ...settings, ...alone }, 'downlinkCapacity'), 0)
    expect(bar?.strong).toBe((bar?.to ?? 0) >= value(settings, 'downlinkDemand'))
  }
})

test('the finding on links follows the demand', () => {
  const title = (itPower: number) =>
    maker('link-kinds')(readerOf({ itPower, communicationIntensity: 1e3 })).title
  expect(title(1e6)).toMatch(/^Any one kind of link carries 1.Gbit\/s$/)
  expect(title(1e9)).toMatch(/^Of the kinds of link, only .* alone$/)
  expect(title(1e12)).toMatch(/^No kind of link alone carries 1,000.Tbit\/s$/)
})

test('vehicles: launches are those of the whole model with the vehicle chosen', () => {
  const rows = catalogs.find(({ id }) => id === 'launch-vehicles')?.rows ?? []
  const { bars, table } = chartOf(maker('vehicles'), { launchFill: 0.7 }, 'bars')
  const all = rows.map(({ label, sets }) => ({
    label,
    whole: value({ launchFill: 0.7, ...sets }, 'launchesFlown'),
  }))
  const fewest = all
    .filter(({ whole }) => Number.isFinite(whole))
    .sort((a, b) => a.whole - b.whole)
    .slice(0, 14)
  expect(bars.map(({ label }) => label)).toEqual(fewest.map(({ label }) => label))
  for (const [at, { whole }] of fewest.entries()) expect(bars[at]?.to).toBeCloseTo(whole, 6)
  expect(table.rows.map(([label]) => label).sort()).toEqual(rows.map(({ label }) => label).sort())
  expect(table.rows.filter(([, launches]) => launches === 'does not fit')).toHaveLength(
    all.filter(({ whole }) => Number.isNaN(whole)).length,
  )
})

test.each(defined)(
  'sites, %s: at the sites of the scenario the picture has the model’s own availability',
  (_, settings) => {
    const chart = maker('sites')(readerOf(settings))
    if (chart.kind !== 'plot') return
    const reach = Math.min(1, value(settings, 'sitesInReach'))
    const kind = value(settings, 'opticalNetworkAvailability') > 0 ? 'optical' : 'radio'
    const network = value(settings, `${kind}NetworkAvailability`)
    const inModel = 1 - (reach < 1 ? reach * network : network)
    const point = chart.layers.find((layer) => layer.mark === 'point')
    if (point?.mark === 'point' && reach === 1) expect(point.at[1]).toBeCloseTo(inModel, 9)
    const [light, independent] = ['light', 'independent'].map((label) =>
      chart.layers.some((layer) => layer.mark === 'line' && layer.label === label)
        ? lineOf(chart, label)
        : [],
    )
    light?.forEach(([, share], at) => {
      const bound = independent?.[at]?.[1]
      if (bound !== undefined && Number.isFinite(bound)) expect(share).toBeGreaterThanOrEqual(bound - 1e-12)
      const next = light[at + 1]?.[1]
      if (next !== undefined && Number.isFinite(next)) expect(next).toBeLessThanOrEqual(share + 1e-12)
    })
  },
)

test('time of a year is told in the unit that suits it', () => {
  expect([1, 0.01, 0.001, 1.14e-4, 1e-4, 3e-6, 1e-9].map(timeOfYear)).toEqual([
    '365 days',
    '4 days',
    '9 hours',
    '1 hour',
    '53 minutes',
    '2 minutes',
    'less than a minute',
  ])
})

test.each(defined)('latency, %s: fibre crosses orbit where the model says', (_, settings) => {
  const plot = chartOf(maker('latency'), settings, 'plot')
  const [[, start], [far, end]] = lineOf(plot, 'fibre') as [Point, Point]
  const fibre = (kilometres: number) => start + ((end - start) * kilometres) / far
  const orbit = lineOf(plot, 'orbit')[0]?.[1] ?? Number.NaN
  expect(fibre(value(settings, 'userDistance') / 1000)).toBeCloseTo(1000 * value(settings, 'fibreLatency'), 6)
  const crossover = value(settings, 'latencyCrossover') / 1000
  if (crossover > 0) expect(fibre(crossover)).toBeCloseTo(orbit, 6)
  expect(plot.title).toBe(
    crossover === 0
      ? 'Orbit answers sooner at any distance'
      : crossover >= 20_000
        ? 'Fibre answers sooner everywhere on Earth'
        : `Fibre answers sooner up to ${readerOf(settings).text('latencyCrossover')}, orbit beyond`,
  )
})

test('latency: a dish on the roof is sooner at any distance, a gateway at the antipodes nowhere', () => {
  const title = (name: string) => maker('latency')(readerOf(extreme(name))).title
  expect(title('dish on the roof')).toBe('Orbit answers sooner at any distance')
  expect(title('far from everything')).toBe('Fibre answers sooner everywhere on Earth')
})

test('contact: the scenario’s own site has the model’s contact, and both hemispheres are alike', () => {
  for (const settings of [{}, { siteLatitude: -0.9 }, extreme('inclined')]) {
    const plot = chartOf(maker('contact'), settings, 'plot')
    const own = pointOf(plot, /^here/)
    expect(own[0]).toBeCloseTo((value(settings, 'siteLatitude') * 180) / Math.PI, 9)
    expect(own[1]).toBeCloseTo(1440 * value(settings, 'contactFraction'), 9)
    const curve = plot.layers.flatMap((layer) => (layer.mark === 'line' ? layer.points : []))
    const mirrored = [...curve].reverse().map(([x, y]): Point => [-x, y])
    expect(curve.map(([x, y]) => [x, y])).toEqual(mirrored.map(([x, y]) => [x === 0 ? 0 : x, y]))
  }
})

test('contact: the finding names the better place, or that there is none', () => {
  const title = (settings: Settings) => maker('contact')(readerOf(settings)).title.replaceAll('\u00a0', ' ')
  expect(title({})).toMatch(
    /^A site at 40° N sees a satellite for \d+ min a day, one at the pole for \d+ min$/,
  )
  expect(title({ siteLatitude: -0.5 })).toMatch(/^A site at 29° S /)
  expect(title(extreme('pole'))).toMatch(/^A site at the pole .* as long as any$/)
  expect(title(extreme('never seen'))).toMatch(
    /^A site at the pole never sees this fleet; one on the equator sees a satellite for \d+ min a day$/,
  )
})

test.each(cases)('caps, %s: every year has exactly one cap on each side', (_, settings) => {
  const { rows, x } = chartOf(maker('caps'), settings, 'timeline')
  const starts = rows.flatMap(({ group }, at) => (group ? [at] : []))
  for (const [from, to] of [
    [starts[0], starts[1]],
    [starts[1], rows.length],
  ]) {
    const years = rows
      .slice(from, to)
      .flatMap(({ spans }) =>
        spans.flatMap((span) => Array.from({ length: span.to - span.from }, (_, n) => span.from + n)),
      )
      .sort((a, b) => a - b)
    expect(years).toEqual(Array.from({ length: x.domain[1] - x.domain[0] }, (_, n) => x.domain[0] + n))
  }
})

test('caps: every name in the chart is an outcome that is declared', () => {
  const named = (id: QuantityId) => outcomesIn(readerOf({}).quantity(id)).map(({ label }) => label)
  const { columns, rows } = maker('caps')(readerOf({})).table
  expect(columns).toEqual(['Year', 'Orbit', 'Ground'])
  for (const [, orbit, ground] of rows) {
    expect(named('orbitCap')).toContain(orbit)
    expect(named('groundCap')).toContain(ground)
  }
  expect(maker('caps')(readerOf(extreme('too low'))).title).toMatch(/^Orbit cannot be built as set; /)
  expect(maker('caps')(readerOf(extreme('a kilowatt'))).title).toMatch(/^Nothing holds orbit back; /)
})

test.each(defined)(
  'time, %s: the finding has the earlier side first, and the rows end where it says',
  (_, settings) => {
    const chart = chartOf(maker('time'), settings, 'timeline')
    const years = (id: QuantityId) => value(settings, id) / value(settings, 'julianYear')
    const ready = [years('orbitReadyTime'), years('groundReadyTime')]
    const running = chart.rows.filter(({ spans }) => spans.some(({ strong }) => strong))
    expect(running.map(({ spans }) => spans[0]?.from)).toEqual(
      [years('groundReadyTime'), years('orbitReadyTime')].filter(Number.isFinite),
    )
    expect(chart.title.match(/never/g) ?? []).toHaveLength(ready.filter(Number.isNaN).length)
    const [orbitFirst, groundFirst] = [
      chart.title.search(/whole fleet/i),
      chart.title.search(/ground|campus/i),
    ]
    expect(orbitFirst < groundFirst).toBe(
      (ready[0] ?? 0) < (ready[1] ?? 0) || (!Number.isNaN(ready[0]) && Number.isNaN(ready[1])),
    )
  },
)

test('price path: it is the model’s series, and its finding knows flat from falling', () => {
  const read = readerOf({})
  const plot = chartOf(maker('price-path'), {}, 'plot')
  expect(lineOf(plot, 'launch').map(([, price]) => price)).toEqual([...read.series('launchPriceByYear')])
  expect(plot.title).toMatch(/^Launch falls from 900.USD\/kg to [\d,.]+.USD\/kg by 2050$/)
  expect(maker('price-path')(readerOf({ learningRate: 0 })).title).toMatch(
    /^Launch stays at 900.USD\/kg to 2050/,
  )
  expect(maker('price-path')(readerOf(extreme('free launch'))).title).toMatch(
    /^Launch is free from the start/,
  )
})

test('water: the parts make the whole', () => {
  for (const settings of [{}, extreme('sun and batteries'), { wueSite: 5e-9 }]) {
    const { bars } = chartOf(maker('water'), settings, 'bars')
    const part = (id: string) => bars.find((bar) => bar.id === id)
    const size = (id: string) => (part(id)?.to ?? 0) - (part(id)?.from ?? 0)
    expect(size('groundSiteWater') + size('groundSourceWater')).toBeCloseTo(value(settings, 'groundWater'), 9)
    expect(size('groundWater')).toBeCloseTo(value(settings, 'groundWater'), 9)
  }
  expect(maker('water')(readerOf(extreme('no water'))).title).toBe('Neither side uses water in service')
})

test('scenarios: each has the ratio of the whole model, the smallest first, those without one last', () => {
  const chart = chartOf(maker('scenarios'), {}, 'dots')
  expect(chart.rows).toHaveLength(scenarios.length)
  for (const { title, settings } of scenarios)
    expect(chart.rows.find(({ label }) => label === title)?.at).toBe(value(settings, 'costRatioToday'))
  const ratios = chart.rows.map(({ at }) => at)
  expect(ratios).toEqual([...ratios].sort((a, b) => a - b))
  const broken = ratioOf(model, { slug: 'x', title: 'Too low', settings: extreme('too low') })
  const made = scenarioDots([broken, { title: 'B', ratio: 3 }, { title: 'A', ratio: 0.5 }])(readerOf({}))
  expect(made.rows.map(({ text }) => text)).toEqual(['0.5', '3', 'not feasible'])
})

test('scenarios: the finding counts those in which orbit is cheaper', () => {
  const title = (...ratios: readonly number[]) =>
    scenarioDots(ratios.map((ratio, at) => ({ title: String(at), ratio })))(readerOf({})).title
  expect(title(1.4, 17)).toBe('Orbit is cheaper in none of 2 scenarios: 1.4 to 17 times the ground')
  expect(title(0.5, 3)).toBe('Orbit is cheaper in 1 of 2 scenarios, which span 0.5 to 3 times the ground')
  expect(title(0.5, 0.9)).toBe('Orbit is cheaper in all 2 scenarios')
})

test.each(['too low', 'no array left'])('what is %s is told in words, with the reason', (name) => {
  const read = readerOf(extreme(name))
  for (const id of ['satellite', 'price-path', 'time', 'vehicles']) {
    const chart = maker(id)(read)
    expect(chart.kind).toBe('words')
    expect(chart.summary).toMatch(name === 'too low' ? /starts at 300/ : /is left after/)
  }
})
