/** What is drawn around a decision, and every answer as a file. */
import { parquetReadObjects } from 'hyparquet'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'

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

describe('worlds that are drawn', () => {
  const narrow = ['--spread', 'launchPrice=900..901', '--count', '60']

  it('what is believed of an input changes what believe and the shares find', async () => {
    const free = await json('believe', 'costRatio<=2.8', '--count', '100')
    const fixed = await json('believe', 'costRatio<=2.8', '--count', '100', '--spread', 'launchPrice=fixed')
    expect(free.world.map(({ id }: { id: string }) => id)).toContain('launchPrice')
    expect(fixed.world.map(({ id }: { id: string }) => id)).not.toContain('launchPrice')
    const shares = await json('sensitivity', '--shares', '--count', '20', '--spread', 'launchPrice=fixed')
    expect(shares.shares.flatMap(({ ids }: { ids: string[] }) => ids)).not.toContain('launchPrice')
  })

  it('sweep gives the percentiles that sample gives with that value fixed', async () => {
    const { columns, rows } = await json(
      ...['sweep', 'launchPrice=500,900', '--only', 'costRatio', '--count', '60', '--seed', '4'],
    )
    expect(columns.map(({ id }: { id: string }) => id)).toEqual([
      'launchPrice',
      ...['costRatio p10', 'costRatio p50', 'costRatio p90'],
    ])
    for (const [price, p10, p50, p90] of rows) {
      const fixed = ['--set', `launchPrice=${price}`, '--spread', 'launchPrice=fixed']
      const drawn = await json('sample', 'costRatio', '--count', '60', '--seed', '4', ...fixed)
      expect([p10, p50, p90]).toEqual([drawn.p10, drawn.p50, drawn.p90])
    }
  })

  it('map gives a percentile in each place, and a higher one is no less', async () => {
    const argv = [
      'map',
      'costRatio',
      '--x',
      'launchPrice=200,900',
      '--y',
      'serviceLife=4yr,6yr',
      '--count',
      '40',
    ]
    const [middle, high] = [await json(...argv), await json(...argv, '--percentile', '90')]
    for (const [n, line] of middle.values.entries())
      for (const [m, value] of line.entries()) expect(high.values[n][m]).toBeGreaterThan(value)
  })

  it('optimise seeks a percentile, and says what more worlds make of it', async () => {
    const argv = ['optimise', 'costRatio', '--over', 'satellitePower,serviceLife', '--evaluations', '200']
    const found = await json(...argv, '--percentile', '90', '--count', '10', '--seed', '2')
    expect(found.after).toBeLessThan(found.before)
    const { percentile, worlds, before, after } = found.robust
    expect([percentile, worlds]).toEqual([90, 10])
    expect(after.p90).toBeLessThan(before.p90)
    expect(before.p10).toBeLessThan(before.p50)
    const drawn = await json('sample', 'costRatio', '--seed', '2')
    expect(before).toEqual({ p10: drawn.p10, p50: drawn.p50, p90: drawn.p90 })
    const told = await run(...argv, ...narrow, '--count', '10')
    expect(told.err).toContain('--count is given more than once')
  })

  it.each([
    [['optimise', '--against', 'wetMass', '--percentile', '90'], /--against goes without --percentile/],
    [
      ['map', 'costRatio', '--x', 'launchPrice', '--y', 'altitude', '--percentile', '10,90'],
      /is not a number from 0 to 100/,
    ],
    [
      ['sweep', 'launchPrice=1,2', '--percentile', '101'],
      /--percentile "101" is not numbers from 0 to 100, such as 10,50,90/,
    ],
    [['sweep', 'launchPrice=1,2', '--spread', 'lunchPrice=1..2'], /the nearest is "launchPrice"/],
    [['evaluate', '--set', 'launchPrice=1,2,3'], /to try several values: sweep launchPrice=1,2,3/],
  ])('%j is refused', async (argv, message) => {
    const { status, out, err } = await run(...argv)
    expect(err).toMatch(message)
    expect([status, out]).toEqual([2, ''])
  })
})

describe('every answer as CSV and as Parquet', () => {
  const questions: readonly (readonly string[])[] = [
    ['sample', 'costRatio', '--count', '40'],
    ['sensitivity', 'costRatio'],
    ['sensitivity', 'costRatio', '--shares', '--count', '20'],
    ['solve', 'costRatio=3', '--vary', 'launchPrice'],
    ['believe', 'costRatio=3', '--count', '100'],
    ['optimise', '--over', 'altitude,satellitePower', '--evaluations', '200'],
    [
      'optimise',
      '--over',
      'altitude,satellitePower',
      '--evaluations',
      '200',
      '--against',
      'wetMass',
      '--points',
      '2',
    ],
    ['map', 'costRatio', '--x', 'launchPrice=1,2', '--y', 'altitude=500km,600km'],
    ['sweep', 'orbitKind', '--only', 'costRatio'],
    ['limits'],
    ['list', 'inputs'],
  ]

  it.each(questions.map((argv) => [argv] as const))('%j', async (argv) => {
    const bytes: Uint8Array[] = []
    const csv = await run(...argv, '--format', 'csv')
    vi.spyOn(process.stdout, 'write').mockImplementation((part) => bytes.push(part as Uint8Array) > 0)
    const status = await main([...argv, '--format', 'parquet'])
    vi.restoreAllMocks()
    expect(status).toBe(csv.status)
    const [file] = bytes
    const buffer = file?.slice().buffer as ArrayBuffer
    const rows = await parquetReadObjects({ file: buffer })
    const [header = '', ...lines] = csv.out.replace('\ufeff', '').trim().split('\r\n')
    expect(rows).toHaveLength(lines.length)
    expect(Object.keys(rows[0] ?? {})).toHaveLength(header.split(',').length)
    const number = Object.values(rows[0] ?? {}).find((cell) => typeof cell === 'number')
    if (number !== undefined) expect(lines[0]).toContain(String(number))
  })
})

it('why says what an input goes with, and why', async () => {
  const { out } = await run('why', 'launchPrice')
  expect(out).toContain('goes with launchCadence, rank correlation −0.3: Who flies often flies cheaply')
  const { together } = await json('why', 'launchCadence')
  expect(together).toMatchObject([{ id: 'launchPrice', rank: -0.3 }])
})
