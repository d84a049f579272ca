/** The array's own balance, and what a radiator at right angles sees of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrayTemperature } from '../../src/physics/array-temperature.ts'
import { stefanBoltzmann } from '../../src/physics/constants.ts'
import { perpendicularViewFactor } from '../../src/physics/perpendicular.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('temperature of an array', () => {
  it('gives the worked number', () => {
    const panel = { absorbed: 1200, generated: 240, loss: 0.004, reference: 301.15, emissivity: 1.7 }
    expect(arrayTemperature(panel)).toBeCloseTo(317.159, 3)
    expect(arrayTemperature({ ...panel, loss: 0 })).toBeCloseTo((960 / (1.7 * stefanBoltzmann)) ** 0.25, 9)
    expect(arrayTemperature({ ...panel, generated: 1200 })).toBeNaN()
    expect(arrayTemperature({ ...panel, absorbed: Number.NaN })).toBeNaN()
  })

  it('emits what it absorbs and does not convert', () => {
    fc.assert(
      fc.property(
        between(600, 1500),
        between(0, 0.4),
        between(0, 0.005),
        between(0.5, 2),
        (absorbed, share, loss, emissivity) => {
          const generated = share * absorbed
          const t = arrayTemperature({ absorbed, generated, loss, reference: 301.15, emissivity })
          fc.pre(Number.isFinite(t))
          const heat = absorbed - generated * (1 - loss * (t - 301.15))
          expect((emissivity * stefanBoltzmann * t ** 4) / heat).toBeCloseTo(1, 12)
        },
      ),
    )
  })

  it('lies within a few kelvins of the 342 K that an exact balance of McCalip’s panel gives, with no power drawn', () => {
    const absorbed = 0.92 * 1361 + 2 * 0.257773 * 0.875 * 237
    const t = arrayTemperature({ absorbed, generated: 0, loss: 0, reference: 301.15, emissivity: 1.75 })
    expect(t).toBeCloseTo(342.1, 1)
  })
})

/** Howell's closed form for a common edge: width of both over one length each, C-14 of the catalog. */
const commonEdge = (h: number, w: number): number => {
  const [hh, ww] = [h * h, w * w]
  const s = Math.sqrt(hh + ww)
  const logs =
    Math.log(((1 + ww) * (1 + hh)) / (1 + ww + hh)) +
    ww * Math.log((ww * (1 + ww + hh)) / ((1 + ww) * (hh + ww))) +
    hh * Math.log((hh * (1 + hh + ww)) / ((1 + hh) * (hh + ww)))
  return (w * Math.atan(1 / w) + h * Math.atan(1 / h) - s * Math.atan(1 / s) + logs / 4) / (Math.PI * w)
}

interface Places {
  readonly width: number
  readonly height: number
  readonly reach: number
  readonly gap: number
  readonly offset: number
}

/** Pairs of small squares, one of each rectangle, by the law of cosines and distance. */
const byPairs = ({ width, height, reach, gap, offset }: Places, n = 24): number => {
  let sum = 0
  for (let a = 0; a < n; a++)
    for (let b = 0; b < n; b++)
      for (let c = 0; c < n; c++)
        for (let d = 0; d < n; d++) {
          const x = gap + ((a + 0.5) / n) * height
          const xi = ((c + 0.5) / n) * reach
          const along = ((b + 0.5) / n) * width - offset - ((d + 0.5) / n) * width
          sum += (x * xi) / (x * x + xi * xi + along * along) ** 2
        }
  return (sum * reach * width) / (Math.PI * n ** 4)
}

describe('rectangles at right angles', () => {
  it('gives the worked number', () => {
    const squares = { width: 1, height: 1, reach: 1, gap: 0, offset: 0 }
    expect(perpendicularViewFactor(squares)).toBeCloseTo(0.20004, 5)
    expect(perpendicularViewFactor({ ...squares, reach: 1e9 })).toBeLessThan(0.5)
  })

  it('agrees with the closed form of the catalog where they share an edge', () => {
    fc.assert(
      fc.property(between(0.05, 20), between(0.05, 20), (height, reach) => {
        const ours = perpendicularViewFactor({ width: 1, height, reach, gap: 0, offset: 0 })
        expect(Math.abs(ours - commonEdge(reach, height))).toBeLessThan(1e-9)
      }),
    )
  })

  it.each<readonly [string, Places]>([
    ['behind a gap', { width: 10, height: 15, reach: 42, gap: 5, offset: 0 }],
    ['beyond the end of the wing', { width: 1, height: 1.5, reach: 4, gap: 0, offset: 1.2 }],
    ['both', { width: 2, height: 1, reach: 3, gap: 0.8, offset: 3 }],
  ])('agrees with pairs of small squares %s', (_, places) => {
    expect(Math.abs(perpendicularViewFactor(places) / byPairs(places) - 1)).toBeLessThan(0.005)
  })

  it('is the same heat both ways, and that of a whole is that of its parts', () => {
    const length = between(0.1, 10)
    fc.assert(
      fc.property(length, length, length, length, between(0, 5), (width, height, reach, gap, offset) => {
        const seen = (places: Partial<Places>): number =>
          perpendicularViewFactor({ width, height, reach, gap, offset, ...places })
        const whole = seen({ gap: 0, height: gap + height }) * (gap + height)
        const parts = seen({ gap: 0, height: gap }) * gap + seen({}) * height
        expect(Math.abs(parts - whole)).toBeLessThan(1e-9 * (1 + whole))
        const back = perpendicularViewFactor({ width, height: reach, reach: height, gap: 0, offset })
        expect(Math.abs(seen({ gap: 0 }) * height - back * reach)).toBeLessThan(1e-9 * (1 + height))
      }),
    )
  })

  it('falls with gap and offset and never leaves 0 to 1/2', () => {
    const length = between(0.1, 10)
    fc.assert(
      fc.property(
        length,
        length,
        between(0, 5),
        between(0, 5),
        between(0.1, 2),
        (h, r, gap, offset, more) => {
          const seen = (g: number, o: number): number =>
            perpendicularViewFactor({ width: 1, height: h, reach: r, gap: g, offset: o })
          const here = seen(gap, offset)
          expect(here).toBeGreaterThanOrEqual(0)
          expect(here).toBeLessThan(0.5)
          // Beside the wing a face sees more of it from a little further behind.
          expect(seen(gap + more, 0)).toBeLessThanOrEqual(seen(gap, 0) + 1e-10)
          expect(seen(gap, offset + more)).toBeLessThanOrEqual(here + 1e-10)
        },
      ),
    )
  })
})
