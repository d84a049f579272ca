/** Constants of nature, of the Earth and of the calendar, and the ends of the model. */
import { cite, constant } from '../../engine/quantity.ts'
import * as physics from '../../physics/constants.ts'
import {
  angularDrift,
  days,
  distance,
  gravitationalParameter,
  hours,
  irradiance,
  ratio,
  speed,
  speedChangePerYear,
} from '../kinds.ts'

export const nature = {
  lowestAltitude: constant('Lowest altitude of the model', distance, {
    symbol: 'h_\\mathrm{min}',
    value: '300 km',
    source: cite('vallado-2013', 'table 8-4'),
    why: 'Below 300 km large panels come down within days and would need thrust without pause, which the model does not describe.',
  }),
  highestAltitude: constant('Highest altitude of the model', distance, {
    symbol: 'h_\\mathrm{max}',
    value: '2000 km',
    source: cite('fcc-disposal-2022', '47 CFR 25.114(d)(14)'),
    why: 'End of low Earth orbit: the disposal rule, the air and the radiation published for data centers all stop here.',
  }),
  earthRadius: constant('Equatorial radius of the Earth', distance, {
    symbol: 'R_\\oplus',
    value: physics.earthRadius,
    source: cite('nga-wgs84-2014', 'table 3.1'),
    why: 'Radius of the reference ellipsoid at the equator; altitudes count from it.',
  }),
  earthGravity: constant('Gravitational constant of the Earth', gravitationalParameter, {
    symbol: '\\mu',
    value: physics.earthGravity,
    source: cite('nga-wgs84-2014', 'table 3.1'),
    why: 'Product of the constant of gravitation and the mass of the Earth.',
  }),
  earthOblateness: constant('Oblateness of the Earth', ratio, {
    symbol: 'J_2',
    value: physics.earthOblateness,
    source: 'vallado-2013',
    why: 'Second zonal harmonic of the gravity field. The bulge of the equator turns the planes of orbits.',
  }),
  sunRate: constant('Mean motion of the Sun', angularDrift, {
    symbol: '\\dot\\Omega_\\odot',
    value: physics.sunRate,
    source: cite('vallado-2013', '§11.4.1'),
    why: 'One turn in a tropical year of 365.2422 days: the rate at which the plane of a sun-synchronous orbit must turn.',
  }),
  dawnNode: constant('Local time of a dawn node', hours, {
    symbol: 't_\\mathrm{dawn}',
    value: '6 h',
    source: cite('vallado-2013', '§11.4.1'),
    why: 'An orbit along the line between day and night that crosses the equator northwards at 6:00 and southwards at 18:00, local solar time.',
  }),
  duskNode: constant('Local time of a dusk node', hours, {
    symbol: 't_\\mathrm{dusk}',
    value: '18 h',
    source: 'larson-wertz-1999',
    why: 'The same orbit flown in the other sense: northwards at 18:00 and southwards at 6:00.',
  }),
  julianYear: constant('Julian year', days, {
    symbol: '\\mathrm{yr}',
    value: physics.julianYear,
    source: 'vallado-2013',
    why: 'Year of 365.25 days, by which all yearly rates count.',
  }),
  day: constant('Day', hours, {
    symbol: '\\mathrm{day}',
    value: physics.day,
    source: cite('bipm-si-2019', 'table 8'),
    why: 'Mean solar day of 24 hours, in which eclipse seasons are counted.',
  }),
  speedOfLight: constant('Speed of light', speed, {
    symbol: 'c',
    value: 299792458,
    source: cite('bipm-si-2019', 'table 1'),
    why: 'Exact by definition of the metre.',
  }),
  standardGravity: constant('Standard gravity', speedChangePerYear, {
    display: ['m/s^2'],
    symbol: 'g_0',
    value: 9.80665,
    source: cite('bipm-si-2019', 'Appendix 1, 3rd CGPM (1901)'),
    why: 'Exact by convention; it turns specific impulse into exhaust speed.',
  }),
  solarFlux: constant('Sunlight at one astronomical unit', irradiance, {
    symbol: 'S_0',
    value: 1361,
    source: [cite('prsa-2016', 'table 1'), cite('kopp-2011', 'abstract')],
    why: 'Nominal total solar irradiance. Older works use 1,366 W/m², 0.4 % too high. It swings between 1,316 W/m² in July and 1,408 W/m² in January.',
  }),
}
