import { ecfToLookAngles, eciToEcf, gstime, propagate } from 'satellite.js'
import { atan, tan } from '../elementary/index.ts'
import { earthRadius, referenceYear } from './constants.ts'
import { contactFraction, visibilityAngle } from './contact.ts'
import { meanMotion, sunSynchronousInclination } from './orbit.ts'
import { circularElements, startOfYear } from './sgp4-orbit.ts'

/** A place on the ground: geodetic latitude and longitude (east positive) [rad], height [m]. */
export interface Place {
  readonly id: string
  readonly latitude: number
  readonly longitude: number
  readonly height: number
}

export interface ContactRequest {
  /** Height of the circular orbit [m]. */
  readonly altitude: number
  /** Inclination [rad]; the sun-synchronous one when left out. */
  readonly inclination?: number
  /** Lowest elevation that counts as contact [rad]. */
  readonly elevation: number
  readonly places: readonly Place[]
  /** Satellites followed, spread evenly over nodes and phases; 1 when left out. */
  readonly satellites?: number
  readonly days?: number
  /** Time between two looks [s]; rise and set are interpolated. */
  readonly step?: number
  readonly year?: number
  /** Told the share done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Stops the work: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal
}

/** Contact of one place with one satellite, mean of those followed. */
export interface PlaceContact {
  readonly id: string
  /** Share of time in contact [1], by SGP4. */
  readonly simulated: number
  /** Share of time in contact [1], closed form. */
  readonly closedForm: number
  /** Passes a day. */
  readonly passesPerDay: number
  /** Mean and longest pass [s]. */
  readonly meanPass: number
  readonly longestPass: number
}

/** What has been seen of one place: contact and passes so far, and the pass under way. */
interface Watch {
  readonly place: Place
  time: number
  passes: number
  longest: number
  current: number
  /** Elevation over the mask at the look before [rad]; NaN before the first. */
  before: number
}

/** Of the ellipsoid WGS 84. */
const eccentricitySquared = 0.00669437999014

/**
 * Latitude seen from the centre of the Earth, which a closed form on a sphere means.
 *
 * @param latitude - geodetic [rad]
 * @returns geocentric latitude [rad]
 *
 * (1) tan(psi) = (1 - e^2) tan(phi)
 *
 * Limits: on the ellipsoid itself; height moves it by less than an arc minute.
 * Reference: Vallado (2013), Fundamentals of Astrodynamics and Applications, eq. 3-11, ISBN 978-1881883180.
 * Worked number: 45 deg -> 44.8076 deg.
 */
export const geocentricLatitude = ({ latitude }: { latitude: number }): number =>
  atan((1 - eccentricitySquared) * tan(latitude))

const look = (watch: Watch, over: number, step: number): void => {
  const rising = watch.before < 0 && over >= 0
  const setting = watch.before >= 0 && over < 0
  // The part of the step above the mask, by a straight line through both looks.
  const part =
    rising || setting
      ? Math.max(over, watch.before) / Math.abs(over - watch.before)
      : over >= 0 && watch.before >= 0
        ? 1
        : 0
  watch.time += part * step
  watch.current += part * step
  if (rising) watch.passes++
  watch.longest = Math.max(watch.longest, watch.current)
  if (setting) watch.current = 0
  watch.before = over
}

/**
 * Follows satellites over days and counts when real places see them, beside the closed form.
 *
 * @param request - altitude [m], inclination [rad], lowest elevation [rad], places, satellites, days, step [s]
 * @returns for each place the share of time in contact from both [1], passes a day, mean and longest pass [s]
 *
 * (1) SGP4 position, turned with Greenwich sidereal time, look angles from the ellipsoid; above the mask is contact
 * (2) `contactFraction` at the geocentric latitude
 *
 * Limits: no drag, no refraction. One satellite over ten days repeats its ground track nearly, so a single site may
 * sit some percent off its long-term mean; satellites spread over nodes and phases average that out. The sphere of
 * the closed form makes it 1 to 3 % low at middle and high latitudes, where the ellipsoid lies lower.
 * Reference: Vallado et al. (2006), AIAA 2006-6753, doi:10.2514/6.2006-6753; satellite.js, ecfToLookAngles.
 * Worked number: Svalbard, 650 km dawn-dusk, mask 10 deg, 10 days, 8 satellites -> both within 5 %.
 */
export const simulateContact = async ({
  altitude,
  inclination = sunSynchronousInclination({ altitude }),
  elevation,
  places,
  satellites = 1,
  days = 10,
  step = 30,
  year = referenceYear,
  onProgress,
  signal,
}: ContactRequest): Promise<readonly PlaceContact[]> => {
  const start = startOfYear(year)
  const watches = places.map(
    (place): Watch => ({ place, time: 0, passes: 0, longest: 0, current: 0, before: Number.NaN }),
  )
  const looks = Math.round((days * 86400) / step)
  for (let n = 0; n < satellites; n++) {
    // The golden ratio spreads phases apart from nodes, so that no pattern of both arises.
    const phase = ((n * 0.618033988749895) % 1) * ((2 * Math.PI) / meanMotion({ altitude })) * 1e3
    const record = circularElements({
      altitude,
      inclination,
      node: (2 * Math.PI * n) / satellites,
      epoch: new Date(start.getTime() - phase),
    })
    for (const watch of watches) Object.assign(watch, { current: 0, before: Number.NaN })
    for (let k = 0; k <= looks; k++) {
      const instant = new Date(start.getTime() + k * step * 1e3)
      const state = propagate(record, instant)
      if (!state)
        throw new Error(`altitude = ${altitude} m: SGP4 has no orbit there; 200 km or more is accepted`)
      const fixed = eciToEcf(state.position, gstime(instant))
      for (const watch of watches) {
        const observer = { ...watch.place, height: watch.place.height / 1e3 }
        look(watch, ecfToLookAngles(observer, fixed).elevation - elevation, step)
      }
      if (k % 5000 === 4999) {
        onProgress?.((n + k / looks) / satellites)
        await Promise.resolve()
        signal?.throwIfAborted()
      }
    }
  }
  const lambda = visibilityAngle({ altitude, elevation, earthRadius })
  return watches.map(({ place, time, passes, longest }) => ({
    id: place.id,
    simulated: time / (satellites * looks * step),
    closedForm: contactFraction({
      latitude: geocentricLatitude(place),
      inclination,
      visibilityAngle: lambda,
    }),
    passesPerDay: passes / (satellites * days),
    meanPass: passes > 0 ? time / passes : 0,
    longestPass: longest,
  }))
}
