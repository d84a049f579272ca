/** What a launcher lifts to an orbit, by flying it: velocities from energies, propellant burnt bit by bit. */

const gravity = 398600.4418e9
const earth = 6378.137e3

/** Speed at a distance from the centre on an orbit of a given half axis. */
const speedAt = (r: number, halfAxis: number): number => Math.sqrt(gravity * (2 / r - 1 / halfAxis))

/**
 * Speed to be gained over the pad for a circular orbit at 185 km, and from there to the height by two burns.
 *
 * @param height Height in metres.
 * @param tilt Inclination in radians, one that the pad can reach.
 */
const toOrbit = (height: number, tilt: number, latitude: number): number => {
  const low = earth + 185e3
  const high = earth + height
  const transfer = (low + high) / 2
  const eastward = (speedAt(low, low) * Math.cos(tilt)) / Math.cos(latitude)
  const northward = Math.sqrt(Math.max(0, speedAt(low, low) ** 2 - eastward ** 2))
  const pad = 7.292115e-5 * earth * Math.cos(latitude)
  return (
    Math.hypot(eastward - pad, northward) +
    speedAt(low, transfer) -
    speedAt(low, low) +
    speedAt(high, high) -
    speedAt(high, transfer)
  )
}

/** Velocity that drops the perigee of a circular orbit to 50 km. */
const down = (height: number): number => {
  const r = earth + height
  return speedAt(r, r) - speedAt(r, (r + earth + 50e3) / 2)
}

/** Mass before a burn from the mass after it, gram by gram of velocity. */
const before = (after: number, velocity: number, impulse: number): number => {
  let mass = after
  for (let step = 0; step < 10_000; step++) mass += (mass * velocity) / 10_000 / (impulse * 9.80665)
  return mass
}

export interface Vehicle {
  readonly vehiclePayload: number
  readonly vehicleReferenceAltitude: number
  readonly vehicleReferenceInclination: number
  readonly launchSiteLatitude: number
  readonly upperStageMassRatio: number
  readonly upperStageImpulse: number
}

/** Mass that arrives in another orbit: the stage burns longer on the way up, and keeps enough to come down. */
export const lifted = (vehicle: Vehicle, height: number, tilt: number): number => {
  const { upperStageImpulse: impulse, launchSiteLatitude: latitude } = vehicle
  const stage = vehicle.upperStageMassRatio * vehicle.vehiclePayload
  const atReference = vehicle.vehiclePayload + before(stage, down(vehicle.vehicleReferenceAltitude), impulse)
  const due = Math.max(latitude, Math.min(Math.PI - latitude, vehicle.vehicleReferenceInclination))
  const more = toOrbit(height, tilt, latitude) - toOrbit(vehicle.vehicleReferenceAltitude, due, latitude)
  return before(atReference, -more, impulse) - before(stage, down(height), impulse)
}
