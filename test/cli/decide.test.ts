/** What helps to decide, as the command line says it. */
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { evaluate, numberOf, rowOf, type Settings } from '../../src/engine/evaluate.ts'

const run = async (...argv: readonly string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  vi.spyOn(console, 'error').mockImplementation((text) => void err.push(String(text)))
  const status = await main(argv)
  vi.restoreAllMocks()
  return { status, out: out.join(''), err: err.join('\n') }
}
const json = async (...argv: readonly string[]) => JSON.parse((await run(...argv, '--json')).out)

afterEach(() => vi.restoreAllMocks())

const optimistic = scenarios.find(({ slug }) => slug === 'optimistic-2035')?.settings ?? {}

describe('believe', () => {
  it('finds a world in which the goal is just reached, when it is evaluated', async () => {
    const found = await json('believe', 'costRatio=1', '--scenario', 'optimistic-2035', '--count', '500')
    expect(found).toMatchObject({ goal: 'costRatio<=1', outcome: 'reachable', believable: true, seed: 1 })
    const world: Settings = Object.fromEntries(
      found.world.map(({ id, value }: { id: string; value: number }) => [id, value]),
    )
    expect(numberOf(model, evaluate(model, { ...optimistic, ...world }), 'costRatio')).toBeCloseTo(1, 6)
    const shares = found.world.reduce((sum: number, { share }: { share: number }) => sum + share, 0)
    expect(shares).toBeCloseTo(1, 9)
    const odds = found.odds.value
    expect(odds).toBeGreaterThan(0.01)
    expect(odds).toBeLessThan(0.1)
  })

  it('says so in words and a table, and the same twice', async () => {
    const argv = ['believe', 'launchRateNeeded', '--count', '200', '--seed', '3']
    const first = await run(...argv)
    expect(first.status).toBe(0)
    expect(first.out).toMatch(/^“Launch cadence” is met in \d+ % of all worlds\.\nThe nearest of them has “/)
    expect(first.out).toMatch(/\ninput +set +middle +there +percentile +share +label\n/)
    expect(await run(...argv)).toEqual(first)
    expect((await run(...argv, '--format', 'csv')).out).toContain(
      'input,set,middle,value,percentile,share,label',
    )
  })

  it('has status 1 where nothing believable would do', async () => {
    const { status, out } = await run('believe', 'costRatio<=0.1', '--count', '100')
    expect(status).toBe(1)
    expect(out).toMatch(/^Nothing (believable|within the spreads) would do for this/)
  })

  it('leaves alone what is held', async () => {
    const found = await json('believe', 'launchRateNeeded', '--hold', 'launchCadence', '--count', '100')
    expect(found.world.map(({ id }: { id: string }) => id)).not.toContain('launchCadence')
  })

  it.each([
    [['believe'], /believe GOAL, such as believe costRatio=1/],
    [['believe', 'costRatio'], /has no value that is wanted/],
    [['believe', 'costRatoi=1'], /the nearest is "costRatio"/],
    [['believe', 'costRatio=1', '--hold', 'lunchPrice'], /the nearest known one is "launchPrice"/],
    [['believe', 'costRatio=1', '--count', '3'], /--count "3" is not a whole number from 100/],
    [['believe', 'costRatio=1', '--vary', 'launchPrice'], /believe has no option "--vary"/],
  ])('%j is refused', async (argv, message) => {
    const { status, out, err } = await run(...argv)
    expect(err).toMatch(message)
    expect([status, out]).toEqual([2, ''])
  })
})

describe('optimise', () => {
  const quick = ['--over', 'altitude,satellitePower,linkKind', '--evaluations', '300']

  it('gives settings with the result that it says, and meets what was met', async () => {
    const found = await json('optimise', 'costRatio', ...quick)
    const values = evaluate(model, found.settings)
    expect(numberOf(model, values, 'costRatio')).toBe(found.after)
    expect(found.after).toBeLessThan(found.before)
    expect(found.feasible).toBe(true)
    for (const id of found.required) expect(rowOf(model, values, id).ratio).toBeLessThanOrEqual(1)
    const gains = found.changes.reduce((sum: number, { gain }: { gain: number }) => sum + gain, 0)
    expect(gains).toBeCloseTo(found.after - found.before, 9)
  })

  it('says so in a table, and has status 1 where a row cannot be met', async () => {
    const { out, status } = await run('optimise', ...quick)
    expect(status).toBe(0)
    expect(out).toMatch(/^Cost in orbit over cost on the ground: 3.* → .*, \d+ changes, \d+ designs\n/)
    const open = await run('optimise', 'costRatio', ...quick, '--close', 'totalCost')
    expect(open.status).toBe(1)
    expect(open.out).toContain('No design was found that meets totalCost too.')
  })

  it('looks for the highest, of any result', async () => {
    const found = await json('optimise', 'arrayArea', ...quick, '--highest')
    expect(found.after).toBeGreaterThanOrEqual(found.before)
  })

  it('gives a front of which no design is better in both', async () => {
    const { points } = await json('optimise', 'costRatio', ...quick, '--against', 'wetMass', '--points', '4')
    expect(points.length).toBeGreaterThan(1)
    for (const [n, { result, against }] of points.entries())
      if (n > 0) {
        expect(result).toBeGreaterThan(points[n - 1].result)
        expect(against).toBeLessThan(points[n - 1].against)
      }
    for (const { result, against, settings } of points) {
      const values = evaluate(model, settings)
      expect([numberOf(model, values, 'costRatio'), numberOf(model, values, 'wetMass')]).toEqual([
        result,
        against,
      ])
    }
  })

  it.each([
    [['optimise', 'costRatoi'], /the nearest is "costRatio"/],
    [['optimise', '--over', 'costRatio'], /costRatio is computed and cannot be chosen/],
    [['optimise', '--close', 'costRatio'], /costRatio is not a row of the verdict/],
    [['optimise', '--points', '4'], /--points goes with --against/],
    [['optimise', '--evaluations', '5'], /is not a whole number from 200/],
  ])('%j is refused', async (argv, message) => {
    const { status, err } = await run(...argv)
    expect(err).toMatch(message)
    expect(status).toBe(2)
  })
})

describe('sweep and map', () => {
  it('sweep has a line for each combination, with units, from any scenario', async () => {
    const argv = [
      'sweep',
      'launchPrice=100,200',
      'altitude=500km..600km/3',
      '--only',
      'costRatio,batteryLife',
    ]
    const { out, status } = await run(...argv, '--scenario', 'optimistic-2035')
    const [header, ...lines] = out.trim().split(/\r?\n/)
    expect(status).toBe(0)
    expect(header?.replace('\ufeff', '')).toBe('launchPrice,altitude,costRatio,batteryLife')
    expect(lines).toHaveLength(6)
    const [, , ratio, row] = (lines[1] ?? '').split(',')
    const values = evaluate(model, { ...optimistic, launchPrice: 100, altitude: 550_000 })
    expect(Number(ratio)).toBe(numberOf(model, values, 'costRatio'))
    expect(Number(row)).toBe(rowOf(model, values, 'batteryLife').ratio)
    const { columns, rows } = await json('sweep', 'orbitKind', '--only', 'costRatioByYear@2040')
    expect(columns).toEqual([
      { id: 'orbitKind', unit: null },
      { id: 'costRatioByYear@2040', unit: '1' },
    ])
    expect(rows.map(([kind]: [string]) => kind)).toEqual(['dawnDusk', 'sunSynchronous', 'inclined'])
  })

  it('map has the grid, a contour that is one, and real things', async () => {
    const found = await json(
      'map',
      'costRatio=3',
      '--x',
      'launchPrice=20..5000*25',
      '--y',
      'satelliteBuildPrice=100..1500/15',
    )
    expect(found.values).toHaveLength(15)
    expect(found.contour).toHaveLength(1)
    for (const [launchPrice, satelliteBuildPrice] of found.contour[0]) {
      const ratio = numberOf(model, evaluate(model, { launchPrice, satelliteBuildPrice }), 'costRatio')
      expect(Math.abs(ratio - 3)).toBeLessThan(0.03)
    }
    expect(found.now).toBe(numberOf(model, evaluate(model, {}), 'costRatio'))
    const labels = found.marks.map(({ label }: { label: string }) => label)
    expect(labels).toContain('Optimistic, 2035')
    expect(labels).toContain('Falcon 9, booster recovered')
    const kinds = new Set(found.marks.map(({ kind }: { kind: string }) => kind))
    expect([...kinds].toSorted()).toEqual(['case', 'catalog', 'mark', 'scenario'])
    const csv = await run(
      'map',
      'launchRateNeeded',
      '--x',
      'launchCadence=100 1/year,400 1/year',
      '--y',
      'altitude=500km,600km',
    )
    expect(csv.out.trim().split(/\r?\n/)).toHaveLength(5)
  })

  it.each([
    [['sweep'], /sweep INPUT=VALUES, such as/],
    [['sweep', 'launchPrice=1..2'], /write launchPrice=1\.\.2\/10/],
    [['sweep', 'costRatio=1,2'], /costRatio is computed and cannot be set/],
    [['map', 'costRatio=1', '--x', 'launchPrice'], /map ID=VALUE --x INPUT --y INPUT/],
    [['map', 'costRatio', '--x', 'launchPrice', '--y', 'orbitKind'], /orbitKind is a choice/],
    [
      ['evaluate', '--set', 'launchPrice=100,200,300'],
      /to try several values: sweep launchPrice=100,200,300/,
    ],
    [['evaluate', '--set', 'orbitKind=dawnDusk,inclined'], /to try several values: sweep orbitKind=/],
  ])('%j is refused', async (argv, message) => {
    const { status, out, err } = await run(...argv)
    expect(err).toMatch(message)
    expect([status, out]).toEqual([2, ''])
  })
})

describe('any result, row or year', () => {
  it.each([
    ['sample', 'costRatioByYear@2040', '--count', '50'],
    ['sample', 'launchRateNeeded', '--count', '50'],
    ['sensitivity', 'launchRateNeeded'],
    ['sensitivity', 'costRatioByYear@2040'],
    ['sensitivity', 'launchRateNeeded', '--shares', '--count', '20'],
    ['solve', 'launchRateNeeded=1', '--vary', 'launchCadence'],
    ['solve', 'costRatioByYear@2040=3', '--vary', 'launchPrice'],
  ])('%s %s', async (...argv) => {
    const { status, out } = await run(...argv)
    expect([status, out.length > 50]).toEqual([0, true])
  })

  it('solve finds where a row is just met', async () => {
    const { value } = await json('solve', 'launchRateNeeded=1', '--vary', 'launchCadence')
    expect(rowOf(model, evaluate(model, { launchCadence: value }), 'launchRateNeeded').ratio).toBeCloseTo(
      1,
      6,
    )
  })

  it('--count and --seed go with --shares', async () => {
    expect(await run('sensitivity', '--seed', '3')).toMatchObject({
      status: 2,
      err: expect.stringContaining('--seed goes with --shares'),
    })
  })
})
