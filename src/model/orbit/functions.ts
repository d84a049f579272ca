/** Numeric functions of the orbit: its year of sunlight, the air and the radiation. */
import { cite, type NumericFunction, numeric } from '../../engine/quantity.ts'
import { airDensity } from '../../physics/atmosphere.ts'
import { sphereDose } from '../../physics/dose.ts'
import { deepestEclipse, noonSunlight, sizingDay, sunlightOf } from '../../physics/sunlight.ts'

const plane = { altitude: 'm', inclination: 'rad', nodeTime: 's', nodeDrift: 'rad/s' } as const

type Texts = Pick<NumericFunction, 'label' | 'symbol' | 'why' | 'steps'>
type Plane = { readonly [name in keyof typeof plane]: number }

const yearOfSunlight = {
  returns: '1',
  source: [cite('larson-wertz-1999', '§5.1'), cite('vallado-2013', '§5.3')],
  expensive: true,
} as const

/** A number read off the year of sunlight of an orbit. */
const yearly = (
  spec: Texts & { readonly returns?: string; readonly compute: (orbit: Plane) => number },
): NumericFunction => numeric({ ...yearOfSunlight, ...spec, arguments: plane })

/** A number read off the day that asks most of the array, by the energy of a second of eclipse over one of sunlight. */
const daily = (
  spec: Texts & { readonly compute: (orbit: Plane & { readonly eclipseLoadRatio: number }) => number },
): NumericFunction => numeric({ ...yearOfSunlight, ...spec, arguments: { ...plane, eclipseLoadRatio: '1' } })

export const orbitFunctions = {
  meanEclipse: yearly({
    label: 'Mean eclipse fraction',
    symbol: '\\overline{f}_\\mathrm{ecl}',
    why: 'Mean over the 365 days of 2026 of the circular-orbit eclipse fraction at the beta angle of each day; for a drifting node also over its whole turn.',
    compute: (orbit) => sunlightOf(orbit).meanEclipse,
  }),
  eclipseDayShare: yearly({
    label: 'Share of days with eclipse',
    symbol: 'x_\\mathrm{ecl}',
    why: 'Share of the year in which the beta angle is smaller than the angular radius of the Earth, so that every orbit crosses the shadow.',
    compute: (orbit) => sunlightOf(orbit).eclipseShare,
  }),
  deepestEclipse: yearly({
    label: 'Deepest eclipse fraction',
    symbol: '\\hat{f}_\\mathrm{ecl}',
    why: 'Largest share of an orbit in shadow on any day of the year.',
    compute: (orbit) => deepestEclipse(orbit).fraction,
  }),
  deepestEclipseDay: yearly({
    label: 'Day of the deepest eclipse',
    steps: true,
    symbol: 'd_\\mathrm{ecl}',
    why: 'Days after 1 January on which the share of the orbit in shadow is largest.',
    compute: (orbit) => deepestEclipse(orbit).day,
  }),
  smallestBeta: yearly({
    label: 'Smallest beta angle',
    symbol: '\\beta_\\mathrm{min}',
    returns: 'rad',
    why: 'Smallest elevation of the Sun above the plane of the orbit on any day of the year.',
    compute: (orbit) => sunlightOf(orbit).smallestBeta,
  }),
  noonSunlight: yearly({
    label: 'Strongest level sunlight under the satellite',
    symbol: 'n',
    why: 'Largest product over the year of sunlight (relative to 1 au) and the cosine of the Sun’s zenith angle below the satellite at orbital noon.',
    compute: noonSunlight,
  }),
  sizingEclipse: daily({
    label: 'Eclipse fraction of the sizing day',
    symbol: 'f_\\mathrm{size}',
    why: 'Share of the orbit in shadow on the day on which shadow and weak sunlight together ask most of the array.',
    compute: (orbit) => sizingDay(orbit).eclipseFraction,
  }),
  sizingSunlight: daily({
    label: 'Sunlight of the sizing day',
    symbol: 's_\\mathrm{size}',
    why: 'Sunlight relative to that at 1 au on the day on which shadow and weak sunlight together ask most of the array.',
    compute: (orbit) => sizingDay(orbit).sunlight,
  }),
  sunFacingRam: yearly({
    label: 'Frontal share of a Sun-facing panel',
    symbol: 'k_\\mathrm{sun}',
    why: 'Mean of |cos| between the velocity and the normal of a panel that keeps facing the Sun: (2/π) cos β, mean over the year.',
    compute: (orbit) => (2 / Math.PI) * sunlightOf(orbit).meanCosine,
  }),
  edgeOnRam: yearly({
    label: 'Frontal share of an edge-on panel',
    symbol: 'k_\\mathrm{edge}',
    why: 'Mean of |cos| between the velocity and the normal of a panel held edge-on to both Sun and Earth. In a dawn-dusk orbit the Sun stands across the orbit, so such a panel flies almost face-on.',
    compute: (orbit) => sunlightOf(orbit).meanEdgeRam,
  }),
  airDensity: numeric({
    label: 'Density of the upper atmosphere',
    symbol: '\\rho',
    arguments: { altitude: 'm', activity: '1' },
    returns: 'kg/m^3',
    source: [
      cite('vallado-2013', 'table 8-4'),
      cite('larson-wertz-1999', 'Earth satellite parameters, inside rear cover'),
    ],
    why: 'Exponential layers of Vallado’s table for mean activity, times the ratio of the minimum or the maximum to the mean in the table of Larson and Wertz.',
    compute: airDensity,
  }),
  sphereDose: numeric({
    label: 'Dose behind an aluminium sphere',
    symbol: '\\dot D_\\mathrm{sph}',
    arguments: { altitude: 'm', inclination: 'rad', thickness: 'm' },
    returns: 'Gy/s',
    source: cite('rmcdonald-2026', 'section 6'),
    why: 'Table of a SPENVIS study (AP-8 protons, AE-8 electrons, solar protons, SHIELDOSE-2) for 500 to 2,000 km, 2 to 10 mm, 30 degrees and sun-synchronous, interpolated in logarithms; beyond its ends the nearest end counts.',
    compute: sphereDose,
  }),
}
