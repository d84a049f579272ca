/** Constants of nature and of the Earth, SI. The model declares them as quantities from here, so each is written once. */

/** Geocentric gravitational constant [m^3/s^2] (EGM96, WGS 84). */
export const earthGravity = 3.986004418e14

/** Equatorial radius of the Earth [m] (WGS 84). */
export const earthRadius = 6378137

/** Rotation rate of the Earth [rad/s] (WGS 84). */
export const earthRotation = 7.292115e-5

/** Second zonal harmonic of the Earth's gravity [1] (EGM96). */
export const earthOblateness = 0.00108262668

/** Stefan-Boltzmann constant [W/(m^2 K^4)] (CODATA 2018, exact). */
export const stefanBoltzmann = 5.670374419e-8

/** Day [s]. */
export const day = 86400

/** Julian year [s]: 365.25 days. */
export const julianYear = 31557600

/** Mean motion of the Sun along the ecliptic [rad/s]: one turn in a tropical year of 365.2422 days. */
export const sunRate = 1.99102e-7

/** Calendar year whose Sun every yearly series uses; other years differ by less than a day of season. */
export const referenceYear = 2026
