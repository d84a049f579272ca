/** Traffic between satellites that train one model together. It does not come down. */
import { assumption, cite, constant, derived } from '../../engine/quantity.ts'
import { count, dataPerEnergy, linkRate, ratio, share } from '../kinds.ts'

export const training = {
  scaleOutIntensity: constant('Network traffic inside a training cluster', dataPerEnergy, {
    symbol: '\\Gamma_c',
    value: '2.9e8 bit/J',
    source: cite('meta-llama3-2024', '§3.3.1'),
    why: 'A link of 400 Gbit/s for each accelerator of about 1.4 kW, as in published training clusters. It is some hundred thousand times what users need, and it stays between the accelerators.',
  }),
  scaleOutShare: assumption('Share of cluster traffic between satellites', share, {
    symbol: 's_c',
    default: 1,
    range: [0.001, 1],
    limits: [0.000001, 1],
    scale: 'log',
    marks: [{ at: 0.001, label: 'Loosely coupled training, about', source: 'diloco-2026' }],
    evidence: 'judgement',
    source: 'diloco-2026',
    why: 'One for tightly coupled training over many satellites, nearly nothing where each satellite trains its own copy and they agree now and then. Judgement: the hard case.',
  }),
  formationLinkRate: assumption('Rate of an optical aperture between neighbours', linkRate, {
    symbol: 'R_f',
    default: '9.6 Tbit/s',
    range: ['0.8 Tbit/s', '12.8 Tbit/s'],
    limits: ['0.001 Tbit/s', null],
    marks: [
      { at: '0.8 Tbit/s', label: 'Shown on the bench', source: 'aguera-2025' },
      { at: '12.8 Tbit/s', label: 'Suncatcher, upper', source: 'aguera-2025' },
    ],
    evidence: 'vendor',
    source: cite('aguera-2025', '§2.1'),
    why: 'Dense wavelength multiplexing over a few kilometres, as Suncatcher plans; 800 Gbit/s each way has been shown.',
  }),
  formationTraffic: derived('Traffic of a satellite in a training formation', linkRate, {
    symbol: 'D_\\mathrm{form}',
    formula: 'scaleOutIntensity * scaleOutShare * satellitePower',
    why: 'What a satellite exchanges with its neighbours while they train one model.',
  }),
  formationApertures: derived('Optical apertures on each satellite for training', count, {
    symbol: 'n_f',
    formula: 'ceil(formationTraffic / formationLinkRate)',
    requires: { 'formationLinkRate > 0': 'The links between neighbours carry nothing.' },
    source: cite('aguera-2025', '§2.1'),
    why: 'This traffic does not come down: it flies between neighbours a few hundred metres apart. It limits how tightly satellites can train together, not how well users are served.',
  }),
  formationOverDownlink: derived('Cluster traffic over downlink demand', ratio, {
    symbol: 'D_\\mathrm{form}/D_\\downarrow',
    formula: 'scaleOutIntensity * scaleOutShare / (trafficIntensity * trafficUtilisation)',
    requires: { 'trafficIntensity * trafficUtilisation > 0': 'There is no downlink demand to compare with.' },
    why: 'Why tightly coupled training must keep its traffic in orbit.',
  }),
}
