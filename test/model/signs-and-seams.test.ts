/** Every trade of the orbit side has the right sign, and nothing jumps that the world does not let jump. */
import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import type { CompiledInput } from '../../src/engine/compiled.ts'
import { readsOf, scan, seamsOf, trendOf } from './scan.ts'
import { steps, trends } from './trends.ts'

const topics = new Set(['compute', 'orbit', 'power', 'heat', 'downlink', 'mass', 'launch'])
const inputs = model.quantities.filter(
  (q): q is CompiledInput<typeof q.id> => q.type === 'input' && topics.has(q.topic),
)
const rows = model.quantities.flatMap((q) => (q.type === 'constraint' && q.side === 'orbit' ? [q.id] : []))
const reads = readsOf(['wetMass', 'costRatioToday', ...rows])

it('every turn of a trend has its reason', () => {
  for (const [id, { mass, cost, rows: touched = {}, why }] of Object.entries(trends)) {
    const turns = [mass, cost, ...Object.values(touched)].some((trend) => 'un~'.includes(trend))
    expect([id, turns, (why ?? '').length > 20]).toEqual([id, turns, turns])
  }
})

describe.each(inputs.map((input) => [input.id, input] as const))('%s', (id, input) => {
  const { xs, ys } = scan(input, reads)
  const of = (result: string): readonly number[] => ys.get(result) ?? []

  it('moves mass, cost and the rows that it touches as it should', () => {
    const trend = trends[id]
    const found = { mass: trendOf(of('wetMass')), cost: trendOf(of('costRatioToday')) }
    expect(found).toEqual({ mass: trend?.mass ?? '0', cost: trend?.cost ?? '0' })
    for (const [row, wanted] of Object.entries(trend?.rows ?? {}))
      expect([row, trendOf(of(row))]).toEqual([row, wanted])
    // What a programme costs follows prices to come, too.
    if (!trend)
      for (const row of rows.filter((one) => one !== 'totalCost'))
        expect([row, trendOf(of(row))]).toEqual([row, expect.stringMatching(/^0?$/)])
  })

  it('does so without a jump', () => {
    const seams = [...ys].flatMap(([result, values]) =>
      seamsOf(xs, values).map((seam) => ({ result, ...seam })),
    )
    if (!(id in steps)) expect(seams).toEqual([])
  })
})
