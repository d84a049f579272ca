/** What the command line says is what the page says and what the numbers say. */
import { model } from 'virtual:model'
import { batch } from 'virtual:model/batch'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { evaluate, numberOf, type Settings } from '../../src/engine/evaluate.ts'
import { uncertainty } from '../../src/ui/analysis/uncertainty.ts'
import { drawPercentiles } from '../../src/ui/export/uncertainty.ts'

const run = async (...argv: readonly string[]): Promise<string> => {
  let out = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  await main(argv)
  vi.restoreAllMocks()
  return out
}

afterEach(() => vi.restoreAllMocks())

interface Sampled {
  readonly p10: number
  readonly p50: number
  readonly p90: number
  readonly met: readonly { readonly id: string; readonly probability: number }[]
}

describe('sample', () => {
  const draws = { seed: 7, count: 500 }
  const page = uncertainty(model, batch, { launchPrice: 200 }, draws)
  const sampled = async (): Promise<Sampled> =>
    JSON.parse(await run('sample', '--set', 'launchPrice=200', '--seed', '7', '--count', '500', '--json'))

  it('gives the percentiles and odds of the page, at the same seed and number of draws', async () => {
    const { p10, p50, p90, met } = await sampled()
    const of = (share: number) => page.percentiles.find((one) => one.share === share)?.value
    expect([p10, p50, p90]).toEqual([of(0.1), of(0.5), of(0.9)])
    expect(met.map(({ id, probability }) => ({ id, share: probability }))).toEqual(page.met)
  })

  it.each([
    ['p10', 0.1],
    ['p50', 0.5],
    ['p90', 0.9],
  ] as const)('%s has this share of the draws below it: %d', async (name, share) => {
    const limit = (await sampled())[name]
    const below = page.ratios.filter((ratio) => ratio < limit).length
    expect(Math.abs(below - share * page.ratios.length)).toBeLessThanOrEqual(1)
  })

  it('is what exports hold, but for the digits that mean nothing', async () => {
    const { p10, p50, p90 } = JSON.parse(await run('sample', '--json')) as Sampled
    const exported = (await drawPercentiles(model, evaluate(model, {}))).get('costRatio')
    for (const [full, short] of [
      [p10, exported?.p10],
      [p50, exported?.p50],
      [p90, exported?.p90],
    ])
      expect((short ?? 0) / (full ?? 0)).toBeCloseTo(1, 1)
    expect(exported?.p10).toBeLessThan(exported?.p50 ?? 0)
  })
})

describe('solve', () => {
  it('prints every value that gives the result', async () => {
    const words = ['solve', 'costRatio=3.7', '--vary', 'ltan', '--set', 'orbitKind=sunSynchronous']
    const text = await run(...words)
    const times = (text.split('ltan = ')[1] ?? '').split(' and at ').map(Number.parseFloat)
    expect(times).toHaveLength(4)
    const solution = JSON.parse(await run(...words, '--json')) as { value: number; others: readonly number[] }
    const exact = [solution.value, ...solution.others]
    expect(exact.map((seconds) => seconds / 3600)).toEqual(times.map((hours) => expect.closeTo(hours, 3)))
    for (const ltan of exact) {
      const settings: Settings = { orbitKind: 'sunSynchronous', ltan }
      expect(numberOf(model, evaluate(model, settings), 'costRatio')).toBeCloseTo(3.7, 9)
    }
  })
})
