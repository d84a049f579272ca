/** The year of sunlight by its definition: day by day in angles, with arrays, for what computes it in one pass. */
import { eclipseFraction } from '../../src/physics/eclipse.ts'
import { eclipseSeason, eclipseYear, type OrbitPlane, yearlyMean } from '../../src/physics/eclipse-year.ts'
import { earthAngularRadius } from '../../src/physics/orbit.ts'
import { sunOfYear } from '../../src/physics/sun.ts'

/** 1/AGM(1, 1/sine) until both numbers agree. */
const ramOf = (beta: number): number => {
  const sine = Math.abs(Math.sin(beta))
  if (sine < 1e-9) return 0
  let [high, low] = [1, 1 / sine]
  while (Math.abs(high - low) > 1e-12 * high) [high, low] = [(high + low) / 2, Math.sqrt(high * low)]
  return 1 / high
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const extremes = (altitude: number, beta: Float64Array, sunlight: Float64Array) => {
  const fraction = beta.map((angle) => eclipseFraction({ altitude, beta: angle }))
  const deepestFraction = Math.max(...fraction)
  return {
    smallestBeta: Math.min(...beta.map(Math.abs)),
    deepestFraction,
    deepestDay: fraction.indexOf(deepestFraction),
    noonSunlight: Math.max(...beta.map((angle, day) => Math.cos(angle) * Number(sunlight[day]))),
    fraction,
    sunlight,
  }
}

export const fixedByDay = (plane: OrbitPlane) => {
  const { beta, fraction, sunlight } = eclipseYear(plane)
  return {
    meanEclipse: yearlyMean(fraction),
    eclipseShare: eclipseSeason({ beta, altitude: plane.altitude }),
    meanCosine: yearlyMean(beta.map(Math.cos)),
    meanEdgeRam: yearlyMean(beta.map(ramOf)),
    ...extremes(plane.altitude, beta, sunlight),
  }
}

const arcsine = (value: number): number => Math.asin(Math.min(1, Math.max(-1, value)))

export const driftingByDay = ({ altitude, inclination }: OrbitPlane) => {
  const sun = sunOfYear()
  const limit = Math.sin(earthAngularRadius({ altitude }))
  const every5 = Array.from({ length: 73 }, (_, n) => {
    const a = Number(sun.cosDeclination[5 * n]) * Math.sin(inclination)
    const b = Number(sun.sinDeclination[5 * n]) * Math.cos(inclination)
    const always = Math.abs(b) < limit ? [-Math.PI / 2, Math.PI / 2] : [0, 0]
    const ends = a < 1e-12 ? always : [arcsine((-limit - b) / a), arcsine((limit - b) / a)]
    const [low, high] = ends as [number, number]
    const inside = (high - low) / Math.PI
    const eclipse = Array.from({ length: 20 }, (_, index) => {
      const s = (index + 0.5) / 20
      const angle = low + (high - low) * s ** 3 * (10 - 15 * s + 6 * s * s)
      const beta = Math.asin(a * Math.sin(angle) + b)
      return eclipseFraction({ altitude, beta }) * 30 * s * s * (1 - s) ** 2
    })
    const betas = Array.from({ length: 24 }, (_, node) =>
      arcsine(a * Math.sin(((node + 0.5) / 24 - 0.5) * Math.PI) + b),
    )
    const cosine = mean(betas.map(Math.cos))
    return { inside, eclipse: mean(eclipse) * inside, cosine, ram: mean(betas.map(ramOf)) }
  })
  const tilt = Math.min(inclination, Math.PI - inclination)
  const beta = sun.sinDeclination.map((sine) => Math.max(0, Math.abs(Math.asin(sine)) - tilt))
  return {
    meanEclipse: mean(every5.map(({ eclipse }) => eclipse)),
    eclipseShare: mean(every5.map(({ inside }) => inside)),
    meanCosine: mean(every5.map(({ cosine }) => cosine)),
    meanEdgeRam: mean(every5.map(({ ram }) => ram)),
    ...extremes(altitude, beta, sun.sunlight),
  }
}
