import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import { describe, expect, it } from 'vitest'
import cases from '../../seeds/reference/ground.json'
import { recompute } from '../../src/scenario/recompute.ts'
import type { ReferenceCase } from '../../src/scenario/reference.ts'

describe('published figures of the ground', () => {
  it.each((cases as ReferenceCase[]).map((one) => [one.id, one] as const))('%s', (_, one) => {
    for (const outcome of recompute(model, stages, one))
      expect(outcome, `${outcome.ours} against ${outcome.published}`).toMatchObject({ agrees: true })
  })

  it('Colossus 1 lies between the two kinds of rack', () => {
    const perGpu = 300e6 / 220_000
    expect(perGpu).toBeCloseTo(1363.6, 1)
    expect(perGpu).toBeGreaterThan(10_200 / 8)
    expect(perGpu).toBeLessThan(132_000 / 72)
  })
})
