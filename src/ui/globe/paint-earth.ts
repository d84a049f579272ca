/** The Earth and its shadow: all that changes slowly. */
import { type GeoPermissibleObjects, geoCircle, geoGraticule10, geoOrthographic, geoPath } from 'd3-geo'
import type { Colours } from './colours.ts'
import type { Frame } from './frame.ts'
import type { Sky } from './scene.ts'
import { dot } from './vectors.ts'

const degrees = 180 / Math.PI

export const paintEarth = (
  context: CanvasRenderingContext2D,
  frame: Frame,
  sky: Sky,
  land: GeoPermissibleObjects,
  colours: Colours,
): void => {
  context.clearRect(0, 0, frame.width, frame.height)
  paintShadow(context, frame, sky, colours)
  paintBall(context, frame, sky, land, colours)
}

/** Outside the Earth's disc only. So near the Earth its shadow is as wide as itself: it narrows by 0.5 % a radius. */
const paintShadow = (
  context: CanvasRenderingContext2D,
  { x, y, scale, view, width, height }: Frame,
  { sun }: Sky,
  colours: Colours,
): void => {
  const [right, up] = [-dot(sun, view.right), dot(sun, view.up)]
  const length = Math.hypot(right, up)
  if (length < 0.25) return
  const [ux, uy] = [right / length, up / length]
  const far = Math.hypot(width, height)
  const side = Math.atan2(uy, ux)
  context.beginPath()
  context.arc(x, y, scale, side + Math.PI / 2, side - Math.PI / 2, true)
  context.lineTo(x + ux * far + uy * scale, y + uy * far - ux * scale)
  context.lineTo(x + ux * far - uy * scale, y + uy * far + ux * scale)
  context.closePath()
  context.fillStyle = colours.shadow
  context.fill()
}

const paintBall = (
  context: CanvasRenderingContext2D,
  { x, y, scale, eye }: Frame,
  sky: Sky,
  land: GeoPermissibleObjects,
  colours: Colours,
): void => {
  const longitude = sky.sunLongitude + eye[0] - sky.greenwich
  const projection = geoOrthographic()
    .translate([x, y])
    .scale(scale)
    .rotate([-longitude * degrees, -eye[1] * degrees])
    .clipAngle(90)
  const path = geoPath(projection, context)
  const trace = (shape: GeoPermissibleObjects) => {
    context.beginPath()
    path(shape)
  }
  const fill = (shape: GeoPermissibleObjects, colour: string) => {
    trace(shape)
    context.fillStyle = colour
    context.fill()
  }
  fill({ type: 'Sphere' }, colours.sea)
  fill(land, colours.land)
  trace(geoGraticule10())
  context.strokeStyle = colours.line
  context.lineWidth = 0.5
  context.stroke()
  const midnight = (sky.sunLongitude + Math.PI - sky.greenwich) * degrees
  const night = geoCircle()
    .center([midnight, -sky.sunLatitude * degrees])
    .radius(90)()
  fill(night, colours.night)
  trace({ type: 'Sphere' })
  context.strokeStyle = colours.edge
  context.lineWidth = 1
  context.stroke()
}
