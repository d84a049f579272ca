/**
 * Headline defaults against a second implementation that shares nothing with the model but its inputs: an orbit
 * followed step by step, a battery charged second by second, vehicles packed one by one, an account kept by year.
 */
import { model } from 'virtual:model'
import { describe, expect, it } from 'vitest'
import { evaluate, numberOf, rowOf } from '../../src/engine/evaluate.ts'
import type { QuantityId } from '../../src/model/index.ts'
import * as fleet from './independent/fleet.ts'
import { given, year } from './independent/given.ts'
import * as money from './independent/money.ts'
import { cross, dot, earthSeenEdgeOn, inclination, meanOf, period, type Vector } from './independent/sky.ts'

const values = evaluate(model, {})
const ours = (id: QuantityId): number => numberOf(model, values, id)

/** Ours within a part of the other result. */
const near = (id: QuantityId, other: number, part: number, mine = ours(id)): void => {
  expect(Math.abs(mine / other - 1), `${id}: ${mine} against ${other}`).toBeLessThan(part)
}

describe('sunlight, followed through a year with Spencer’s Sun', () => {
  it('orbit, mean and longest eclipse', () => {
    near('orbitInclination', inclination, 1e-4)
    near('orbitalPeriod', period, 1e-6)
    near(
      'meanEclipseFraction',
      meanOf(({ shadow }) => shadow),
      0.01,
    )
    near('worstEclipseDuration', fleet.longestEclipse, 0.005)
    near('eclipseDaysPerYear', meanOf(({ shadow }) => (shadow > 0 ? 1 : 0)) * year, 0.02)
  })
})

describe('power, with the battery charged second by second', () => {
  it('array area: on the darkest day the battery is full again, just', () => {
    near('arrayArea', fleet.arrayArea, 0.005)
    const { left, deepest } = fleet.worstOrbit
    expect(left / deepest).toBeGreaterThan(-0.01)
    near('batteryMass', fleet.batteryMass, 0.005)
  })
})

describe('heat, with the Earth summed up over the sky', () => {
  it('view factor, net flux and area of the radiator', () => {
    near('firstFaceViewFactor', earthSeenEdgeOn(), 1e-4)
    near('netRadiatorFlux', fleet.netFlux, 0.001)
    // The model lets the losses of discharging fall into the light as well, which is 1 % on the safe side.
    expect(ours('heatRejected')).toBeGreaterThan(fleet.heat)
    near('heatRejected', fleet.heat, 0.012)
    near('radiatorArea', fleet.radiatorArea, 0.012)
  })

  it('the panel also carries the heat of the eclipse, over an Earth that does not shine', () => {
    const inTheDark = ours('emittedFlux') - ours('absorbedInfrared')
    expect(fleet.worstOrbit.heatDark).toBeLessThan(ours('radiatorArea') * inTheDark)
  })
})

describe('mass and launches', () => {
  it('satellites, dry mass, propellant and mass to orbit', () => {
    expect(ours('satelliteCount')).toBe(fleet.satellites)
    near('builtItPower', fleet.built, 1e-4)
    near('dryMass', fleet.dryMass, 0.005)
    near('propellantMass', fleet.propellant(), 0.01)
    near('wetMass', fleet.wetMass, 0.005)
  })

  it('debris and re-entry: what is lost, and what of a satellite reaches the ground', () => {
    near('lostToDebris', fleet.lostToDebris(), 0.01)
    near('casualtyArea', fleet.casualtyArea(), 0.005)
    near('casualtyRisk', fleet.casualtyArea() * 1.1 * 11.5e-6, 0.01)
  })

  it('launches lie between full vehicles and vehicles with a tenth given to dispensers, packed one by one', () => {
    near('payloadToOrbit', fleet.payload(), 0.001)
    expect(ours('launches')).toBeGreaterThan(fleet.packed(1))
    expect(ours('launches')).toBeLessThan(fleet.packed(0.9))
  })
})

describe('money, by keeping accounts', () => {
  it('cost a year on both sides, and the ratio', () => {
    const plain = evaluate(model, { beforeService: 'leftOut' })
    const ofPlain = (id: QuantityId) => numberOf(model, plain, id)
    near('orbitAnnualCost', money.orbitCost / year, 0.005, ofPlain('orbitAnnualCost'))
    near('groundAnnualCost', money.groundCost / year, 1e-4, ofPlain('groundAnnualCost'))
    near('costRatioToday', money.orbitCost / money.groundCost, 0.005, ofPlain('costRatioToday'))
  })
})

describe('the ground and the air, by hand', () => {
  it('water and carbon of a gigawatt', () => {
    const kilowattHours = (1e6 / 0.995) * 8766
    near('groundWater', (kilowattHours * (0.5 + 1.1 * 1.8) * 1e-3) / year, 1e-6)
    near('carbonUse', ((0.341 + 0.04) * 1.1) / 0.995 / 3.6e6, 1e-6)
    const flown = fleet.wetMass / 0.9 / fleet.payload() / 0.98
    near('carbonLaunch', ((flown / 5) * 27.5 * given('vehiclePayload')) / (1e6 * 8766) / 3.6e6, 0.005)
    near('aluminaPerYear', ((fleet.wetMass / 5) * (30 / 250)) / year, 0.005)
  })
})

describe('the links, by throwing dice and by decibels', () => {
  /** Numbers between 0 and 1 that are the same on every run (Lehmer). */
  const dice = (seed: number) => {
    let state = seed
    return (): number => {
      state = (state * 48271) % 2147483647
      return state / 2147483647
    }
  }
  const rim =
    Math.acos((6378137 * Math.cos(given('elevationMask'))) / (6378137 + given('altitude'))) -
    given('elevationMask')

  it('contact of a site with a satellite, and of a site with the plane', () => {
    const roll = dice(2026)
    const throws = 400_000
    let [satellite, plane] = [0, 0]
    for (let n = 0; n < throws; n++) {
      const [east, along] = [2 * Math.PI * roll(), 2 * Math.PI * roll()]
      const latitude = given('siteLatitude')
      const site: Vector = [
        Math.cos(latitude) * Math.cos(east),
        Math.cos(latitude) * Math.sin(east),
        Math.sin(latitude),
      ]
      const up: Vector = [
        Math.cos(along),
        Math.cos(inclination) * Math.sin(along),
        Math.sin(inclination) * Math.sin(along),
      ]
      const pole = cross([1, 0, 0], [0, Math.cos(inclination), Math.sin(inclination)])
      if (dot(site, up) > Math.cos(rim)) satellite++
      if (Math.abs(dot(site, pole)) < Math.sin(rim)) plane++
    }
    near('contactFraction', satellite / throws, 0.05)
    near('planeDuty', plane / throws, 0.01)
  })

  it('carrier over noise of the gateway in decibels', () => {
    const db = (x: number): number => 10 * Math.log10(x)
    const wave = 299792458 / 19e9
    const dish = (diameter: number): number => db(0.6 * ((Math.PI * diameter) / wave) ** 2)
    const down = Math.sin(given('elevationMask')) * 6378137
    const way = Math.sqrt(down ** 2 + 2 * 6378137 * 650e3 + 650e3 ** 2) - down
    const fade = ours('radioFade')
    const noise =
      db(300 + 275 * (1 - 10 ** (-fade / 10)) + 2.7 * 10 ** (-fade / 10)) - 228.6 + db(0.9e9 / 1.1)
    const carrier = db(20) + dish(0.5) + dish(1.85) - 20 * Math.log10((4 * Math.PI * way) / wave) - fade - 3
    expect(ours('carrierToNoise')).toBeCloseTo(carrier - noise, 2)
    expect(rowOf(model, values, 'dataTransmission').demand).toBe(1.7 * 1000 * 1e9)
  })
})
