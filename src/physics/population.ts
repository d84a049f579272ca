/** Inclinations of the table below: every five degrees from the equator to the poles. */
const step = 5

/** Area on the ground [m²] that holds one ten-thousandth of a person, mean under an orbit, in 2020. */
const criticalAreas = [
  9.8566, 9.8684, 6.9881, 6.4543, 6.8078, 4.9204, 4.7586, 4.3601, 4.6821, 5.3353, 5.8212, 6.1742, 6.8524,
  7.5425, 8.042, 8.4124, 8.6619, 8.8045, 8.857,
] as const

/**
 * Population density under an orbit, mean over the time that the orbit spends at each latitude, in 2020.
 *
 * @param inclination - of the orbit [rad]; retrograde orbits pass over the same latitudes as prograde ones
 * @returns people per area [1/m²]
 *
 * (1) 10⁻⁴ over the casualty area that is critical for a risk of 1 in 10,000, straight between the rows
 *
 * Limits: sea and land alike, as a body that comes down anywhere along its orbit finds them. Between rows the table
 * is off by up to 8 % where a crowded latitude is just reached.
 * Reference: Byers, Wright, Boley, Byers (2022), data of the threshold plot, https://github.com/etwright1/1in10000,
 * from the Gridded Population of the World, version 4.11.
 * Worked number: 90 deg -> 11.29 people per square kilometre; 35 deg, the most crowded -> 22.94.
 */
export const peopleUnderOrbit = ({ inclination }: { inclination: number }): number => {
  const degrees = (inclination * 180) / Math.PI
  const place = Math.min(90, Math.max(0, Math.min(degrees, 180 - degrees))) / step
  const row = Math.min(criticalAreas.length - 2, Math.floor(place))
  const [here, next] = criticalAreas.slice(row) as [number, number]
  return 1e-4 / (here + (next - here) * (place - row))
}
