import { describe, expect, it } from 'vitest'
import { simulateSunlight } from '../../src/physics/sgp4-sunlight.ts'

const degree = Math.PI / 180
const hour = 3600
const cases = [
  { altitude: 400e3, ltan: 18 * hour },
  { altitude: 550e3, ltan: 18 * hour },
  { altitude: 650e3, ltan: 18 * hour },
  { altitude: 800e3, ltan: 18 * hour },
  { altitude: 1200e3, ltan: 18 * hour },
  { altitude: 650e3, ltan: 10.5 * hour },
  { altitude: 600e3, inclination: 30 * degree },
  { altitude: 550e3, inclination: 53 * degree },
]
describe('x', () => {
  it.each(cases)('%o', async (c) => {
    const t0 = performance.now()
    const r = await simulateSunlight({ ...c, step: Number(process.env['STEP'] ?? 60) })
    console.log(JSON.stringify(c), r.mean, r.worst.simulated / 60, r.worst.closedForm / 60, r.season, performance.now() - t0)
    expect(r.period).toBeGreaterThan(0)
  }, 60000)
})
