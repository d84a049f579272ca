/** Sites on the ground and the satellites that their terminals point at, found without a look at every satellite. */

import type { Constellation, Ring } from '../../fleet/constellation.ts'
import { standOf } from '../../fleet/places.ts'
import type { FleetPlan } from '../../fleet/plan.ts'
import { earthRadius } from '../../physics/constants.ts'
import type { Place } from './fleet.ts'
import { dot, planeAxes, type Vector } from './vectors.ts'

/** What stands on the ground and how it links. */
export interface Ground extends Pick<FleetPlan, 'mask' | 'skies' | 'links'> {
  /** Sites at each place. */
  readonly stations: readonly number[]
}

/** Of one place of the catalog at one moment. Lengths in radii of the Earth, in the frame of the stars. */
export interface Contact {
  readonly place: Vector
  readonly stations: number
  /** Dots in view: satellites, or formations. */
  readonly inView: number
  /** Links that are held, by radio and by light. */
  readonly radio: number
  readonly light: number
  /** The satellites at their other ends, the highest first, and whether each has a radio link, a link by light. */
  readonly ends: readonly End[]
}

interface End {
  readonly at: Vector
  readonly radio: boolean
  readonly light: boolean
}

export interface Moment extends Pick<Place, 'node' | 'inclination'> {
  /** Right ascension of Greenwich, and what all satellites have gone along their orbits since midnight [rad]. */
  readonly greenwich: number
  readonly phase: number
}

const turn = 2 * Math.PI
/** How far the ellipsoid may tilt the horizon of a place [rad]. */
const tilt = 0.005

interface Stand {
  readonly at: Vector
  readonly up: Vector
  /** Distance from the middle of the Earth. */
  readonly radius: number
}

/** A ring with what is needed to go along it. */
interface Track {
  readonly ring: Ring
  readonly radius: number
  readonly axes: readonly [Vector, Vector]
  /** Argument of latitude of the first place, and from each place to the next [rad]. */
  readonly start: number
  readonly step: number
  /** Number of the first satellite of the ring. */
  readonly first: number
}

/** Places of a ring in view: from the first to the last, and the one that stands highest. They may pass the ring's end. */
interface Arc {
  readonly track: Track
  readonly from: number
  readonly to: number
  readonly top: number
}

/**
 * Which satellites each site's terminals point at.
 *
 * @param ground Places, sites at each, lowest elevation [rad], terminals; @param constellation As designed.
 * @param moment Node and inclination [rad], turn of the Earth and of the satellites [rad].
 * @returns Of each place that has sites: satellites in view, links, and where their other ends are.
 *
 * (1) in view: elevation over the ellipsoid's horizon at least `mask`, as `flyPart` counts; on each ring those are
 *     neighbours, so only the ends of their row are tried
 * (2) a place holds min(sites x terminals, satellites in view x terminals on each) links, as `linksOf`
 * (3) it takes the highest that no place before it has taken; of fleets in which only some satellites carry terminals
 *     every so many is one of them
 *
 * Limits: which satellite serves which place is not settled by the flight, only how many at most: links held here are
 * never more. Circular orbits with secular drift, as the picture has them. A satellite serves one place.
 * Worked number: one satellite above one site of 8 and 2 terminals: 1 link by radio and 1 by light.
 */
export const contactsOf = (
  ground: Ground,
  { rings, each }: Pick<Constellation, 'rings' | 'each'>,
  moment: Moment,
): readonly Contact[] => {
  const tracks = tracksOf(rings, moment)
  const sine = Math.sin(ground.mask)
  const taken = new Set<number>()
  const contacts: Contact[] = []
  ground.skies.forEach((spot, n) => {
    const stations = ground.stations[n] ?? 0
    if (!(stations > 0)) return
    const stand = turnedBy(standOf(spot), moment.greenwich)
    const arcs = tracks.map((track) => arcOf(track, stand, ground.mask, sine)).filter((arc) => arc !== null)
    const inView = arcs.reduce((sum, arc) => sum + satellitesIn(arc), 0)
    const { links } = ground
    const able = inView * each * links.gatewayShare
    const radio = Math.floor(Math.min(stations * links.radioTerminals, able * links.satelliteRadio) + 1e-9)
    const light = Math.floor(Math.min(stations * links.lightTerminals, able * links.satelliteLight) + 1e-9)
    const ends = endsOf(arcs, stand, { radio, light, taken, each, ...served(ground) })
    contacts.push({ place: stand.at, stations, inView, ...ends })
  })
  return contacts
}

const served = ({ links }: Ground) => ({
  perRadio: links.satelliteRadio,
  perLight: links.satelliteLight,
  share: links.gatewayShare,
})

const tracksOf = (rings: readonly Ring[], { node, inclination, phase }: Moment): readonly Track[] => {
  let first = 0
  return rings.map((ring) => {
    const track = {
      ring,
      radius: 1 + ring.altitude / earthRadius,
      axes: planeAxes(node + ring.node, inclination),
      start: ring.phase + phase,
      step: turn / ring.places,
      first,
    }
    first += ring.satellites
    return track
  })
}

const turnedBy = (stand: Float64Array, angle: number): Stand => {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
  const [x = 0, y = 0, z = 0, east = 0, north = 0, up = 0] = stand
  const scale = 1000 / earthRadius
  return {
    radius: Math.sqrt(x * x + y * y + z * z) * scale,
    at: [(cosine * x - sine * y) * scale, (sine * x + cosine * y) * scale, z * scale],
    up: [cosine * east - sine * north, sine * east + cosine * north, up],
  }
}

export const placeOn = ({ radius, axes, start, step }: Omit<Track, 'ring' | 'first'>, at: number): Vector => {
  const angle = start + step * at
  const [c, s] = [Math.cos(angle) * radius, Math.sin(angle) * radius]
  const [a, b] = axes
  return [a[0] * c + b[0] * s, a[1] * c + b[1] * s, a[2] * c + b[2] * s]
}

/** Sine of the elevation of a satellite over a place's horizon. */
const heightOf = ({ at, up }: Stand, [x, y, z]: Vector): number => {
  const [dx, dy, dz] = [x - at[0], y - at[1], z - at[2]]
  return (dx * up[0] + dy * up[1] + dz * up[2]) / Math.sqrt(dx * dx + dy * dy + dz * dz)
}

const arcOf = (track: Track, stand: Stand, mask: number, sine: number): Arc | null => {
  const { radius, axes, start, step, ring } = track
  if (ring.satellites === 0) return null
  const [east, north] = [dot(axes[0], stand.up), dot(axes[1], stand.up)]
  const nearest = Math.sqrt(east * east + north * north)
  const reach = Math.acos(Math.min(1, (stand.radius * Math.cos(mask)) / radius)) - mask
  if (nearest < Math.cos(reach + tilt)) return null
  const top = Math.atan2(north, east)
  const half = Math.acos(Math.min(1, Math.cos(reach) / nearest))
  const isSeen = (at: number) => heightOf(stand, placeOn(track, at)) >= sine
  let [from, to] = [Math.ceil((top - half - start) / step), Math.floor((top + half - start) / step)]
  const middle = Math.round((top - start) / step)
  if (from > to) [from, to] = [middle, middle]
  while (from <= to && !isSeen(from)) from++
  while (to >= from && !isSeen(to)) to--
  if (from > to) return null
  while (to - from < ring.places - 1 && isSeen(from - 1)) from--
  while (to - from < ring.places - 1 && isSeen(to + 1)) to++
  return { track, from, to, top: Math.max(from, Math.min(to, middle)) }
}

/** Satellites of a row of places, of which the ring's first have one. */
const satellitesIn = ({ track: { ring }, from, to }: Arc): number => {
  const before = (at: number) => {
    const rounds = Math.floor(at / ring.places)
    return rounds * ring.satellites + Math.min(ring.satellites, at - rounds * ring.places)
  }
  return before(to + 1) - before(from)
}

interface Wanted {
  readonly radio: number
  readonly light: number
  readonly perRadio: number
  readonly perLight: number
  /** Satellites at a place of a ring, and the share of all that carries terminals. */
  readonly each: number
  readonly share: number
  /** Numbers of satellites that serve another place. */
  readonly taken: Set<number>
}

interface Candidate {
  readonly number: number
  readonly at: Vector
  readonly height: number
}

const endsOf = (arcs: readonly Arc[], stand: Stand, wanted: Wanted) => {
  const perEnd = [wanted.each * wanted.perRadio, wanted.each * wanted.perLight] as const
  const number = Math.max(
    perEnd[0] > 0 ? wanted.radio / perEnd[0] : 0,
    perEnd[1] > 0 ? wanted.light / perEnd[1] : 0,
  )
  let [radio, light] = [0, 0]
  const ends = highest(arcs, stand, Math.ceil(number), wanted).map(({ number, at }): End => {
    wanted.taken.add(number)
    const [moreRadio, moreLight] = [
      Math.min(perEnd[0], wanted.radio - radio),
      Math.min(perEnd[1], wanted.light - light),
    ]
    radio += moreRadio
    light += moreLight
    return { at, radio: moreRadio > 0, light: moreLight > 0 }
  })
  return { radio, light, ends }
}

/** The highest few: along each ring the elevation falls on both sides of its top, so most are never looked at. */
const highest = (
  arcs: readonly Arc[],
  stand: Stand,
  number: number,
  { taken, share }: Wanted,
): readonly Candidate[] => {
  const found: Candidate[] = []
  if (number === 0) return found
  const isLowerThanAll = (height: number) => found.length === number && height <= (found.at(-1)?.height ?? -1)
  const walk = ({ track, from, to }: Arc, start: number, way: 1 | -1) => {
    const { ring, first } = track
    for (let at = start; at >= from && at <= to; at += way) {
      const own = at - ring.places * Math.floor(at / ring.places)
      const place = placeOn(track, at)
      const height = heightOf(stand, place)
      if (isLowerThanAll(height)) return
      if (own >= ring.satellites || taken.has(first + own) || !carries(first + own, share)) continue
      if (found.length === number) found.pop()
      const after = found.findIndex((other) => other.height < height)
      found.splice(after < 0 ? found.length : after, 0, { number: first + own, at: place, height })
    }
  }
  for (const arc of arcs) {
    walk(arc, arc.top, 1)
    walk(arc, arc.top - 1, -1)
  }
  return found
}

/** Whether a satellite is one of the share that carries terminals to the ground: every so many, evenly. */
const carries = (number: number, share: number): boolean =>
  Math.floor((number + 1) * share + 1e-9) > Math.floor(number * share + 1e-9)

export interface Tally {
  /** Sites, those at places with a satellite in view, and links for each of those. */
  readonly sites: number
  readonly reached: number
  readonly linksEach: number
}

/** What all places come to. */
export const tallyOf = (contacts: readonly Contact[]): Tally => {
  let [sites, reached, links] = [0, 0, 0]
  for (const { stations, inView, radio, light } of contacts) {
    sites += stations
    if (inView > 0) reached += stations
    links += radio + light
  }
  return { sites, reached, linksEach: reached > 0 ? links / reached : 0 }
}
