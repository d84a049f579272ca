/** What the atmosphere takes from a radio link. */
import { assumption, cite, decision, derived, triangular } from '../../engine/quantity.ts'
import { arealDensity, decibels, density, rainRate, share, sideLength } from '../kinds.ts'

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
    spread: triangular('15 mm/h', '35 mm/h', '65 mm/h'),
    range: ['5 mm/h', '120 mm/h'],
    marks: [
      { at: '26.5 mm/h', label: 'London', source: 'itu-p837-2017' },
      { at: '99.2 mm/h', label: 'Kuala Lumpur', source: 'itu-p837-2017' },
    ],
    evidence: 'published',
    source: cite('itu-p837-2017', 'Annex 1'),
    why: 'From the maps of the ITU: about 35 mm/h in much of the middle latitudes, three times that near the equator.',
    moves: { downlinkCapacity: '-' },
  }),
  siteVapour: assumption('Water vapour at the surface', density, {
    display: ['g/m^3'],
    symbol: '\\rho_v',
    default: '10 g/m^3',
    range: ['1 g/m^3', '25 g/m^3'],
    limits: [0, '40 g/m^3'],
    evidence: 'estimated',
    source: 'itu-p676-2022',
    why: 'The standard atmosphere has 7.5 g/m³; a little more stands for the moist season.',
  }),
  siteCloudLiquid: assumption('Cloud water above the site', arealDensity, {
    symbol: 'L_w',
    default: 0.5,
    range: [0, 2],
    limits: [0, 6],
    evidence: 'judgement',
    source: cite('itu-p840-2023', 'Annex 1, §4'),
    why: 'Exceeded for about 1 % of the year. The ITU gives it as a map, with values from near zero in deserts to more than 1 kg/m² in the wet tropics. Judgement: a middle value.',
  }),
  rainHeight: derived('Height of the rain', sideLength, {
    symbol: 'h_R',
    formula: 'zonalRainHeight(siteLatitude)',
    source: ['itu-p839-1999', 'itu-p839-2013'],
    why: 'From latitude alone. At six of the seven places in the ITU’s validation file it lies from 13 % below the map to 20 % above; at the seventh, over the sea off Libya, 63 % above.',
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
    formula: `scintillationFade(radioFrequency, elevationMask, siteVapour, groundAntennaDiameter,
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
