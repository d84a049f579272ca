import { model } from 'virtual:model'
import { beforeAll, describe, expect, test } from 'vitest'
import { evaluate, isIdOf, numberOf, optionOf } from '../../src/engine/evaluate.ts'
import { compared } from '../../src/fleet/compare.ts'
import { designConstellation } from '../../src/fleet/constellation.ts'
import { countError, drawnFrom, usualEvery } from '../../src/fleet/drawn.ts'
import { flyDay } from '../../src/fleet/fly.ts'
import { flyFleet } from '../../src/fleet/fly-fleet.ts'
import { flyPart } from '../../src/fleet/part.ts'
import { type Spot, standOf } from '../../src/fleet/places.ts'
import type { FleetPlan, FlightOptions } from '../../src/fleet/plan.ts'
import { placeNames, planOf, type Results } from '../../src/fleet/plan-of.ts'
import type { FleetFlown } from '../../src/fleet/report.ts'
import { fleetOnDay } from '../../src/fleet/satellites.ts'
import { bufferWords } from '../../src/fleet/words.ts'
import { contactFraction, visibilityAngle } from '../../src/physics/contact.ts'
import { eclipseFraction } from '../../src/physics/eclipse.ts'
import { betaAngle } from '../../src/physics/orbit.ts'
import { geocentricLatitude } from '../../src/physics/sgp4-contact.ts'
import { julianDate, sunPosition } from '../../src/physics/sun.ts'

const degree = Math.PI / 180
const here = { run: flyPart, close: () => undefined }

const resultsAt = (settings: Readonly<Record<string, number | string>>): Results => {
  const values = evaluate(model, settings)
  const known = (id: string) => {
    if (!isIdOf(model, id)) throw new Error(`no quantity ${id}`)
    return id
  }
  return {
    number: (id) => numberOf(model, values, known(id)),
    option: (id) => optionOf(model, values, known(id)),
  }
}
const planAt = (settings: Readonly<Record<string, number | string>>) => planOf(resultsAt(settings))
const options: FlightOptions = {
  days: [79],
  step: 600,
  draws: 40,
  seed: 1,
  placing: 'even',
  snapshots: 1,
}

describe('a ring of satellites', () => {
  const constellation = designConstellation({
    kind: 'dawnDusk',
    altitude: 650e3,
    inclination: 1.71,
    satellites: 400,
    formation: 1,
    slot: 1000,
    step: 5000,
    thickness: 50_000,
  })
  const ring = constellation.rings[0]
  if (!ring) throw new Error('no ring')

  test('is over five sites as long as the closed form says, within 1 %', async () => {
    const sites: readonly Spot[] = [
      ['Svalbard', 78.23, 15.39],
      ['Fucino', 41.98, 13.6],
      ['Virginia', 38.95, -77.45],
      ['Santiago', -33.15, -70.67],
      ['Singapore', 1.35, 103.8],
    ].map(([id, latitude, longitude]) => ({
      id: String(id),
      latitude: Number(latitude) * degree,
      longitude: Number(longitude) * degree,
      height: 0,
    }))
    const elevation = 10 * degree
    const looks = { offset: 0, step: 60, count: 1440 }
    const { inView } = await flyDay(
      {
        fleet: fleetOnDay(constellation, { nodeTime: 18 * 3600, day: 172 }),
        looks,
        places: sites,
        mask: elevation,
      },
      here,
    )
    sites.forEach((site, place) => {
      let sum = 0
      for (let look = 0; look < looks.count; look++) sum += inView[look * sites.length + place] ?? 0
      // The sphere of the closed form is given the radius that the ellipsoid has at the site.
      const radius = Math.hypot(...standOf(site).subarray(0, 3)) * 1000
      // The pear shape of the Earth lowers an orbit that is circular in the mean by some kilometres in the north, and
      // raises it in the south: (J3/J2) Re/2 sin(latitude), with J3/J2 = -0.0023451 (WGS 72).
      const pear = -0.0023451 * (6_378_137 / 2) * Math.sin(site.latitude)
      const closedForm = contactFraction({
        latitude: geocentricLatitude(site),
        inclination: ring.inclination,
        visibilityAngle: visibilityAngle({
          altitude: 6_378_137 + ring.altitude + pear - radius,
          elevation,
          earthRadius: radius,
        }),
      })
      expect(Math.abs(sum / (looks.count * ring.satellites) / closedForm - 1)).toBeLessThan(0.01)
    })
  })

  test.each([20, 172, 300, 355])(
    'is in shadow on day %s as long as the closed form of that day says',
    async (day) => {
      const { lit } = await flyDay(
        {
          fleet: fleetOnDay(constellation, { nodeTime: 18 * 3600, day }),
          looks: { offset: 0, step: 600, count: 144 },
          places: [],
          mask: 0,
        },
        here,
      )
      const shadow = 1 - lit.reduce((sum, value) => sum + value, 0) / (144 * ring.satellites)
      const sun = sunPosition({ julianDate: julianDate({ year: 2026, month: 1, day: 1 }) + day + 0.5 })
      const beta = betaAngle({ ...sun, inclination: ring.inclination, node: sun.meanLongitude + Math.PI / 2 })
      expect(Math.abs(shadow - eclipseFraction({ altitude: ring.altitude, beta }))).toBeLessThan(0.002)
    },
  )
})

describe('the default fleet', () => {
  let plan: FleetPlan
  let even: FleetFlown
  let best: FleetFlown
  beforeAll(async () => {
    plan = planAt({})
    even = await flyFleet(plan, options, here)
    best = await flyFleet(plan, { ...options, placing: 'best' }, here)
  })

  test('has what it asks of the model', () => {
    const numbers = JSON.stringify(plan)
    expect(numbers).not.toContain('null')
    expect(plan.skies.map(({ id }) => placeNames.get(id))).not.toContain(undefined)
    expect(plan.stations).toBe(85)
  })

  test('keeps its distance', () => {
    // Rings five kilometres apart in altitude, and no neighbour nearer.
    expect(even.neighbours?.closest).toBeGreaterThan(4900)
    expect(even.neighbours?.closest).toBeLessThan(5100)
  })

  test('carries a fraction of its mean in the worst hour where sites stand where the catalog has them', () => {
    expect(even.radioLinks.worst).toBeLessThan(even.radioLinks.mean / 4)
    expect(even.capacity.worst).toBeLessThan(even.capacity.mean / 4)
  })

  test('carries its busy hour in the worst hour where the same sites are placed for it', () => {
    expect(best.stations.reduce((sum, count) => sum + count)).toBe(85)
    expect(best.capacity.worst).toBeGreaterThan(resultsAt({}).number('busyDownlinkDemand'))
    expect(best.unbuffered.atOnce).toBeGreaterThan(even.unbuffered.atOnce)
  })

  test('has the share of the worst hour that the model takes, within what weathers and days differ', () => {
    const { number } = resultsAt({})
    const shareOf = (flown: FleetFlown) => flown.capacity.worst / number('downlinkCapacity')
    expect(Math.abs(shareOf(even) / number('evenWorstHour') - 1)).toBeLessThan(0.15)
    expect(Math.abs(shareOf(best) / number('chosenWorstHour') - 1)).toBeLessThan(0.15)
  })

  test('says what carries its hours', () => {
    expect(even.hours).toHaveLength(24)
    for (const hour of even.hours) {
      expect(hour.p10).toBeLessThanOrEqual(hour.capacity)
      expect(hour.capacity).toBeLessThanOrEqual(hour.p90 * 1.5)
      expect(hour.capacity).toBeLessThanOrEqual(even.clear.mean * 24)
    }
    expect(even.delay.mean).toBeGreaterThan(plan.fixedDelay)
  })

  test('has each flown number beside the closed form of a result', () => {
    for (const line of compared(even, resultsAt({}))) {
      expect(isIdOf(model, line.id)).toBe(true)
      expect([line.worst, line.fivePercent, line.mean, line.closedForm].every(Number.isFinite)).toBe(true)
    }
  })

  test('gives the same numbers for the same seed, others for another, and links alike', async () => {
    const small = { ...plan, order: { ...plan.order, satellites: 300 } }
    const [one, again, other] = [
      await flyFleet(small, options, here),
      await flyFleet(small, options, here),
      await flyFleet(small, { ...options, seed: 2 }, here),
    ]
    expect(again).toEqual(one)
    expect(other.capacity.mean).not.toBe(one.capacity.mean)
    expect(other.radioLinks).toEqual(one.radioLinks)
  })

  test('meets the debris of its height, as the closed form has it at the height of the design', () => {
    // The height above the equator swings by some 25 km round a flattened Earth, over which the shape hardly bends.
    const { factor, centimetre, hits, inBelts, lowest, highest } = even.debris
    const { number } = resultsAt({})
    expect(lowest).toBeLessThan(650e3)
    expect(highest).toBeGreaterThan(650e3)
    expect(highest - lowest).toBeLessThan(60e3)
    const around = [lowest, highest].map((altitude) => resultsAt({ altitude }).number('debrisFactor'))
    expect(factor).toBeGreaterThan(Math.min(...around))
    expect(factor).toBeLessThan(Math.max(...around))
    expect(centimetre).toBeCloseTo(factor * number('debrisFlux'), 20)
    expect(hits).toBeCloseTo(centimetre * number('satelliteArea'), 15)
    expect(inBelts).toBe(0)
  })

  test('has each of its days, whose worst hour is the worst of all', () => {
    expect(even.byDay.map(({ day }) => day)).toEqual(options.days)
    expect(Math.min(...even.byDay.map(({ worst }) => worst))).toBe(even.capacity.worst)
    for (const { worst, p10, mean, leastSunlit, sunlit } of even.byDay) {
      expect(worst).toBeLessThan(mean)
      expect(p10).toBeLessThan(mean)
      expect(leastSunlit).toBeLessThanOrEqual(sunlit)
    }
  })

  test('keeps on board what the model says that a satellite stores', () => {
    expect(plan.buffer).toBe(resultsAt({}).number('onboardStorage'))
    const { unbuffered, buffered } = even
    expect(unbuffered.atOnce + unbuffered.lost).toBeCloseTo(1, 9)
    expect(buffered.atOnce + buffered.later + buffered.lost).toBeCloseTo(1, 9)
    expect(buffered.lost).toBeLessThan(unbuffered.lost)
    expect(bufferWords(even)).toMatch(/would be lost without storage on board/)
  })

  test('says what cannot be flown', async () => {
    await expect(flyFleet(plan, { ...options, step: 7000 }, here)).rejects.toThrow(
      'what divides an hour is accepted',
    )
    await expect(flyFleet(plan, { ...options, days: [] }, here)).rejects.toThrow('at least one is accepted')
  })
})

describe('a fleet of training', () => {
  test('has no rhythm, and waits in its buffers', async () => {
    const plan = { ...planAt({ workload: 'training' }), buffer: 1e15 }
    const small = { ...plan, order: { ...plan.order, satellites: 200 }, demand: 2e11 }
    const { traffic, unbuffered, buffered } = await flyFleet(small, options, here)
    expect(traffic.worst).toBe(traffic.mean)
    expect(buffered.atOnce + buffered.later).toBeGreaterThan(unbuffered.atOnce)
  })
})

describe('a fleet of which a part is flown', () => {
  test('has the links of the whole, within four of the standard errors that it states', async () => {
    const plan = planAt({})
    const quick = { ...options, step: 1800, snapshots: 0 }
    const [all, part] = [
      await flyFleet(plan, quick, here),
      await flyFleet(plan, { ...quick, every: 8 }, here),
    ]
    expect([all.counted, all.countError]).toEqual([all.satellites, 0])
    expect(part.counted).toBe(Math.ceil(all.satellites / 8))
    expect(part.countError).toBeGreaterThan(0)
    const allPlaces = new Map(all.places.map((place) => [place.id, place.inView]))
    for (const { id, inView } of part.places)
      expect(Math.abs(inView / (allPlaces.get(id) ?? Number.NaN) - 1)).toBeLessThan(4 * part.countError)
    expect(Math.abs(part.sunlit.mean / all.sunlit.mean - 1)).toBeLessThan(0.01)
  })

  test('draws one of each group, and counts as often as it stands for', () => {
    expect(drawnFrom(7, 1, 100)).toBe(7)
    for (let group = 0; group < 13; group++) {
      const number = drawnFrom(group, 8, 100)
      expect(Math.floor(number / 8)).toBe(group)
      expect(number).toBeLessThan(100)
    }
    expect(usualEvery(50_000)).toBe(1)
    expect(usualEvery(999_996)).toBe(20)
    expect(countError(20, 40_000)).toBeCloseTo(0.0218, 4)
  })
})
