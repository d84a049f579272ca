import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { earthRadius } from '../../src/physics/constants.ts'
import { visibilityAngle } from '../../src/physics/contact.ts'
import { meanMotion, sunSynchronousInclination } from '../../src/physics/orbit.ts'
import { type Place, simulateContact } from '../../src/physics/sgp4-contact.ts'
import { degrees, departure } from './itu.ts'

interface SiteRow {
  readonly id: string
  readonly latitude: number
  readonly longitude: number
  readonly sets: { readonly siteHeight: string }
}

const catalog = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../seeds/catalogs/communication-sites.json'), 'utf8'),
) as { readonly rows: readonly SiteRow[] }

const place = (id: string): Place => {
  const row = catalog.rows.find((site) => site.id === id)
  if (!row) throw new Error(`no site ${id}`)
  return {
    id,
    latitude: row.latitude * degrees,
    longitude: row.longitude * degrees,
    height: Number.parseFloat(row.sets.siteHeight),
  }
}

const five = ['svalbard', 'fucino', 'virginia', 'singapore', 'santiago'].map(place)

describe('contact windows by SGP4 over ten days, five real sites', () => {
  const runs = [
    ['650 km dawn-dusk above 10 deg', { altitude: 650e3, elevation: 10 * degrees }],
    ['650 km dawn-dusk above 20 deg', { altitude: 650e3, elevation: 20 * degrees }],
    [
      '550 km at 53 deg above 10 deg',
      { altitude: 550e3, elevation: 10 * degrees, inclination: 53 * degrees },
    ],
    [
      '1,000 km at 30 deg above 10 deg',
      { altitude: 1000e3, elevation: 10 * degrees, inclination: 30 * degrees },
    ],
  ] as const

  it.each(runs)('%s: the closed form is within 5 %%', async (_, request) => {
    const contacts = await simulateContact({ ...request, places: five, satellites: 8 })
    expect(contacts).toHaveLength(5)
    for (const { id, simulated, closedForm } of contacts) {
      if (closedForm === 0) expect(simulated, id).toBe(0)
      else expect(departure(simulated, closedForm), `${id} ${simulated} ${closedForm}`).toBeLessThan(0.05)
    }
  })

  it('one satellite alone stays within 5 % too, and the polar site sees every pass', async () => {
    const contacts = await simulateContact({ altitude: 650e3, elevation: 10 * degrees, places: five })
    for (const { simulated, closedForm } of contacts)
      expect(departure(simulated, closedForm)).toBeLessThan(0.05)
    expect(contacts[0]?.passesPerDay).toBeGreaterThan(11)
    expect(contacts[0]?.longestPass).toBeGreaterThan(contacts[0]?.meanPass ?? 0)
  })

  it('has its longest pass within 3 % of the formula with the rotation of Earth', async () => {
    const altitude = 650e3
    const elevation = 10 * degrees
    const contacts = await simulateContact({ altitude, elevation, places: five, satellites: 8 })
    const relative =
      meanMotion({ altitude }) - 7.292115e-5 * Math.cos(sunSynchronousInclination({ altitude }))
    const longest = (2 * visibilityAngle({ altitude, elevation, earthRadius })) / relative
    expect(departure(Math.max(...contacts.map((c) => c.longestPass)), longest)).toBeLessThan(0.03)
    const mean = contacts.reduce((sum, { meanPass }) => sum + meanPass, 0) / contacts.length
    expect(departure(mean, (Math.PI / 4) * longest)).toBeLessThan(0.05)
  })

  it('says which altitude has no orbit', async () => {
    const low = simulateContact({ altitude: -300e3, elevation: 10 * degrees, places: five, days: 1 })
    await expect(low).rejects.toThrow('altitude = -300000 m')
  })

  it('tells its progress and can be stopped', async () => {
    const shares: number[] = []
    await simulateContact({
      altitude: 650e3,
      elevation: 10 * degrees,
      places: five.slice(0, 1),
      days: 4,
      onProgress: (share) => shares.push(share),
    })
    expect(shares.length).toBeGreaterThan(0)
    const stopped = simulateContact({
      altitude: 650e3,
      elevation: 10 * degrees,
      places: five.slice(0, 1),
      days: 4,
      signal: AbortSignal.abort(),
    })
    await expect(stopped).rejects.toThrow()
  })
})
