/** How much of the time a satellite is in reach of at least one of several sites. */

export interface Place {
  /** [rad] */
  readonly latitude: number
  readonly longitude: number
}

interface Orbit {
  readonly inclination: number
  /** Central angle within which a site sees the satellite [rad]. */
  readonly visibilityAngle: number
}

/** Places along the orbit that are looked at: by symmetry half of it would do, but not for sites in one hemisphere. */
const steps = 360

const turn = 2 * Math.PI

/** Half of the longitudes, at one latitude, from which a site is within the angle [rad]. */
const halfWidth = (site: number, latitude: number, cosine: number): number => {
  const denominator = Math.cos(site) * Math.cos(latitude)
  const numerator = cosine - Math.sin(site) * Math.sin(latitude)
  if (denominator < 1e-12) return numerator <= 0 ? Math.PI : 0
  return Math.acos(Math.max(-1, Math.min(1, numerator / denominator)))
}

/** Length of what several stretches of a circle cover together [rad]. */
export const coveredLength = (stretches: readonly (readonly [middle: number, half: number])[]): number => {
  const parts = stretches
    .flatMap(([middle, half]): (readonly [number, number])[] => {
      if (half >= Math.PI) return [[0, turn]]
      const from = (((middle - half) % turn) + turn) % turn
      const to = from + 2 * half
      return to > turn
        ? [
            [from, turn],
            [0, to - turn],
          ]
        : [[from, to]]
    })
    .sort(([a], [b]) => a - b)
  let covered = 0
  let end = 0
  for (const [from, to] of parts) {
    covered += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return covered
}

/**
 * Share of the time in which one satellite of a circular orbit stands over the horizon of some site: mean over the
 * orbit of the share of longitudes covered, as the Earth turns below.
 */
export const reachOf = (places: readonly Place[], { inclination, visibilityAngle }: Orbit): number => {
  const cosine = Math.cos(visibilityAngle)
  let sum = 0
  for (let step = 0; step < steps; step++) {
    const latitude = Math.asin(Math.sin(inclination) * Math.sin(((step + 0.5) / steps) * turn))
    const stretches = places.flatMap((place): (readonly [number, number])[] => {
      const half = halfWidth(place.latitude, latitude, cosine)
      return half > 0 ? [[place.longitude, half]] : []
    })
    sum += coveredLength(stretches) / turn
  }
  return sum / steps
}
