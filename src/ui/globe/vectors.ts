/** Directions in the frame of the stars: x to the spring equinox, z to the north pole. */
export type Vector = readonly [x: number, y: number, z: number]

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export const direction = (longitude: number, latitude: number): Vector => [
  Math.cos(latitude) * Math.cos(longitude),
  Math.cos(latitude) * Math.sin(longitude),
  Math.sin(latitude),
]

/** The two axes of a circular orbit's plane: to the ascending node, and a quarter of a turn on. */
export const planeAxes = (node: number, inclination: number): readonly [Vector, Vector] => [
  [Math.cos(node), Math.sin(node), 0],
  [-Math.sin(node) * Math.cos(inclination), Math.cos(node) * Math.cos(inclination), Math.sin(inclination)],
]

/** The picture plane of an eye far away: to the right, up, and towards the eye. */
export interface View {
  readonly right: Vector
  readonly up: Vector
  readonly towards: Vector
}

export const viewFrom = (longitude: number, latitude: number): View => ({
  right: [-Math.sin(longitude), Math.cos(longitude), 0],
  up: [
    -Math.sin(latitude) * Math.cos(longitude),
    -Math.sin(latitude) * Math.sin(longitude),
    Math.cos(latitude),
  ],
  towards: direction(longitude, latitude),
})

/** In the shadow of a sphere of radius 1 that the Sun lights from one side. */
export const isShaded = (place: Vector, sun: Vector): boolean => {
  const along = dot(place, sun)
  return along < 0 && dot(place, place) - along * along < 1
}

/** Behind the sphere of radius 1, seen from far away. */
export const isHidden = (right: number, up: number, towards: number): boolean =>
  towards < 0 && right * right + up * up < 1
