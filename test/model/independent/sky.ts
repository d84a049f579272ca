/**
 * A dawn-dusk orbit followed step by step through a year, with another almanac than the model's.
 *
 * The Sun is Spencer's Fourier series (1971, Search 2(5), 172); the shadow is found by vectors, the drag and the view
 * of the Earth by summing.
 */
import { given } from './given.ts'

export type Vector = readonly [number, number, number]

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
const scaled = (a: Vector, k: number): Vector => [a[0] * k, a[1] * k, a[2] * k]
const unit = (a: Vector): Vector => scaled(a, 1 / Math.sqrt(dot(a, a)))
const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

const radius = 6378.137e3
const gravity = 398600.4418e9
const orbitRadius = radius + given('altitude')
export const speed = Math.sqrt(gravity / orbitRadius)
export const period = (2 * Math.PI * orbitRadius) / speed

/** From the regression of the node, a turn in a tropical year. */
const cosInclination =
  (-2 * Math.PI) /
  (365.2422 * 86400) /
  ((1.5 * 1.08263e-3 * Math.sqrt(gravity) * radius ** 2) / orbitRadius ** 3.5)
const sinInclination = Math.sqrt(1 - cosInclination ** 2)
export const inclination = Math.acos(cosInclination)

/** Direction of the Sun where the mean Sun stands at right ascension zero, and sunlight over that at 1 au. */
const sunOf = (dayOfYear: number): { readonly towards: Vector; readonly light: number } => {
  const g = (2 * Math.PI * dayOfYear) / 365
  const [c1, s1, c2, s2, c3, s3] = [1, 2, 3].flatMap((n) => [Math.cos(n * g), Math.sin(n * g)]) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const declination =
    0.006918 - 0.399912 * c1 + 0.070257 * s1 - 0.006758 * c2 + 0.000907 * s2 - 0.002697 * c3 + 0.00148 * s3
  const equation = 0.000075 + 0.001868 * c1 - 0.032077 * s1 - 0.014615 * c2 - 0.040849 * s2
  const light = 1.00011 + 0.034221 * c1 + 0.00128 * s1 + 0.000719 * c2 + 0.000077 * s2
  const east = Math.cos(declination)
  return { towards: [east * Math.cos(equation), -east * Math.sin(equation), Math.sin(declination)], light }
}

/** The node stands six hours of time west of the mean Sun: local time 6 h. */
const placeAt = (angle: number): { readonly up: Vector; readonly ahead: Vector } => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return {
    up: [cosInclination * s, -c, sinInclination * s],
    ahead: [cosInclination * c, s, sinInclination * c],
  }
}

export interface Day {
  /** Share of the orbit in the shadow. */
  readonly shadow: number
  readonly light: number
  /** Largest cosine of the Sun's distance from the zenith under the satellite. */
  readonly noon: number
  /** Mean share that the airflow meets of an array facing the Sun, and of a panel edge-on to Sun and Earth. */
  readonly array: number
  readonly panel: number
}

const steps = 2880

const follow = (dayOfYear: number): Day => {
  const { towards, light } = sunOf(dayOfYear)
  let [shadow, noon, array, panel] = [0, -1, 0, 0]
  for (let step = 0; step < steps; step++) {
    const { up, ahead } = placeAt((2 * Math.PI * (step + 0.5)) / steps)
    const along = orbitRadius * dot(up, towards)
    const aside = minus(scaled(up, orbitRadius), scaled(towards, along))
    if (along < 0 && Math.sqrt(dot(aside, aside)) < radius) shadow += 1 / steps
    noon = Math.max(noon, dot(up, towards))
    array += Math.abs(dot(towards, ahead)) / steps
    panel += Math.abs(dot(unit(cross(towards, up)), ahead)) / steps
  }
  return { shadow, light, noon, array, panel }
}

/** Every day of a year. */
export const days: readonly Day[] = Array.from({ length: 365 }, (_, day) => follow(day))

export const meanOf = (pick: (day: Day) => number): number =>
  days.reduce((sum, day) => sum + pick(day), 0) / days.length
export const mostOf = (pick: (day: Day) => number): number => Math.max(...days.map(pick))

/** Share of what one face of a panel that holds the vertical sees, and is the Earth: summed over the sky. */
export const earthSeenEdgeOn = (): number => {
  const rim = Math.asin(radius / orbitRadius)
  const [rings, spokes] = [600, 1200]
  let seen = 0
  for (let ring = 0; ring < rings; ring++) {
    const fromNadir = (rim * (ring + 0.5)) / rings
    for (let spoke = 0; spoke < spokes; spoke++) {
      const cosine = Math.sin(fromNadir) * Math.cos((2 * Math.PI * (spoke + 0.5)) / spokes)
      if (cosine > 0) seen += cosine * Math.sin(fromNadir)
    }
  }
  return (seen * (rim / rings) * ((2 * Math.PI) / spokes)) / Math.PI
}
