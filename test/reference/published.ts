/** Published cases of one topic, run through the whole model or through declared formulas on the published inputs. */
import { model } from 'virtual:model'
import { stages } from 'virtual:model/stages'
import { expect, it } from 'vitest'
import { quantityOf } from '../../src/engine/evaluate.ts'
import type { Amount } from '../../src/engine/quantity.ts'
import { parseAmount } from '../../src/engine/units.ts'
import { recompute } from '../../src/scenario/recompute.ts'
import type { ReferenceCase } from '../../src/scenario/reference.ts'
import { declared } from '../model/declared.ts'

/** The published number in the declared unit of its quantity. */
export const publishedIn = (id: string, { value, unit }: { value: number; unit: string }): number => {
  const quantity = quantityOf(model, id)
  if (!('unit' in quantity)) throw new Error(`${id} has no unit`)
  return parseAmount(`${value} ${unit === '1' ? '' : unit}`, quantity.unit)
}

/** Tests that every case agrees within its tolerance; `through` lists what is computed on the way, by case. */
export const agrees = (
  cases: readonly ReferenceCase[],
  through: Readonly<Record<string, readonly string[]>> = {},
): void => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    if (one.settings) {
      for (const outcome of recompute(model, stages, one))
        expect(outcome, `${outcome.ours} against ${outcome.published}`).toMatchObject({ agrees: true })
      return
    }
    const given = one.inputs as Readonly<Record<string, Amount>>
    for (const [id, expected] of Object.entries(one.expected)) {
      const ours = declared([...(through[id] ?? []), id], given)[id] ?? Number.NaN
      const published = publishedIn(id, expected)
      expect(Math.abs(ours / published - 1), `${id}: ${ours} against ${published}`).toBeLessThanOrEqual(
        expected.tolerance,
      )
    }
  })
}
