/** Traffic between satellites that train one model together. It does not come down. */
import { constant, derived, input, quantities } from '../../engine/quantity.ts'

export const training = quantities({
  scaleOutIntensity: constant({
    label: 'Network traffic inside a training cluster',
    symbol: '\\Gamma_c',
    unit: 'bit/J',
    value: '2.9e8 bit/J',
    source: 'meta-llama3-2024',
    why: 'A link of 400 Gbit/s for each accelerator of about 1.4 kW, as in published training clusters. It is some hundred thousand times what users need, and it stays between the accelerators.',
  }),
  scaleOutShare: input({
    label: 'Share of cluster traffic between satellites',
    symbol: 's_c',
    unit: '1',
    display: ['%'],
    default: 1,
    range: [0.001, 1],
    limits: [0.000001, 1],
    scale: 'log',
    marks: [{ at: 0.001, label: 'Loosely coupled training, about', source: 'diloco-2026' }],
    kind: 'judgement',
    source: 'diloco-2026',
    advanced: true,
    why: 'One for tightly coupled training over many satellites, nearly nothing where each satellite trains its own copy and they agree now and then. Judgement: the hard case.',
  }),
  formationLinkRate: input({
    label: 'Rate of an optical aperture between neighbours',
    symbol: 'R_f',
    unit: 'bit/s',
    display: ['Tbit/s', 'Gbit/s'],
    default: '9.6 Tbit/s',
    range: ['0.8 Tbit/s', '12.8 Tbit/s'],
    limits: ['0.001 Tbit/s', null],
    scale: 'log',
    marks: [
      { at: '0.8 Tbit/s', label: 'Shown on the bench', source: 'aguera-2025' },
      { at: '12.8 Tbit/s', label: 'Suncatcher, upper', source: 'aguera-2025' },
    ],
    kind: 'vendor',
    source: 'aguera-2025',
    advanced: true,
    why: 'Dense wavelength multiplexing over a few kilometres, as Suncatcher plans; 800 Gbit/s each way has been shown.',
  }),
  formationTraffic: derived({
    label: 'Traffic of a satellite in a training formation',
    symbol: 'D_\\mathrm{form}',
    unit: 'bit/s',
    display: ['Tbit/s', 'Gbit/s'],
    formula: 'scaleOutIntensity * scaleOutShare * satellitePower',
    why: 'What a satellite exchanges with its neighbours while they train one model.',
  }),
  formationApertures: derived({
    label: 'Optical apertures on each satellite for training',
    symbol: 'n_f',
    unit: '1',
    formula: 'ceil(formationTraffic / formationLinkRate)',
    requires: [
      { condition: 'formationLinkRate > 0', otherwise: 'The links between neighbours carry nothing.' },
    ],
    source: 'aguera-2025',
    why: 'This traffic does not come down: it flies between neighbours a few hundred metres apart. It limits how tightly satellites can train together, not how well users are served.',
  }),
  formationOverDownlink: derived({
    label: 'Cluster traffic over downlink demand',
    symbol: 'D_\\mathrm{form}/D_\\downarrow',
    unit: '1',
    formula: 'scaleOutIntensity * scaleOutShare / (trafficIntensity * trafficUtilisation)',
    requires: [
      {
        condition: 'trafficIntensity * trafficUtilisation > 0',
        otherwise: 'There is no downlink demand to compare with.',
      },
    ],
    why: 'Why tightly coupled training must keep its traffic in orbit.',
  }),
})
