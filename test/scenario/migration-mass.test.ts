import { model } from 'virtual:model'
import { expect, it } from 'vitest'
import { evaluate, numberOf } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'
import { decodeLink } from '../../src/scenario/link.ts'

it('shares of an old link are of what they were: structure of all, a margin that is all growth, converters with wires', () => {
  const { settings, problems } = decodeLink(
    model,
    '?v=1&structureFraction=0.15&attitudeFraction=0.05&systemMargin=0.1&pmadSpecificMass=1kg/kW',
  )
  const values = evaluate(model, settings)
  const of = (id: QuantityId) => numberOf(model, values, id)
  expect(problems.join(' ')).toContain('mean what they meant')
  expect(of('cableMass') + of('wheelMass') + of('growthMass')).toBe(0)
  expect(of('dryMass') / of('equipmentMass')).toBeCloseTo(1.05 * 1.15 * 1.1, 12)
})

it('a link that sets none of them keeps what the release counts', () => {
  expect(decodeLink(model, '?v=1&altitude=600km').settings).toEqual({ altitude: 600_000 })
})
