/** Draws the globe on a canvas: land and night by d3-geo, orbit and satellites by hand. */
import { type GeoPermissibleObjects, geoCircle, geoGraticule10, geoOrthographic, geoPath } from 'd3-geo'
import { axesOf, type Fleet, type Orbit, type Sky } from './scene.ts'
import { dot, isHidden, isShaded, type Vector, type View, viewFrom } from './vectors.ts'

export interface Colours {
  readonly sea: string
  readonly land: string
  readonly line: string
  readonly night: string
  readonly orbit: string
  readonly shade: string
  readonly ink: string
}

export interface Moment {
  readonly orbit: Orbit
  readonly sky: Sky
  readonly fleet: Fleet
  /** Angle of the satellites along their orbit, and of the Earth about its axis [rad]. */
  readonly phase: number
  readonly turn: number
  /** Where the eye is, from the Sun's meridian and from the equator [rad]. */
  readonly eye: readonly [longitude: number, latitude: number]
}

const degrees = 180 / Math.PI

export const drawGlobe = (
  context: CanvasRenderingContext2D,
  size: readonly [width: number, height: number],
  land: GeoPermissibleObjects,
  moment: Moment,
  colours: Colours,
): void => {
  const [width, height] = size
  const { sky, turn, eye } = moment
  const scale = (Math.min(width, height) / 2 - 26) / Math.max(sky.radius, 1.06)
  const longitude = sky.sunLongitude + eye[0]
  const view = viewFrom(longitude, eye[1])
  const centre: readonly [number, number] = [width / 2, height / 2]
  context.clearRect(0, 0, width, height)
  drawRing(context, moment, view, centre, scale, colours, 'behind')
  drawEarth(
    context,
    land,
    { centre, scale, longitude: longitude - turn, latitude: eye[1] },
    sky,
    turn,
    colours,
  )
  drawRing(context, moment, view, centre, scale, colours, 'before')
  drawFleet(context, moment, view, centre, scale, colours)
  drawSun(context, sky, view, centre, scale, colours)
}

interface Place {
  readonly centre: readonly [number, number]
  readonly scale: number
  readonly longitude: number
  readonly latitude: number
}

const drawEarth = (
  context: CanvasRenderingContext2D,
  land: GeoPermissibleObjects,
  place: Place,
  sky: Sky,
  turn: number,
  colours: Colours,
): void => {
  const projection = geoOrthographic()
    .translate([...place.centre])
    .scale(place.scale)
    .rotate([-place.longitude * degrees, -place.latitude * degrees])
    .clipAngle(90)
  const path = geoPath(projection, context)
  const fill = (shape: GeoPermissibleObjects, colour: string) => {
    context.beginPath()
    path(shape)
    context.fillStyle = colour
    context.fill()
  }
  fill({ type: 'Sphere' }, colours.sea)
  fill(land, colours.land)
  context.beginPath()
  path(geoGraticule10())
  context.strokeStyle = colours.line
  context.lineWidth = 0.5
  context.stroke()
  const opposite = [(sky.sunLongitude + Math.PI - turn) * degrees, -sky.sunLatitude * degrees]
  fill(
    geoCircle()
      .center([opposite[0] ?? 0, opposite[1] ?? 0])
      .radius(90)(),
    colours.night,
  )
  context.beginPath()
  path({ type: 'Sphere' })
  context.lineWidth = 1
  context.stroke()
}

const ringSteps = 240

/** The orbit itself; in shadow it is drawn heavy, behind the Earth not at all. */
const drawRing = (
  context: CanvasRenderingContext2D,
  { orbit, sky, fleet }: Moment,
  view: View,
  [x, y]: readonly [number, number],
  scale: number,
  colours: Colours,
  part: 'behind' | 'before',
): void => {
  const [a, b] = axesOf(orbit, sky, orbit.kind === 'inclined' ? (fleet.nodes[0] ?? 0) : 0)
  for (let step = 0; step < ringSteps; step++) {
    const from = at(a, b, (step / ringSteps) * 2 * Math.PI, sky.radius)
    const to = at(a, b, ((step + 1.15) / ringSteps) * 2 * Math.PI, sky.radius)
    const depth = dot(from, view.towards)
    if (depth < 0 !== (part === 'behind')) continue
    const shaded = isShaded(from, sky.sun)
    context.beginPath()
    context.moveTo(x + dot(from, view.right) * scale, y - dot(from, view.up) * scale)
    context.lineTo(x + dot(to, view.right) * scale, y - dot(to, view.up) * scale)
    context.strokeStyle = shaded ? colours.shade : colours.orbit
    context.globalAlpha = part === 'behind' ? 0.45 : 0.9
    context.lineWidth = shaded ? 4 : 1.25
    context.stroke()
  }
  context.globalAlpha = 1
}

const at = (a: Vector, b: Vector, angle: number, radius: number): Vector => {
  const [c, s] = [Math.cos(angle) * radius, Math.sin(angle) * radius]
  return [a[0] * c + b[0] * s, a[1] * c + b[1] * s, a[2] * c + b[2] * s]
}

/** Ten thousand dots at sixty frames a second leave no time for an object each. */
const drawFleet = (
  context: CanvasRenderingContext2D,
  { orbit, sky, fleet, phase }: Moment,
  view: View,
  [x, y]: readonly [number, number],
  scale: number,
  colours: Colours,
): void => {
  const dotSize = fleet.shown > 2000 ? 1.25 : fleet.shown > 200 ? 2 : 4
  for (const shade of [false, true]) {
    context.fillStyle = shade ? colours.shade : colours.orbit
    for (const [plane, node] of fleet.nodes.entries()) {
      const [a, b] = axesOf(orbit, sky, node)
      const shift = phase + (plane * Math.PI * 1.3) / fleet.perPlane
      for (let n = 0; n < fleet.perPlane; n++) {
        const angle = shift + (n / fleet.perPlane) * 2 * Math.PI
        const c = Math.cos(angle) * sky.radius
        const s = Math.sin(angle) * sky.radius
        const [px, py, pz] = [a[0] * c + b[0] * s, a[1] * c + b[1] * s, a[2] * c + b[2] * s]
        const along = px * sky.sun[0] + py * sky.sun[1] + pz * sky.sun[2]
        if ((along < 0 && sky.radius * sky.radius - along * along < 1) !== shade) continue
        const right = px * view.right[0] + py * view.right[1]
        const up = px * view.up[0] + py * view.up[1] + pz * view.up[2]
        const towards = px * view.towards[0] + py * view.towards[1] + pz * view.towards[2]
        if (isHidden(right, up, towards)) continue
        context.fillRect(x + right * scale - dotSize / 2, y - up * scale - dotSize / 2, dotSize, dotSize)
      }
    }
  }
}

/** An arrow along the sunlight, unless the Sun stands behind the eye or the Earth. */
const drawSun = (
  context: CanvasRenderingContext2D,
  sky: Sky,
  view: View,
  [x, y]: readonly [number, number],
  scale: number,
  colours: Colours,
): void => {
  const [right, up] = [dot(sky.sun, view.right), -dot(sky.sun, view.up)]
  const length = Math.hypot(right, up)
  if (length < 0.3) return
  const [ux, uy] = [right / length, up / length]
  const far = (sky.radius + 0.16) * scale
  const near = (sky.radius + 0.04) * scale
  context.strokeStyle = colours.ink
  context.fillStyle = colours.ink
  context.lineWidth = 1
  for (const side of [-14, 0, 14]) {
    const [sx, sy] = [-uy * side, ux * side]
    context.beginPath()
    context.moveTo(x + ux * far + sx, y + uy * far + sy)
    context.lineTo(x + ux * near + sx, y + uy * near + sy)
    context.stroke()
    context.beginPath()
    context.moveTo(x + ux * near + sx, y + uy * near + sy)
    context.lineTo(x + ux * (near + 6) + sx - uy * 3, y + uy * (near + 6) + sy + ux * 3)
    context.lineTo(x + ux * (near + 6) + sx + uy * 3, y + uy * (near + 6) + sy - ux * 3)
    context.fill()
  }
}
