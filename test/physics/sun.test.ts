import { describe, expect, it } from 'vitest'
import { julianDate, pointsOfYear, sunOfYear, sunPosition } from '../../src/physics/sun.ts'

const degrees = 180 / Math.PI

describe('sun', () => {
  it('counts Julian dates', () => {
    expect(julianDate({ year: 2026, month: 1, day: 1 })).toBe(2461041.5)
    expect(julianDate({ year: 1996, month: 10, day: 26 })).toBe(2450382.5)
    expect(julianDate({ year: 2000, month: 1, day: 1 }) + 0.5).toBe(2451545)
  })

  it('stands where Vallado’s example 5-1 puts it on 2 April 2006', () => {
    const sun = sunPosition({ julianDate: julianDate({ year: 2006, month: 4, day: 2 }) })
    expect(sun.rightAscension * degrees).toBeCloseTo(11.1408, 3)
    expect(sun.declination * degrees).toBeCloseTo(4.7885, 3)
    expect(sun.distance).toBeCloseTo(0.99945, 5)
  })

  it('is highest on 21 June, lowest on 21 December and farthest in the first week of July 2026', () => {
    const year = sunOfYear()
    const day = (month: number, date: number) =>
      julianDate({ year: 2026, month, day: date }) - julianDate({ year: 2026, month: 1, day: 1 })
    const dayOf = (values: Float64Array, pick: (...values: number[]) => number) =>
      values.indexOf(pick(...values))
    expect(Math.abs(dayOf(year.sinDeclination, Math.max) - day(6, 21))).toBeLessThanOrEqual(1)
    expect(Math.abs(dayOf(year.sinDeclination, Math.min) - day(12, 21))).toBeLessThanOrEqual(1)
    expect(Math.abs(dayOf(year.sunlight, Math.min) - day(7, 6))).toBeLessThanOrEqual(2)
    expect(1361 * Math.min(...year.sunlight)).toBeCloseTo(1316.6, 0)
    expect(1361 * Math.max(...year.sunlight)).toBeCloseTo(1407.7, 0)
  })

  it('runs through the equation of time: 14 minutes behind in February, 16 ahead in November', () => {
    const minutes = sunOfYear().equation.map((angle) => {
      const turned = Math.atan2(Math.sin(angle), Math.cos(angle))
      return (turned / (2 * Math.PI)) * 1440
    })
    expect(Math.min(...minutes)).toBeCloseTo(-14.2, 0)
    expect(Math.max(...minutes)).toBeCloseTo(16.4, 0)
  })

  it('gives a closed year and keeps it', () => {
    const year = sunOfYear(2027)
    expect(year.sunlight).toHaveLength(pointsOfYear)
    expect(sunOfYear(2027)).toBe(year)
    expect(Math.abs(Number(year.sinDeclination[365]) - Number(year.sinDeclination[0]))).toBeLessThan(1e-3)
  })
})
