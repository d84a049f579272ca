/** Spectrum of the radio gateways. */
import { choice, constant, derived, input, quantities, triangular } from '../../engine/quantity.ts'

export const band = quantities({
  radioBand: choice({
    label: 'Gateway band',
    symbol: '\\mathcal{B}',
    kind: 'published',
    advanced: true,
    default: 'ka',
    source: ['spacex-gateways-2023', 'fcc-gen2-2024'],
    why: 'Higher bands are wider and suffer more from rain.',
    options: {
      ka: {
        label: 'Ka band, 17.8 to 20.2 GHz',
        why: 'Gateways in service since 2019.',
        source: 'spacex-gateways-2023',
      },
      v: {
        label: 'V band, 37.5 to 42.5 GHz',
        why: 'Allocated and licensed, little used so far.',
        source: 'fcc-part25-2024',
      },
      e: {
        label: 'E band, 71 to 76 GHz',
        why: 'In service on second-generation Starlink gateways.',
        source: 'fcc-gen2-2024',
      },
    },
  }),
  radioFrequency: derived({
    label: 'Downlink frequency',
    symbol: 'f',
    unit: 'Hz',
    display: ['GHz'],
    formula: 'radioBand == "ka" ? kaFrequency : radioBand == "v" ? vFrequency : eFrequency',
    why: 'Middle of the chosen band, at which antenna gain, rain and free-space loss are taken.',
  }),
  kaFrequency: frequency('Ka', '19 GHz', 'spacex-gateways-2023'),
  vFrequency: frequency('V', '40 GHz', 'fcc-part25-2024'),
  eFrequency: frequency('E', '73.5 GHz', 'fcc-gen2-2024'),
  kaBandwidth: bandwidth(
    'Ka',
    '1.8 GHz',
    'spacex-gateways-2023',
    'Three blocks: 17.8 to 18.6, 18.8 to 19.3 and 19.7 to 20.2 GHz.',
  ),
  vBandwidth: bandwidth('V', '5 GHz', 'fcc-part25-2024', 'From 37.5 to 42.5 GHz.'),
  eBandwidth: bandwidth('E', '5 GHz', 'fcc-gen2-2024', 'From 71 to 76 GHz.'),
  bandShare: input({
    label: 'Share of the band this fleet may use',
    symbol: 'f_\\mathrm{band}',
    unit: '1',
    display: ['%'],
    default: 1,
    range: [0.1, 1],
    limits: [0.001, 1],
    spread: triangular(0.4, 1, 1),
    kind: 'judgement',
    advanced: true,
    source: 'fcc-part25-2024',
    why: 'Licences cover the whole band, but systems must split it while their satellites line up over a site. Judgement: no split at the default.',
    moves: { downlinkCapacity: '+' },
  }),
  polarisations: input({
    label: 'Polarisations',
    symbol: 'n_p',
    unit: '1',
    default: 2,
    range: [1, 2],
    limits: [1, 2],
    step: 1,
    kind: 'published',
    source: 'spacex-gateways-2023',
    advanced: true,
    why: 'Gateways use both circular polarisations, which doubles the band.',
  }),
  radioBandwidth: derived({
    label: 'Bandwidth of a link, in each polarisation',
    symbol: 'B',
    unit: 'Hz',
    display: ['GHz', 'MHz'],
    formula: 'bandShare * (radioBand == "ka" ? kaBandwidth : radioBand == "v" ? vBandwidth : eBandwidth)',
    why: 'Licensed, for all links of a site together; it is used again for every satellite far enough from the others in the sky.',
  }),
  frequencyReuse: input({
    label: 'Satellites a site may address in the same band',
    symbol: 'n_\\mathrm{reuse}',
    unit: '1',
    default: 16,
    range: [1, 40],
    limits: [1, 500],
    step: 1,
    marks: [{ at: 32, label: 'Licensed for a Starlink site', source: 'spacex-gateways-2023' }],
    kind: 'judgement',
    source: 'spacex-gateways-2023',
    advanced: true,
    why: 'Satellites must be far enough apart in the sky. The licence says 32 for second-generation satellites over a wide sky; half of that for a fleet in one plane. Judgement.',
  }),
})

function frequency(band: string, value: `${number} GHz`, source: string) {
  return constant({
    label: `Middle of the ${band} band downlink`,
    symbol: `f_\\mathrm{${band}}`,
    unit: 'Hz',
    display: ['GHz'],
    value,
    source,
    why: 'Middle of the blocks that gateways use.',
  })
}

function bandwidth(band: string, value: `${number} GHz`, source: string, why: string) {
  return constant({
    label: `Bandwidth of the ${band} band downlink`,
    symbol: `B_\\mathrm{${band}}`,
    unit: 'Hz',
    display: ['GHz'],
    value,
    source,
    why,
  })
}
