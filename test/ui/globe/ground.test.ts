/** Which satellites sites point at: against a look at every satellite, and against what is flown by SGP4. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { designConstellation } from '../../../src/fleet/constellation.ts'
import { weatherOfDay } from '../../../src/fleet/day-weather.ts'
import { flyPart } from '../../../src/fleet/part.ts'
import { type Spot, standOf } from '../../../src/fleet/places.ts'
import type { FleetPlan } from '../../../src/fleet/plan.ts'
import { fleetOnDay } from '../../../src/fleet/satellites.ts'
import { argumentRate } from '../../../src/fleet/secular.ts'
import { linksOf } from '../../../src/fleet/traffic.ts'
import { earthRadius } from '../../../src/physics/constants.ts'
import { contactsOf, type Ground, placeOn, tallyOf } from '../../../src/ui/globe/ground.ts'
import { type Orbit, skyOf } from '../../../src/ui/globe/scene.ts'
import { groundOf } from '../../../src/ui/globe/use-ground.ts'
import { planeAxes, type Vector } from '../../../src/ui/globe/vectors.ts'
import { planAtDefaults } from './plan.ts'

const plan = planAtDefaults()
const orbitOf = ({ order, nodeTime }: FleetPlan): Orbit => ({
  ...order,
  nodeTime,
  nodeDrift: 0,
  period: 5800,
  exists: true,
})
const orbit = orbitOf(plan)
const constellation = designConstellation(plan.order)
const { ground } = groundOf(plan, null, 80)

const momentOf = (time: number, day = 80) => {
  const sky = skyOf(orbit, day + time / 86_400)
  return {
    node: sky.node,
    greenwich: sky.greenwich,
    inclination: orbit.inclination,
    phase: (argumentRate(orbit) * time) % (2 * Math.PI),
  }
}

/** Which way is up at a place, by the ellipsoid, when Greenwich stands at an angle. */
const upAt = (place: number, greenwich: number): Vector => {
  const [east = 0, north = 0, up = 0] = standOf(plan.skies[place] as Spot).subarray(3)
  const [c, s] = [Math.cos(greenwich), Math.sin(greenwich)]
  return [c * east - s * north, s * east + c * north, up]
}

const sineOfElevation = (point: Vector, place: Vector, up: Vector): number => {
  const apart = point.map((value, axis) => value - (place[axis] as number))
  const rise = apart.reduce((total, value, axis) => total + value * (up[axis] as number), 0)
  return rise / Math.hypot(...apart)
}

describe('satellites in view', () => {
  test('are those that a look at each of them finds, for any orbit, mask and moment', () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom('dawnDusk', 'inclined'),
          altitude: fc.double({ min: 350e3, max: 2000e3, noNaN: true }),
          satellites: fc.integer({ min: 1, max: 3000 }),
          mask: fc.double({ min: 0.05, max: 1.2, noNaN: true }),
          turns: fc.double({ min: 0, max: 6.28, noNaN: true }),
          phase: fc.double({ min: 0, max: 6.28, noNaN: true }),
        }),
        ({ kind, altitude, satellites, mask, turns, phase }) => {
          const inclination = kind === 'inclined' ? 0.9 : 1.7
          const design = designConstellation({ ...plan.order, kind, altitude, inclination, satellites })
          const moment = { node: 0.7, inclination, greenwich: turns, phase }
          const contacts = contactsOf({ ...ground, mask }, design, moment)
          const everywhere = design.rings.flatMap((ring) =>
            Array.from({ length: ring.satellites }, (_, at) =>
              placeOn(
                {
                  radius: 1 + ring.altitude / earthRadius,
                  axes: planeAxes(moment.node + ring.node, inclination),
                  start: ring.phase + phase,
                  step: (2 * Math.PI) / ring.places,
                },
                at,
              ),
            ),
          )
          const seen = contacts.map(({ place }, n) =>
            everywhere.reduce((sum, point) => {
              const sine = sineOfElevation(point, place, upAt(n, turns))
              return sum + (sine >= Math.sin(mask) ? 1 : 0)
            }, 0),
          )
          expect(contacts.map(({ inView }) => inView)).toEqual(seen)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('are those that SGP4 flies, but for the few at the edge of the view', async () => {
    const day = 80
    const looks = { offset: 0, step: 7200, count: 12 }
    const flown = await flyPart({
      fleet: fleetOnDay(constellation, { nodeTime: plan.nodeTime, day }),
      from: 0,
      to: constellation.satellites,
      looks,
      places: plan.skies,
      mask: plan.mask,
    })
    let [flownInView, here, apart] = [0, 0, 0]
    for (let look = 0; look < looks.count; look++) {
      const contacts = contactsOf(ground, constellation, momentOf(look * looks.step, day))
      contacts.forEach(({ inView }, place) => {
        const other = flown.inView[look * plan.skies.length + place] as number
        flownInView += other
        here += inView
        apart += Math.abs(inView - other)
      })
    }
    expect(flownInView).toBeGreaterThan(500)
    // 25 km of 2,200 across the view, at both edges.
    expect(apart / flownInView).toBeLessThan(0.025)
    expect(Math.abs(here / flownInView - 1)).toBeLessThan(0.025)
  })
})

describe('links', () => {
  test('of one satellite above one site: one by radio, one by light', () => {
    const alone: Ground = {
      ...ground,
      mask: 0.35,
      skies: [{ ...plan.skies[0], latitude: 0, longitude: 0 }] as never,
      stations: [1],
    }
    const ring = { altitude: 650e3, inclination: 1, node: 0, phase: 0, places: 1, satellites: 1 }
    const contacts = contactsOf(
      alone,
      { rings: [ring], each: 1 },
      { node: 0, inclination: 1, greenwich: 0, phase: 0 },
    )
    expect(contacts).toMatchObject([{ inView: 1, radio: 1, light: 1, ends: [{ radio: true, light: true }] }])
    expect(tallyOf(contacts)).toEqual({ sites: 1, reached: 1, linksEach: 2 })
  })

  test('are never more than the flight counts, and no satellite serves two places', () => {
    for (const gatewayShare of [1, 0.3])
      for (let hour = 0; hour < 24; hour += 3) {
        const links = { ...plan.links, gatewayShare }
        const contacts = contactsOf({ ...ground, links }, constellation, momentOf(hour * 3600))
        const view = { inView: contacts.map(({ inView }) => inView), seen: constellation.satellites, each: 1 }
        const most = linksOf(view, ground.stations, links)
        const sum = (kind: 'radio' | 'light') => contacts.reduce((total, contact) => total + contact[kind], 0)
        expect(sum('radio')).toBeLessThanOrEqual(most.radio)
        expect(sum('light')).toBeLessThanOrEqual(most.light)
        expect(sum('radio')).toBeGreaterThan(0.5 * most.radio - 30)
        const ends = contacts.flatMap((contact) => contact.ends.map(({ at }) => at.join()))
        expect(new Set(ends).size).toBe(ends.length)
      }
  })

  test('point at the highest satellites', () => {
    const one: Ground = { ...ground, stations: ground.stations.map((_, n) => (n === 0 ? 1 : 0)) }
    for (let minute = 0; minute < 1440; minute += 97) {
      const [contact] = contactsOf(one, constellation, momentOf(minute * 60))
      const up = upAt(0, momentOf(minute * 60).greenwich)
      const heights = (contact?.ends ?? []).map(({ at }) =>
        sineOfElevation(at, contact?.place ?? [0, 0, 0], up),
      )
      expect(heights.length).toBe(Math.min(contact?.inView ?? 0, plan.links.radioTerminals))
      expect(heights).toEqual(heights.toSorted((a, b) => b - a))
    }
  })
})

describe('the ground that is shown', () => {
  test('has all sites, spread evenly, under a clear sky, until a flight is there', () => {
    const { stations } = groundOf(plan, null, 80).ground
    expect(stations.reduce((sum, number) => sum + number, 0)).toBe(plan.stations)
    expect(groundOf(plan, null, 80).weatherAt).toBeNull()
  })

  test('has the sites of a flight and the weather that it drew for the nearest day', () => {
    const stations = plan.skies.map((_, n) => (n < 3 ? 2 : 0))
    const options = {
      days: [10, 100, 200, 300],
      step: 600,
      draws: 5,
      seed: 7,
      placing: 'best' as const,
      snapshots: 0,
    }
    const shown = groundOf(plan, { plan, options, stations }, 360)
    const drawn = weatherOfDay(plan, options, 10, 0)
    expect(shown.ground.stations).toEqual(stations)
    for (let hour = 0; hour < 24; hour++)
      expect(shown.weatherAt?.(hour)).toEqual([
        ...drawn.subarray(hour * plan.skies.length, hour * plan.skies.length + 3),
      ])
  })
})
