/** Numeric functions of the links, for formulas to call by name. */
import { cite, numeric } from '../../engine/quantity.ts'
import { cloudAttenuation } from '../../physics/cloud.ts'
import { contactFraction, planeGapAngle, planeVisibleFraction } from '../../physics/contact.ts'
import { expectedLinks } from '../../physics/expected-links.ts'
import { gasAttenuation, surfaceAir, wetRefractivity } from '../../physics/gas-path.ts'
import { shannonEfficiency, spectralEfficiency } from '../../physics/modulation.ts'
import { rainAttenuation, zonalRainHeight } from '../../physics/rain-path.ts'
import { scintillationFade } from '../../physics/scintillation.ts'
import { diversityAvailability, sitesForAvailability } from '../../physics/site-diversity.ts'

const frequency = { name: 'frequency', unit: 'Hz' } as const
const elevation = { name: 'elevation', unit: 'rad' } as const
const latitude = { name: 'latitude', unit: 'rad' } as const
const siteHeight = { name: 'siteHeight', unit: 'm' } as const
const vapourDensity = { name: 'vapourDensity', unit: 'kg/m^3' } as const
const exceedance = { name: 'exceedance', unit: '1' } as const
const geometry = [
  latitude,
  { name: 'inclination', unit: 'rad' },
  { name: 'visibilityAngle', unit: 'rad' },
] as const
const CIRCULAR = Math.PI / 4

export const downlinkFunctions = {
  contactShare: numeric({
    label: 'Share of time that a site sees a satellite',
    symbol: 'f_c',
    arguments: geometry,
    returns: '1',
    expensive: true,
    why: 'Averages the width of the visibility cap over the orbit, with every longitude of the node equally likely.',
    compute: (latitude, inclination, visibilityAngle) =>
      contactFraction({ latitude, inclination, visibilityAngle }),
  }),
  planeShare: numeric({
    label: 'Share of the day that a site is in reach of an orbital plane',
    symbol: 'f_p',
    arguments: geometry,
    returns: '1',
    why: 'From the angle between the site and the plane as Earth turns.',
    compute: (latitude, inclination, visibilityAngle) =>
      planeVisibleFraction({ latitude, inclination, visibilityAngle }),
  }),
  planeGapAngle: numeric({
    label: 'Mean angle by which a site is out of reach of an orbital plane',
    symbol: '\\bar{\\gamma}_p',
    arguments: geometry,
    returns: 'rad',
    expensive: true,
    why: 'Averaged over the day; zero while the plane is in reach.',
    compute: (latitude, inclination, visibilityAngle) =>
      planeGapAngle({ latitude, inclination, visibilityAngle }),
  }),
  expectedLinks: numeric({
    label: 'Mean number of terminals in use',
    symbol: 'E_\\mathrm{links}',
    arguments: [
      { name: 'inView', unit: '1' },
      { name: 'terminals', unit: '1' },
    ],
    returns: '1',
    expensive: true,
    source: cite('feller-1968', 'chapter VI'),
    why: 'The mean of the lesser of terminals and satellites in view, when satellites come at random about their mean.',
    compute: (inView, terminals) => expectedLinks({ inView, terminals }),
  }),
  zonalRainHeight: numeric({
    label: 'Height of rain by latitude',
    symbol: 'h_R',
    arguments: [latitude],
    returns: 'm',
    source: 'itu-p839-1999',
    why: 'The zonal fit that preceded the map of the Recommendation.',
    compute: (latitude) => zonalRainHeight({ latitude }),
  }),
  rainAttenuation: numeric({
    label: 'Rain attenuation, in decibels',
    symbol: 'A_R',
    arguments: [
      frequency,
      elevation,
      latitude,
      siteHeight,
      { name: 'rainHeight', unit: 'm' },
      { name: 'rainRate', unit: 'm/s' },
      exceedance,
    ],
    returns: '1',
    expensive: true,
    source: [cite('itu-p618-2023', 'Annex 1, §2.2.1.1'), cite('itu-p838-2005', 'eq. 1 to 5, tables 1 to 4')],
    why: 'ITU-R P.618-14 with the coefficients of P.838-3, in circular polarisation.',
    compute: (frequency, elevation, latitude, siteHeight, rainHeight, rainRate, exceedance) =>
      rainAttenuation({
        frequency,
        elevation,
        tilt: CIRCULAR,
        latitude,
        siteHeight,
        rainHeight,
        rainRate,
        exceedance,
      }),
  }),
  gasAttenuation: numeric({
    label: 'Attenuation by gases, in decibels',
    symbol: 'A_G',
    arguments: [frequency, elevation, siteHeight, vapourDensity],
    returns: '1',
    expensive: true,
    source: cite('itu-p676-2022', 'Annex 2, §1.1 and §2.1'),
    why: 'ITU-R P.676-13, lines of oxygen and water vapour at the surface times equivalent heights.',
    compute: (frequency, elevation, siteHeight, vapourDensity) =>
      gasAttenuation({ frequency, elevation, ...surfaceAir({ siteHeight, vapourDensity }) }),
  }),
  cloudAttenuation: numeric({
    label: 'Attenuation by clouds, in decibels',
    symbol: 'A_C',
    arguments: [frequency, elevation, { name: 'liquid', unit: 'kg/m^2' }],
    returns: '1',
    source: cite('itu-p840-2023', 'Annex 1, §3.2'),
    why: 'ITU-R P.840-9 with the cloud water given.',
    compute: (frequency, elevation, liquid) => cloudAttenuation({ frequency, elevation, liquid }),
  }),
  scintillationFade: numeric({
    label: 'Scintillation fade, in decibels',
    symbol: 'A_S',
    arguments: [
      frequency,
      elevation,
      vapourDensity,
      { name: 'diameter', unit: 'm' },
      { name: 'efficiency', unit: '1' },
      exceedance,
    ],
    returns: '1',
    source: cite('itu-p618-2023', 'Annex 1, §2.4.1'),
    why: 'ITU-R P.618-14 section 2.4.1, with the wet refractivity of the humidity given.',
    compute: (frequency, elevation, vapourDensity, diameter, efficiency, exceedance) =>
      scintillationFade({
        frequency,
        elevation,
        wetRefractivity: wetRefractivity({ vapourDensity, temperature: 288.15 }),
        diameter,
        efficiency,
        exceedance,
      }),
  }),
  spectralEfficiency: numeric({
    label: 'Spectral efficiency of DVB-S2X',
    symbol: '\\eta_s',
    arguments: [{ name: 'carrierToNoise', unit: '1' }],
    returns: 'bit',
    source: cite('etsi-dvb-s2x-2021', 'table 20a'),
    why: 'The most bits a symbol carries in a mode whose threshold is met.',
    compute: (carrierToNoise) => spectralEfficiency({ carrierToNoise }),
  }),
  shannonEfficiency: numeric({
    label: 'Bound on spectral efficiency',
    symbol: '\\eta_\\mathrm{Shannon}',
    arguments: [{ name: 'carrierToNoise', unit: '1' }],
    returns: 'bit',
    source: cite('shannon-1948', 'theorem 17'),
    why: 'The capacity of a channel with Gaussian noise, for each symbol.',
    compute: (carrierToNoise) => shannonEfficiency({ carrierToNoise }),
  }),
  diversityAvailability: numeric({
    label: 'Share of time that at least one site is usable',
    symbol: 'p_N',
    arguments: [
      { name: 'clear', unit: '1' },
      { name: 'sites', unit: '1' },
      { name: 'correlation', unit: '1' },
    ],
    returns: '1',
    expensive: true,
    source: ['skellam-1948', 'birch-2022'],
    why: 'Beta-binomial outages with one correlation for every pair of sites.',
    compute: (clear, sites, correlation) => diversityAvailability({ clear, sites, correlation }),
  }),
  sitesForAvailability: numeric({
    label: 'Sites for an availability',
    symbol: 'N_p',
    arguments: [
      { name: 'clear', unit: '1' },
      { name: 'target', unit: '1' },
      { name: 'correlation', unit: '1' },
    ],
    returns: '1',
    expensive: true,
    source: 'birch-2022',
    why: 'The fewest sites that reach the target, or 10,000 where that many do not.',
    compute: (clear, target, correlation) =>
      Math.min(10_000, sitesForAvailability({ clear, target, correlation })),
  }),
}
