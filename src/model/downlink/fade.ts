/** What the atmosphere takes from a radio link. */
import { assumption, cite, decision, derived, triangular } from '../../engine/quantity.ts'
import { arealDensity, decibels, density, rainRate, ratio, share, sideLength } from '../kinds.ts'

export const fade = {
  radioAvailability: decision('Availability of a radio site', share, {
    symbol: 'p_r',
    default: 0.99,
    range: [0.95, 0.9995],
    limits: [0.95, 0.99999],
    why: 'The link is sized for the rain of the worst 1 % of the year, and other sites take over in it: with many sites a margin for 99.99 % at each would waste capacity. Judgement.',
  }),
  siteRainRate: assumption('Rain rate exceeded for 0.01 % of the year', rainRate, {
    symbol: 'R_{0.01}',
    spread: triangular('10 mm/h', '30 mm/h', '80 mm/h'),
    range: ['5 mm/h', '120 mm/h'],
    marks: [
      { at: '26.5 mm/h', label: 'London', source: 'itu-p837-2017' },
      { at: '99.8 mm/h', label: 'Singapore', source: 'itu-p837-2017' },
    ],
    evidence: 'published',
    source: cite('itu-p837-2017', 'Annex 1'),
    why: 'From the map of the ITU: the median of the sites of the catalog between 20 and 60 degrees of latitude, three times that near the equator. Choosing a site sets its own.',
    moves: { downlinkCapacity: '-' },
  }),
  rainHeight: assumption('Height of the rain', sideLength, {
    symbol: 'h_R',
    spread: triangular('1.6 km', '3.5 km', '5.3 km'),
    range: ['0.5 km', '5.5 km'],
    limits: [0, '7 km'],
    marks: [
      { at: '1.915 km', label: 'Svalbard', source: 'itu-p839-2013' },
      { at: '4.973 km', label: 'Singapore', source: 'itu-p839-2013' },
    ],
    evidence: 'published',
    source: 'itu-p839-2013',
    why: 'Above the sea, from the map of the ITU: the mean height of the freezing level plus 360 m, here the median of the sites of the catalog between 20 and 60 degrees of latitude. Latitude alone misses it by up to two thirds, so that a site brings its own.',
    moves: { rainFade: '+' },
  }),
  siteVapour: assumption('Water vapour at the surface, exceeded for 1 % of the year', density, {
    display: ['g/m^3'],
    symbol: '\\rho_v',
    spread: triangular('6 g/m^3', '14 g/m^3', '30 g/m^3'),
    range: ['1 g/m^3', '30 g/m^3'],
    limits: [0, '40 g/m^3'],
    marks: [
      { at: '5.92 g/m^3', label: 'Svalbard', source: 'itu-p836-2017' },
      { at: '22.9 g/m^3', label: 'Singapore', source: 'itu-p836-2017' },
    ],
    evidence: 'published',
    source: ['itu-p836-2017', cite('itu-p618-2023', 'Annex 1, §2.5')],
    why: 'From the map of the ITU, which combines gases with rain at 1 % of the year and more: the median of the sites of the catalog between 20 and 60 degrees of latitude.',
  }),
  siteCloudLiquid: assumption('Cloud water above the site, exceeded for 1 % of the year', arealDensity, {
    symbol: 'L_w',
    spread: triangular(0.1, 0.4, 0.9),
    range: [0, 2],
    limits: [0, 6],
    marks: [
      { at: 0.11, label: 'Jebel Ali', source: 'itu-p840-2023' },
      { at: 0.914, label: 'Virginia', source: 'itu-p840-2023' },
    ],
    evidence: 'published',
    source: cite('itu-p840-2023', 'Annex 1, §4'),
    why: 'From the map of the ITU: the median of the sites of the catalog between 20 and 60 degrees of latitude. From a tenth in deserts to nearly one kilogram a square metre.',
  }),
  siteWetRefractivity: assumption('Wet term of the refractivity at the surface, median', ratio, {
    symbol: 'N_\\mathrm{wet}',
    spread: triangular(25, 52, 115),
    range: [5, 140],
    limits: [0, 250],
    marks: [
      { at: 19.3, label: 'Svalbard', source: 'itu-p453-2019' },
      { at: 131.9, label: 'Singapore', source: 'itu-p453-2019' },
    ],
    evidence: 'published',
    source: ['itu-p453-2019', cite('itu-p618-2023', 'Annex 1, §2.4.1')],
    why: 'From the map of the ITU, in its N units: how far humid air bends the beam and so how much it flickers. The median of the sites of the catalog between 20 and 60 degrees of latitude.',
  }),
  rainFade: derived('Rain attenuation at the availability target, in decibels', decibels, {
    symbol: 'A_R',
    formula: `rainAttenuation(radioFrequency, elevationMask, siteLatitude, siteHeight, rainHeight, siteRainRate,
      1 - radioAvailability)`,
    source: [cite('itu-p618-2023', 'Annex 1, §2.2.1.1'), cite('itu-p838-2005', 'eq. 1 to 5, tables 1 to 4')],
    why: 'At the lowest elevation used and in circular polarisation. Above 55 GHz the method is an extrapolation.',
  }),
  gasLoss: derived('Attenuation by gases, in decibels', decibels, {
    symbol: 'A_G',
    formula: 'gasAttenuation(radioFrequency, elevationMask, siteHeight, siteVapour)',
    source: cite('itu-p676-2022', 'Annex 2, §1.1 and §2.1'),
    why: 'Oxygen and water vapour on the path at the lowest elevation used.',
  }),
  cloudLoss: derived('Attenuation by clouds, in decibels', decibels, {
    symbol: 'A_C',
    formula: 'cloudAttenuation(radioFrequency, elevationMask, siteCloudLiquid)',
    source: cite('itu-p840-2023', 'Annex 1, §3.2'),
    why: 'Droplets of the cloud water above the site.',
  }),
  scintillationLoss: derived('Scintillation fade, in decibels', decibels, {
    symbol: 'A_S',
    formula: `scintillationFade(radioFrequency, elevationMask, siteWetRefractivity, groundAntennaDiameter,
      radioApertureEfficiency, 1 - radioAvailability)`,
    source: cite('itu-p618-2023', 'Annex 1, §2.4.1'),
    why: 'Flicker from turbulent moist air at the availability target.',
  }),
  radioFade: derived('Attenuation of the atmosphere, in decibels', decibels, {
    symbol: 'A',
    formula: 'gasLoss + sqrt((rainFade + cloudLoss)^2 + scintillationLoss^2)',
    source: cite('itu-p618-2023', 'Annex 1, §2.5'),
    why: 'Gases add up; rain and clouds together are combined with scintillation by root sum of squares, as the Recommendation says.',
  }),
}
