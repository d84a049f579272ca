import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  betaAngle,
  earthAngularRadius,
  meanMotion,
  nodeDrift,
  orbitalPeriod,
  sunSynchronousInclination,
} from '../../src/physics/orbit.ts'

const degree = Math.PI / 180
const altitude = fc.double({ min: 300e3, max: 2000e3, noNaN: true })

describe('orbit', () => {
  it('gives the worked numbers', () => {
    expect(orbitalPeriod({ altitude: 650e3 }) / 60).toBeCloseTo(97.728, 3)
    expect(orbitalPeriod({ altitude: 550e3 }) / 60).toBeCloseTo(95.65, 3)
    expect(earthAngularRadius({ altitude: 550e3 }) / degree).toBeCloseTo(67.016, 3)
    expect(sunSynchronousInclination({ altitude: 550e3 }) / degree).toBeCloseTo(97.593, 3)
    expect(sunSynchronousInclination({ altitude: 650e3 }) / degree).toBeCloseTo(97.986, 3)
    expect((nodeDrift({ altitude: 550e3, inclination: 53 * degree }) / degree) * 86400).toBeCloseTo(-5.475, 3)
  })

  it('knows a sidereal day at geostationary height', () => {
    expect((2 * Math.PI) / meanMotion({ altitude: 35786e3 })).toBeCloseTo(86164, -1)
  })

  it('has no sun-synchronous inclination from about 5,980 km up', () => {
    expect(sunSynchronousInclination({ altitude: 5970e3 })).toBeGreaterThan(Math.PI * 0.95)
    expect(sunSynchronousInclination({ altitude: 5990e3 })).toBeNaN()
  })

  it('turns a sun-synchronous plane with the Sun at every altitude', () => {
    fc.assert(
      fc.property(altitude, (height) => {
        const inclination = sunSynchronousInclination({ altitude: height })
        expect(Math.abs(nodeDrift({ altitude: height, inclination }))).toBeLessThan(1e-20)
      }),
    )
  })

  it('finds beta angles in known geometry', () => {
    const sun = { declination: 0, rightAscension: 0 }
    expect(betaAngle({ ...sun, inclination: 97.6 * degree, node: 90 * degree }) / degree).toBeCloseTo(82.4, 9)
    expect(betaAngle({ ...sun, inclination: 53 * degree, node: 0 })).toBe(0)
    const summer = { declination: 23.44 * degree, rightAscension: 90 * degree }
    expect(betaAngle({ ...summer, inclination: 0, node: 1 }) / degree).toBeCloseTo(23.44, 9)
  })

  it('equals the angle between the Sun and the plane, by vectors', () => {
    const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })
    fc.assert(
      fc.property(
        angle,
        angle,
        angle,
        fc.double({ min: -0.41, max: 0.41, noNaN: true }),
        (inclination, node, rightAscension, declination) => {
          const normal = [
            Math.sin(node) * Math.sin(inclination),
            -Math.cos(node) * Math.sin(inclination),
            Math.cos(inclination),
          ]
          const sun = [
            Math.cos(declination) * Math.cos(rightAscension),
            Math.cos(declination) * Math.sin(rightAscension),
            Math.sin(declination),
          ]
          const sine = normal.reduce((sum, value, axis) => sum + value * Number(sun[axis]), 0)
          const beta = betaAngle({ declination, rightAscension, inclination, node })
          expect(Math.sin(beta)).toBeCloseTo(sine, 12)
        },
      ),
    )
  })
})
