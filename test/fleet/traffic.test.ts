import { describe, expect, test } from 'vitest'
import { hourly, quantileOf, summaryOf } from '../../src/fleet/hours.ts'
import { delayOf, waysOf } from '../../src/fleet/latency.ts'
import { neighboursOf } from '../../src/fleet/nearest.ts'
import { trafficAt } from '../../src/fleet/plan.ts'
import { chooseStations, shareEvenly } from '../../src/fleet/stations.ts'
import { linksOf, queueOf } from '../../src/fleet/traffic.ts'

const design = {
  radioTerminals: 10,
  lightTerminals: 1,
  radioRate: 1,
  lightRate: 100,
  satelliteRadio: 1,
  satelliteLight: 1,
  gatewayShare: 1,
}

describe('linksOf', () => {
  test('gives its worked number', () => {
    expect(linksOf({ inView: [3], seen: 3, each: 1 }, [2], design)).toEqual({ radio: 3, light: 2, rate: 203 })
  })

  test('takes light away under clouds and radio too in rain', () => {
    const view = { inView: [50, 50, 50], seen: 100, each: 1 }
    expect(linksOf(view, [1, 1, 1], design, [2, 1, 0])).toEqual({ radio: 20, light: 1, rate: 120 })
  })

  test('never has a satellite serve more places than it has terminals', () => {
    expect(linksOf({ inView: [5, 5, 5], seen: 5, each: 1 }, [1, 1, 1], design).radio).toBe(5)
    expect(
      linksOf({ inView: [5, 5], seen: 10, each: 1 }, [1, 1], { ...design, gatewayShare: 0.2 }).radio,
    ).toBe(2)
  })

  test('counts every satellite of a formation', () => {
    expect(linksOf({ inView: [1], seen: 1, each: 8 }, [1], design).radio).toBe(8)
  })
})

describe('queueOf', () => {
  test('gives its worked number', () => {
    const { atOnce, later, lost, most, meanWait, short } = queueOf([1, 1], [0, 2], { step: 10, buffer: 10 })
    expect({ atOnce, later, lost, most, meanWait, short }).toEqual({
      atOnce: 0.5,
      later: 0.5,
      lost: 0,
      most: 10,
      meanWait: 5,
      short: 0.5,
    })
  })

  test('loses what neither link nor buffer takes', () => {
    const { atOnce, later, lost } = queueOf([1, 1, 1], [0, 1.5, 1], { step: 10, buffer: 5 })
    expect(atOnce + later + lost).toBeCloseTo(1, 12)
    expect(lost).toBeCloseTo(5 / 30, 12)
    expect(queueOf([1, 1], [0, 2], { step: 10, buffer: 0 }).lost).toBe(0.5)
  })

  test('asks nothing where there is no traffic', () => {
    expect(queueOf([0, 0], [0, 0], { step: 60, buffer: 0 })).toMatchObject({ atOnce: 1, lost: 0, short: 0 })
  })
})

describe('stations', () => {
  test('are shared evenly', () => {
    expect(shareEvenly(7, 3)).toEqual([3, 2, 2])
    expect(shareEvenly(0, 3)).toEqual([0, 0, 0])
  })

  test('are split between two places that carry in turn', () => {
    const rate = Float64Array.of(1, 0, 0, 1)
    expect(chooseStations({ places: 2, hours: 2, weathers: 1, rate }, 4)).toEqual([2, 2])
  })

  test('stand where no other choice carries more in the worst hour', () => {
    // Five places in view in six hours; every way to share eight stations is tried.
    const views = [
      [1, 0, 0, 0, 1, 1],
      [0, 1, 0, 0, 0, 1],
      [0, 0, 1, 1, 0, 0],
      [1, 1, 0, 1, 0, 0],
      [0, 0, 1, 0, 1, 0],
    ]
    const [places, hours, stations] = [5, 6, 8]
    const rate = Float64Array.from(
      { length: hours * places },
      (_, n) => views[n % places]?.[Math.floor(n / places)] ?? 0,
    )
    const least = (chosen: readonly number[]) =>
      Math.min(
        ...Array.from({ length: hours }, (_, hour) =>
          chosen.reduce((sum, count, place) => sum + count * (rate[hour * places + place] ?? 0), 0),
        ),
      )
    let best = 0
    const share = (chosen: readonly number[], left: number): void => {
      if (chosen.length === places - 1) best = Math.max(best, least([...chosen, left]))
      else for (let n = 0; n <= left; n++) share([...chosen, n], left - n)
    }
    share([], stations)
    const chosen = chooseStations({ places, hours, weathers: 1, rate }, stations)
    expect(chosen.reduce((sum, count) => sum + count)).toBe(stations)
    expect(least(chosen)).toBe(best)
  })
})

describe('neighboursOf', () => {
  const options = { reach: 50, window: 60, within: 5 }

  test('gives its worked numbers', () => {
    const rest = neighboursOf(
      { position: Float64Array.of(7000, 0, 0, 7003, 0, 0), velocity: new Float64Array(6) },
      options,
    )
    expect(rest).toEqual({ closest: 3, median: 3, near: 2 })
    const passing = neighboursOf(
      {
        position: Float64Array.of(7000, 0, 0, 7001, 30, 0),
        velocity: Float64Array.of(0, 0, 0, 0, -1, 0),
      },
      options,
    )
    expect(passing.closest).toBeCloseTo(1, 12)
    expect(passing.median).toBeCloseTo(Math.hypot(30, 1), 12)
  })

  test('finds what looking at every pair finds', () => {
    const count = 300
    const position = Float64Array.from(
      { length: 3 * count },
      (_, n) => 100 * Math.sin(n * n + 1) + (n % 3 === 0 ? 7000 : 0),
    )
    let closest = Number.POSITIVE_INFINITY
    for (let a = 0; a < count; a++)
      for (let b = 0; b < a; b++)
        closest = Math.min(
          closest,
          Math.hypot(
            ...[0, 1, 2].map((axis) => (position[3 * a + axis] ?? 0) - (position[3 * b + axis] ?? 0)),
          ),
        )
    const found = neighboursOf({ position, velocity: new Float64Array(3 * count) }, { ...options, window: 0 })
    expect(found.closest).toBeCloseTo(closest, 9)
  })
})

describe('hours, traffic and delays', () => {
  test('give their worked numbers', () => {
    expect(quantileOf([5, 3, 1, 2, 4], 0.25)).toBe(2)
    expect([...hourly([1, 3, 5, 7], 2)]).toEqual([2, 6])
    expect(summaryOf([1, 2, 3], true)).toEqual({ worst: 3, fivePercent: 2.9, mean: 2 })
    const city = { name: 'a', latitude: 0, longitude: 0, millions: 1 }
    const one = { cities: [city], demand: 10, peak: 1.7 }
    expect(trafficAt(one, 21 * 3600)).toBeCloseTo(17, 9)
    expect(trafficAt(one, 9 * 3600)).toBeCloseTo(3, 9)
    const delay = delayOf([{ place: 0, metres: 1e6 }], () => true, { groundDelay: 13.7e-9, fixedDelay: 0.05 })
    expect(delay).toBeCloseTo(0.0637, 6)
    expect(delayOf([{ place: 0, metres: 1e6 }], () => false, { groundDelay: 1, fixedDelay: 1 })).toBe(
      Infinity,
    )
  })

  test('a city’s ways begin with the nearest place', () => {
    const spot = (id: string, longitude: number) => ({
      id,
      latitude: 0,
      longitude,
      height: 0,
      clear: 1,
      radio: 1,
    })
    const [ways] = waysOf({
      cities: [{ name: 'a', latitude: 0, longitude: 0, millions: 1 }],
      skies: [spot('far', 1), spot('near', -0.1)],
    })
    expect(ways?.map(({ place }) => place)).toEqual([1, 0])
  })
})
