/** The radio link from a satellite to a gateway. */
import { assumption, cite, constant, decision, derived } from '../../engine/quantity.ts'
import {
  absoluteTemperature,
  boltzmannConstant,
  count,
  dataVolume,
  decibels,
  devicePower,
  efficiency,
  fluxDensity,
  length,
  radioRate,
  share,
  unitPower,
} from '../kinds.ts'

export const radio = {
  satelliteRadioPower: decision('Transmit power of a satellite antenna, in each polarisation', devicePower, {
    symbol: 'P_t',
    default: '20 W',
    range: ['1 W', '100 W'],
    limits: ['1 mW', null],
    scale: 'log',
    why: 'A solid-state amplifier of the size that communication satellites fly. Judgement.',
    moves: { downlinkCapacity: '+' },
  }),
  satelliteAntennaDiameter: decision('Diameter of the satellite antenna', length, {
    symbol: 'D_t',
    default: 0.5,
    range: [0.1, 1.5],
    limits: [0.01, 10],
    why: 'A steerable dish for a gateway. Judgement: what fits a corner of a satellite.',
  }),
  groundAntennaDiameter: decision('Diameter of a gateway antenna', length, {
    symbol: 'D_r',
    default: 1.85,
    range: [1, 7],
    limits: [0.1, 30],
    marks: [{ at: 1.85, label: 'Starlink gateway', source: 'spacex-gateways-2023' }],
    evidence: 'published',
    source: cite('spacex-gateways-2023', 'section I'),
    why: 'The antenna of the licence application for Starlink gateways.',
  }),
  radioApertureEfficiency: assumption('Aperture efficiency of the antennas', efficiency, {
    symbol: '\\eta_a',
    default: 0.6,
    range: [0.5, 0.75],
    evidence: 'estimated',
    source: cite('larson-wertz-1999', '§13.3'),
    why: 'Usual for reflectors: spillover, blocking and surface errors take the other 40 %.',
  }),
  receiverTemperature: assumption('Noise temperature of the receiver', absoluteTemperature, {
    symbol: 'T_r',
    default: 300,
    range: [80, 600],
    evidence: 'estimated',
    source: cite('larson-wertz-1999', '§13.3'),
    why: 'Amplifier and antenna under a cold sky: about 150 K in Ka band and 400 K in E band.',
  }),
  radioLosses: assumption('Pointing, backoff and other losses, in decibels', decibels, {
    symbol: 'L_o',
    default: 3,
    range: [0, 8],
    why: 'Judgement: half a decibel of pointing and the rest for amplifier backoff and waveguides.',
  }),
  interferenceRatio: assumption('Carrier over interference, in decibels', decibels, {
    symbol: 'C/I',
    default: 25,
    range: [10, 40],
    why: 'Leakage of the other polarisation and of other satellites in the same band. Judgement: a good antenna keeps 25 dB.',
  }),
  modemMargin: assumption('Margin of the modem, in decibels', decibels, {
    symbol: 'M',
    default: 1.5,
    range: [0, 5],
    why: 'Between the ideal thresholds of the standard and real equipment. Judgement.',
  }),
  rollOff: decision('Roll-off', share, {
    symbol: '\\alpha_r',
    default: 0.1,
    range: [0.05, 0.35],
    evidence: 'published',
    source: cite('etsi-dvb-s2x-2021', '§5.6'),
    why: 'Bandwidth beyond the symbol rate that the filters need; DVB-S2X offers 5 to 35 %.',
  }),
  boltzmann: constant('Boltzmann constant', boltzmannConstant, {
    symbol: 'k_\\mathrm{B}',
    value: 1.380649e-23,
    source: cite('bipm-si-2019', 'table 1'),
    why: 'Exact by definition of the kelvin; it turns temperature and bandwidth into noise power.',
  }),
  radioEirp: derived('Effective isotropic radiated power, in each polarisation', unitPower, {
    symbol: '\\mathrm{EIRP}',
    formula: `satelliteRadioPower * radioApertureEfficiency
      * (pi * satelliteAntennaDiameter * radioFrequency / speedOfLight)^2`,
    source: cite('larson-wertz-1999', '§13.3'),
    why: 'Transmit power times the gain of the satellite antenna: what an antenna that radiates evenly would have to send.',
  }),
  radioFlux: derived('Power flux of a gateway beam on the ground', fluxDensity, {
    symbol: '\\Phi_r',
    formula: `linkKind == "optical"
      ? 0
      : polarisations * radioEirp * (1 + rollOff) / radioBandwidth / (4 * pi * slantRange^2)`,
    requires: { 'linkKind == "optical" or radioBandwidth > 0': 'There is no bandwidth for a radio link.' },
    source: cite('larson-wertz-1999', '§13.3'),
    why: 'In both polarisations, at the longest distance; nearer by, the satellite lowers its power to keep it. Less band for the same power makes it denser.',
  }),
  freeSpaceFactor: derived('Free-space loss, in decibels', decibels, {
    symbol: 'L_\\mathrm{fs}',
    formula: '20 * log10(4 * pi * slantRange * radioFrequency / speedOfLight)',
    source: cite('friis-1946', 'eq. 1'),
    why: 'Spreading over the sphere at the longest distance in use; it grows with frequency because antennas of a given gain shrink.',
  }),
  noiseTemperature: derived('Noise temperature of the link', absoluteTemperature, {
    symbol: 'T',
    formula: `receiverTemperature + mediumTemperature * (1 - 10^(-radioFade / 10))
      + skyTemperature * 10^(-radioFade / 10)`,
    source: cite('itu-p618-2023', 'Annex 1, §3'),
    why: 'Rain does not only weaken the signal, it also glows.',
  }),
  mediumTemperature: constant('Temperature of the absorbing air', absoluteTemperature, {
    symbol: 'T_m',
    value: 275,
    source: cite('itu-p618-2023', 'Annex 1, §3'),
    why: 'The value of the Recommendation where none is measured.',
  }),
  skyTemperature: constant('Temperature of the clear sky beyond', absoluteTemperature, {
    symbol: 'T_0',
    value: 2.7,
    source: cite('itu-p618-2023', 'Annex 1, §3'),
    why: 'The cosmic background, which is all the noise that clear dry air lets through.',
  }),
  carrierToNoise: derived('Carrier over noise, in decibels', decibels, {
    symbol: 'C/N',
    formula: `10
      * log10(radioEirp * radioApertureEfficiency
        * (pi * groundAntennaDiameter * radioFrequency / speedOfLight)^2
        / (boltzmann * noiseTemperature * radioBandwidth / (1 + rollOff))) - freeSpaceFactor - radioFade
      - radioLosses`,
    requires: {
      'radioBandwidth > 0 and radioEirp > 0': 'There is no bandwidth or no power for a radio link.',
    },
    source: cite('larson-wertz-1999', '§13.3'),
    why: 'In the symbol rate, at the lowest elevation and the availability target.',
  }),
  carrierToTotal: derived('Carrier over noise and interference, in decibels', decibels, {
    symbol: 'C/(N+I)',
    formula: '-10 * log10(10^(-carrierToNoise / 10) + 10^(-interferenceRatio / 10))',
    why: 'Interference caps the ratio however strong the signal is.',
  }),
  radioEfficiencyBits: derived('Spectral efficiency, per symbol', dataVolume, {
    display: ['bit'],
    symbol: '\\eta_s',
    formula: 'spectralEfficiency(carrierToTotal - modemMargin)',
    source: cite('etsi-dvb-s2x-2021', 'table 20a'),
    why: 'Bits for each symbol, in the steps of DVB-S2X; zero where even the most robust mode fails.',
  }),
  radioLinkRate: derived('Rate of a radio link', radioRate, {
    symbol: 'R_\\mathrm{radio}',
    formula: 'polarisations * radioBandwidth / (1 + rollOff) * radioEfficiencyBits',
    source: 'etsi-dvb-s2x-2021',
    why: 'What one satellite sends to one gateway antenna at the availability target.',
  }),
  radioShannonRate: derived('Bound on the rate of a radio link', radioRate, {
    symbol: 'R_\\mathrm{Shannon}',
    formula: 'polarisations * radioBandwidth * shannonEfficiency(carrierToTotal)',
    source: cite('shannon-1948', 'theorem 17'),
    why: 'No coding passes this; the ratio of the two shows how much the steps, the margin and the roll-off cost.',
  }),
  radioAntennas: decision('Gateway antennas at a site', count, {
    symbol: 'n_a',
    default: 8,
    range: [1, 40],
    limits: [0, 500],
    step: 1,
    marks: [{ at: 40, label: 'Licensed for a Starlink site', source: 'spacex-gateways-2023' }],
    evidence: 'published',
    source: cite('spacex-gateways-2023', 'section I'),
    why: 'Each follows one satellite. Early Starlink gateways had eight; licences allow 40.',
    moves: { downlinkCapacity: '+', groundSegmentCapex: '+' },
  }),
  satelliteRadioTerminals: decision('Gateway antennas on a satellite', count, {
    symbol: 'n_{r,s}',
    default: 1,
    range: [1, 4],
    limits: [0, 20],
    step: 1,
    why: 'More let one satellite serve several sites, at more mass. Judgement: one is enough while satellites outnumber antennas.',
  }),
  radioLinksPerSite: derived('Radio links of a site, average over the day', count, {
    symbol: 'n_{r,1}',
    formula: 'planeDuty * expectedLinks(satellitesInView, min(radioAntennas, frequencyReuse))',
    why: 'Antennas in use while the fleet passes, times the share of the day that it does. Satellites in view vary at random about their mean.',
  }),
  radioEfficiency: assumption('Share of radio capacity left after handover and protocol', efficiency, {
    symbol: '\\eta_r',
    default: 0.85,
    range: [0.6, 0.95],
    why: 'Handover between satellites, framing, repeats and pilots take the rest: a judgement, between the few per cent of a fixed link and the third that an optical pass loses.',
  }),
}
