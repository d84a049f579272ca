/** Where the picture stands on the canvas and from where it is seen. */
import { type View, viewFrom } from './vectors.ts'

/** Place of the eye, from the Sun's meridian and from the equator [rad]. */
export type Eye = readonly [longitude: number, latitude: number]

export interface Frame {
  readonly width: number
  readonly height: number
  /** Centre of the Earth and its radius, in pixels. */
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly eye: Eye
  readonly view: View
}

/** Room for the widest thing drawn beside the orbit: the arrows of sunlight. */
const margin = 30

/** High orbits shrink the Earth, but not to nothing. */
const widest = 3.2

export const frameOf = (
  [width, height]: readonly [number, number],
  eye: Eye,
  sunLongitude: number,
  radius: number,
): Frame => ({
  width,
  height,
  x: width / 2,
  y: height / 2,
  scale: Math.max(20, Math.min(width, height) / 2 - margin) / Math.min(widest, Math.max(1.06, radius)),
  eye,
  view: viewFrom(sunLongitude + eye[0], eye[1]),
})

/** Eyes with a name, so that every view can be reached without dragging. */
export const views: readonly { readonly name: string; readonly eye: Eye }[] = [
  { name: 'Oblique', eye: [1.05, 0.35] },
  { name: 'Side', eye: [Math.PI / 2, 0] },
  { name: 'From the Sun', eye: [0, 0] },
  { name: 'Night side', eye: [Math.PI * 0.8, 0.2] },
  { name: 'North', eye: [Math.PI / 2, Math.PI / 2] },
]
