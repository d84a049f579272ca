import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { launchDeltaV, transferDeltaV } from '../../src/physics/payload.ts'

const degree = Math.PI / 180
const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('transferDeltaV', () => {
  it('is 208.0 m/s to 550 km, as worked out in its description', () => {
    expect(transferDeltaV({ altitude: 550_000, planeChange: 0 })).toBeCloseTo(208.03, 1)
  })

  it('reproduces the textbook transfer from 191.34 km to 35,781.35 km: 3.935 km/s', () => {
    // Vallado 2013, example 6-1, starts 6 km above our parking orbit, which changes the sum by 3 m/s.
    expect(transferDeltaV({ altitude: 35_781_349, planeChange: 0 }) / 1000).toBeCloseTo(3.935, 2)
  })

  it('costs nothing at or below the parking orbit', () => {
    expect(transferDeltaV({ altitude: 185_000, planeChange: 0 })).toBeCloseTo(0, 6)
    expect(transferDeltaV({ altitude: 160_000, planeChange: 0 })).toBeCloseTo(0, 6)
  })

  it('is a number at every height below the parking orbit, where both burns vanish', () => {
    fc.assert(
      fc.property(finite(150e3, 185e3), (altitude) => {
        expect(transferDeltaV({ altitude, planeChange: 0 })).toBeCloseTo(0, 3)
      }),
      { numRuns: 2000 },
    )
    expect(transferDeltaV({ altitude: 182095.9645640417, planeChange: 0 })).toBeCloseTo(0, 6)
  })

  it('is twice the speed times the sine of half the angle for a plane change alone', () => {
    const speed = Math.sqrt(3.986004418e14 / (6_378_137 + 185_000))
    expect(transferDeltaV({ altitude: 185_000, planeChange: 20 * degree })).toBeCloseTo(
      2 * speed * Math.sin(10 * degree),
      6,
    )
  })

  it('rises with height and with the angle', () => {
    fc.assert(
      fc.property(
        finite(2e5, 1.9e6),
        finite(1e3, 1e5),
        finite(0, 1),
        finite(0.001, 0.5),
        (h, more, angle, turn) => {
          const here = transferDeltaV({ altitude: h, planeChange: angle })
          expect(transferDeltaV({ altitude: h + more, planeChange: 0 })).toBeGreaterThan(
            transferDeltaV({ altitude: h, planeChange: 0 }),
          )
          expect(transferDeltaV({ altitude: h, planeChange: angle + turn })).toBeGreaterThan(here)
        },
      ),
    )
  })
})

describe('launchDeltaV', () => {
  const cape = 28.5 * degree

  it('is 8,130.3 m/s into 650 km Sun-synchronous from 28.5°, 745.9 m/s above due east', () => {
    const polar = launchDeltaV({ altitude: 650_000, inclination: 97.986 * degree, siteLatitude: cape })
    const east = launchDeltaV({ altitude: 185_000, inclination: cape, siteLatitude: cape })
    expect(polar).toBeCloseTo(8130.3, 1)
    expect(polar - east).toBeCloseTo(745.9, 1)
  })

  it('gains the whole speed of the ground due east: 408.7 m/s at 28.5°, 465.1 m/s on the equator', () => {
    const orbit = Math.sqrt(3.986004418e14 / (6_378_137 + 185_000))
    expect(orbit - launchDeltaV({ altitude: 185_000, inclination: cape, siteLatitude: cape })).toBeCloseTo(
      408.7,
      1,
    )
    expect(orbit - launchDeltaV({ altitude: 185_000, inclination: 0, siteLatitude: 0 })).toBeCloseTo(465.1, 1)
  })

  it('is least at the inclination of the pad and the same from either hemisphere', () => {
    fc.assert(
      fc.property(finite(0, 60), finite(0, 180), finite(200, 1800), (latitude, inclination, kilometres) => {
        const orbit = { altitude: kilometres * 1000, inclination: inclination * degree }
        const north = launchDeltaV({ ...orbit, siteLatitude: latitude * degree })
        const best = launchDeltaV({
          ...orbit,
          inclination: latitude * degree,
          siteLatitude: latitude * degree,
        })
        expect(north).toBeGreaterThanOrEqual(best - 1e-9)
        expect(launchDeltaV({ ...orbit, siteLatitude: -latitude * degree })).toBe(north)
      }),
    )
  })

  it('charges a turn of the plane below the latitude of the pad, without a jump at it', () => {
    const to = (inclination: number) => launchDeltaV({ altitude: 600_000, inclination, siteLatitude: cape })
    expect(to(20 * degree) - to(cape)).toBeGreaterThan(100)
    expect(Math.abs(to(cape - 1e-7) - to(cape + 1e-7))).toBeLessThan(0.2)
  })
})
