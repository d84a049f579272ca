import { describe, expect, it } from 'vitest'
import { nodeDrift } from '../../src/physics/orbit.ts'
import { circularElements, julianDateOf, startOfYear } from '../../src/physics/sgp4-orbit.ts'
import { simulateSunlight } from '../../src/physics/sgp4-sunlight.ts'
import { sunlightOf } from '../../src/physics/sunlight.ts'

const degree = Math.PI / 180
const hour = 3600

const cases = [
  ['400 km dawn-dusk', { altitude: 400e3 }],
  ['550 km dawn-dusk', { altitude: 550e3 }],
  ['650 km dawn-dusk', { altitude: 650e3 }],
  ['800 km dawn-dusk', { altitude: 800e3 }],
  ['1,200 km dawn-dusk', { altitude: 1200e3 }],
  ['650 km at 10:30', { altitude: 650e3, ltan: 10.5 * hour }],
  ['600 km at 30 degrees', { altitude: 600e3, inclination: 30 * degree }],
  ['550 km at 53 degrees', { altitude: 550e3, inclination: 53 * degree }],
] as const

describe('the closed form judged by SGP4 and a conical shadow, day by day for a year', () => {
  it.each(cases)(
    '%s',
    async (_, orbit) => {
      const { mean, worst, season, simulated, closedForm } = await simulateSunlight(orbit)
      expect(Math.abs(mean.simulated - mean.closedForm)).toBeLessThan(0.002)
      expect(Math.abs(worst.simulated - worst.closedForm)).toBeLessThan(30)
      expect(Math.abs(season.simulated - season.closedForm)).toBeLessThanOrEqual(3)
      expect(simulated).toHaveLength(365)
      expect(
        Math.max(...simulated.map((share, day) => Math.abs(share - Number(closedForm[day])))),
      ).toBeLessThan(0.035)
    },
    20_000,
  )

  it('agrees with the mean over all nodes that the model uses for inclined orbits', async () => {
    const orbit = { altitude: 550e3, inclination: 53 * degree }
    const years = await Promise.all(
      [0, 6, 12, 18].map((time) => simulateSunlight({ ...orbit, ltan: time * hour, step: 120 })),
    )
    const simulated = years.reduce((sum, { mean }) => sum + mean.simulated, 0) / years.length
    const drift = nodeDrift(orbit)
    const model = sunlightOf({ ...orbit, nodeTime: 0, nodeDrift: drift }).meanEclipse
    expect(Math.abs(simulated - model)).toBeLessThan(0.002)
  })
})

describe('a simulation', () => {
  it('tells how far it is, to the end', async () => {
    const shares: number[] = []
    await simulateSunlight({
      altitude: 600e3,
      days: 12,
      step: 300,
      onProgress: (share) => shares.push(share),
    })
    expect(shares).toEqual([5 / 12, 10 / 12, 1])
  })

  it('stops when told to', async () => {
    const controller = new AbortController()
    const run = simulateSunlight({
      altitude: 600e3,
      days: 50,
      step: 600,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    })
    await expect(run).rejects.toThrow('enough')
  })

  it('follows another year and starts on its first day', async () => {
    const { beta } = await simulateSunlight({ altitude: 600e3, days: 3, step: 600, year: 2030 })
    const { beta: other } = await simulateSunlight({ altitude: 600e3, days: 3, step: 600 })
    expect(beta[0]).not.toBe(other[0])
    expect(Number(beta[0])).toBeCloseTo(Number(other[0]), 1)
  })
})

describe('elements', () => {
  it('give the worked number', () => {
    const record = circularElements({ altitude: 550e3, inclination: 1.7, node: 1, epoch: startOfYear(2026) })
    expect((record.no * 1440) / (2 * Math.PI)).toBeCloseTo(15.05, 1)
    expect(julianDateOf(startOfYear(2026))).toBe(2461041.5)
  })
})
