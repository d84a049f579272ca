/** Numeric functions of the links, for formulas to call by name. */
import { cite, numeric } from '../../engine/quantity.ts'
import { cloudAttenuation } from '../../physics/cloud.ts'
import { contactFraction, planeGapAngle, planeVisibleFraction } from '../../physics/contact.ts'
import { expectedLinks } from '../../physics/expected-links.ts'
import { gasAttenuation, surfaceAir } from '../../physics/gas-path.ts'
import { shannonEfficiency, spectralEfficiency } from '../../physics/modulation.ts'
import { rainAttenuation } from '../../physics/rain-path.ts'
import { scintillationFade } from '../../physics/scintillation.ts'
import {
  capacityAtAvailability,
  carriedShare,
  radioNeeded,
  shortShare,
  sitesForTraffic,
} from '../../physics/site-capacity.ts'
import { diversityAvailability, sitesForAvailability } from '../../physics/site-diversity.ts'

const geometry = { latitude: 'rad', inclination: 'rad', visibilityAngle: 'rad' } as const
const path = { frequency: 'Hz', elevation: 'rad' } as const
const weather = { clear: '1', correlation: '1', radio: '1' } as const
const served = { lightMost: '1', radioMost: '1' } as const
const network = { sites: '1', ...weather, ...served, lightRate: 'bit/s', radioRate: 'bit/s' } as const
/** Tilt of the polarisation that stands for circular polarisation. */
const CIRCULAR = Math.PI / 4

export const downlinkFunctions = {
  contactShare: numeric({
    label: 'Share of time that a site sees a satellite',
    symbol: 'f_c',
    arguments: geometry,
    returns: '1',
    expensive: true,
    why: 'Averages the width of the visibility cap over the orbit, with every longitude of the node equally likely.',
    compute: contactFraction,
  }),
  planeShare: numeric({
    label: 'Share of the day that a site is in reach of an orbital plane',
    symbol: 'f_p',
    arguments: geometry,
    returns: '1',
    why: 'From the angle between the site and the plane as Earth turns.',
    compute: planeVisibleFraction,
  }),
  planeGapAngle: numeric({
    label: 'Mean angle by which a site is out of reach of an orbital plane',
    symbol: '\\bar{\\gamma}_p',
    arguments: geometry,
    returns: 'rad',
    expensive: true,
    why: 'Averaged over the day; zero while the plane is in reach.',
    compute: planeGapAngle,
  }),
  expectedLinks: numeric({
    label: 'Mean number of terminals in use',
    symbol: 'E_\\mathrm{links}',
    arguments: { inView: '1', terminals: '1' },
    returns: '1',
    expensive: true,
    source: cite('feller-1968', 'chapter VI'),
    why: 'The mean of the lesser of terminals and satellites in view, when satellites come at random about their mean.',
    compute: expectedLinks,
  }),
  rainAttenuation: numeric({
    label: 'Rain attenuation, in decibels',
    symbol: 'A_R',
    arguments: {
      ...path,
      latitude: 'rad',
      siteHeight: 'm',
      rainHeight: 'm',
      rainRate: 'm/s',
      exceedance: '1',
    },
    returns: '1',
    expensive: true,
    source: [cite('itu-p618-2023', 'Annex 1, §2.2.1.1'), cite('itu-p838-2005', 'eq. 1 to 5, tables 1 to 4')],
    why: 'ITU-R P.618-14 with the coefficients of P.838-3, in circular polarisation.',
    compute: ({ frequency, elevation, latitude, siteHeight, rainHeight, rainRate, exceedance }) =>
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
    arguments: { ...path, siteHeight: 'm', vapourDensity: 'kg/m^3' },
    returns: '1',
    expensive: true,
    source: cite('itu-p676-2022', 'Annex 2, §1.1 and §2.1'),
    why: 'ITU-R P.676-13, lines of oxygen and water vapour at the surface times equivalent heights.',
    compute: ({ frequency, elevation, siteHeight, vapourDensity }) => {
      const { dryPressure, temperature } = surfaceAir({ siteHeight, vapourDensity })
      return gasAttenuation({ frequency, elevation, dryPressure, temperature, vapourDensity })
    },
  }),
  cloudAttenuation: numeric({
    label: 'Attenuation by clouds, in decibels',
    symbol: 'A_C',
    arguments: { ...path, liquid: 'kg/m^2' },
    returns: '1',
    source: cite('itu-p840-2023', 'Annex 1, §3.2'),
    why: 'ITU-R P.840-9 with the cloud water given.',
    compute: cloudAttenuation,
  }),
  scintillationFade: numeric({
    label: 'Scintillation fade, in decibels',
    symbol: 'A_S',
    arguments: { ...path, wetRefractivity: '1', diameter: 'm', efficiency: '1', exceedance: '1' },
    returns: '1',
    source: cite('itu-p618-2023', 'Annex 1, §2.4.1'),
    why: 'ITU-R P.618-14 section 2.4.1, with the wet refractivity given.',
    compute: scintillationFade,
  }),
  spectralEfficiency: numeric({
    label: 'Spectral efficiency of DVB-S2X',
    steps: true,
    symbol: '\\eta_s',
    arguments: { carrierToNoise: '1' },
    returns: 'bit',
    source: cite('etsi-dvb-s2x-2021', 'table 20a'),
    why: 'The most bits a symbol carries in a mode whose threshold is met.',
    compute: spectralEfficiency,
  }),
  shannonEfficiency: numeric({
    label: 'Bound on spectral efficiency',
    symbol: '\\eta_\\mathrm{Shannon}',
    arguments: { carrierToNoise: '1' },
    returns: 'bit',
    source: cite('shannon-1948', 'theorem 17'),
    why: 'The capacity of a channel with Gaussian noise, for each symbol.',
    compute: shannonEfficiency,
  }),
  diversityAvailability: numeric({
    label: 'Share of time that at least one site is usable',
    symbol: 'p_N',
    arguments: { clear: '1', sites: '1', correlation: '1' },
    returns: '1',
    expensive: true,
    source: ['skellam-1948', 'birch-2022'],
    why: 'Beta-binomial outages with one correlation for every pair of sites.',
    compute: diversityAvailability,
  }),
  sitesForAvailability: numeric({
    label: 'Sites for an availability',
    steps: true,
    symbol: 'N_p',
    arguments: { clear: '1', target: '1', correlation: '1' },
    returns: '1',
    expensive: true,
    source: 'birch-2022',
    why: 'The fewest sites that reach the target, or 10,000 where that many do not.',
    compute: (given) => Math.min(10_000, sitesForAvailability(given)),
  }),
  capacityAtAvailability: numeric({
    label: 'Traffic that sites carry at an availability',
    symbol: 'C_p',
    arguments: { ...network, availability: '1' },
    returns: 'bit/s',
    expensive: true,
    source: 'skellam-1948',
    why: 'The steady traffic of which the share wanted gets through, with the number of clear sites beta-binomial and rain falling from clouds.',
    compute: capacityAtAvailability,
  }),
  carriedShare: numeric({
    label: 'Share of a traffic that sites carry',
    symbol: 's_C',
    arguments: { ...network, traffic: 'bit/s' },
    returns: '1',
    expensive: true,
    source: 'skellam-1948',
    why: 'The mean of the lesser of traffic and capacity over all that clouds and rain do to the sites.',
    compute: carriedShare,
  }),
  shortShare: numeric({
    label: 'Share of time in which sites carry less than a traffic',
    symbol: 't_C',
    steps: true,
    arguments: { ...network, traffic: 'bit/s' },
    returns: '1',
    expensive: true,
    source: 'skellam-1948',
    why: 'The chance that clouds and rain leave fewer sites than the traffic needs.',
    compute: shortShare,
  }),
  sitesForTraffic: numeric({
    label: 'Sites for a traffic at an availability',
    symbol: 'N_C',
    steps: true,
    arguments: { ...weather, lightRate: 'bit/s', radioRate: 'bit/s', traffic: 'bit/s', availability: '1' },
    returns: '1',
    expensive: true,
    source: 'skellam-1948',
    why: 'The fewest sites in reach that carry the traffic.',
    compute: sitesForTraffic,
  }),
  radioNeeded: numeric({
    label: 'Radio that each site needs beside its light',
    symbol: 'c_R',
    arguments: { sites: '1', ...weather, ...served, lightRate: 'bit/s', traffic: 'bit/s', availability: '1' },
    returns: 'bit/s',
    expensive: true,
    source: 'skellam-1948',
    why: 'The least rate with which the traffic gets through at the availability wanted when clouds cut the light.',
    compute: radioNeeded,
  }),
}
