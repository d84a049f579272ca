/** Spectrum of the radio gateways. */
import { assumption, choice, cite, constant, decision, lookup, triangular } from '../../engine/quantity.ts'
import { bandwidth, count, frequency, share } from '../kinds.ts'

export const band = {
  radioBand: choice('Gateway band', {
    symbol: '\\mathcal{B}',
    evidence: 'published',
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
        source: cite('fcc-part25-2024', '§25.202(a)(1)(ii)'),
      },
      e: {
        label: 'E band, 71 to 76 GHz',
        why: 'In service on second-generation Starlink gateways.',
        source: 'fcc-gen2-2024',
      },
    },
  }),
  radioFrequency: lookup('Downlink frequency', frequency, {
    symbol: 'f',
    by: 'radioBand',
    of: { ka: 'kaFrequency', v: 'vFrequency', e: 'eFrequency' },
    why: 'Middle of the chosen band, at which antenna gain, rain and free-space loss are taken.',
  }),
  kaFrequency: constant('Middle of the Ka band downlink', frequency, {
    symbol: 'f_\\mathrm{Ka}',
    value: '19 GHz',
    source: cite('spacex-gateways-2023', 'section I'),
    why: 'Middle of the blocks that gateways use.',
  }),
  vFrequency: constant('Middle of the V band downlink', frequency, {
    symbol: 'f_\\mathrm{V}',
    value: '40 GHz',
    source: cite('fcc-part2-2024', '§2.106'),
    why: 'Middle of the blocks that gateways use.',
  }),
  eFrequency: constant('Middle of the E band downlink', frequency, {
    symbol: 'f_\\mathrm{E}',
    value: '73.5 GHz',
    source: cite('fcc-part2-2024', '§2.106'),
    why: 'Middle of the blocks that gateways use.',
  }),
  kaBandwidth: constant('Bandwidth of the Ka band downlink', frequency, {
    symbol: 'B_\\mathrm{Ka}',
    value: '1.8 GHz',
    source: cite('spacex-gateways-2023', 'section I'),
    why: 'Three blocks: 17.8 to 18.6, 18.8 to 19.3 and 19.7 to 20.2 GHz.',
  }),
  vBandwidth: constant('Bandwidth of the V band downlink', frequency, {
    symbol: 'B_\\mathrm{V}',
    value: '5 GHz',
    source: cite('fcc-part2-2024', '§2.106'),
    why: 'From 37.5 to 42.5 GHz.',
  }),
  eBandwidth: constant('Bandwidth of the E band downlink', frequency, {
    symbol: 'B_\\mathrm{E}',
    value: '5 GHz',
    source: cite('fcc-part2-2024', '§2.106'),
    why: 'From 71 to 76 GHz.',
  }),
  bandShare: assumption('Share of the band this fleet may use', share, {
    symbol: 'f_\\mathrm{band}',
    spread: triangular(0.25, 0.5, 1),
    range: [0.1, 1],
    limits: [0.001, 1],
    marks: [
      { at: 1, label: 'Nobody else in sight', source: 'fcc-part25-2024' },
      { at: 0.5, label: 'Split between two systems', source: 'fcc-part25-2024' },
    ],
    evidence: 'judgement',
    source: [
      cite('fcc-part25-2024', '§25.261(c)'),
      cite('fcc-sharing-2024', 'p. 100898'),
      cite('fcc-sharing-2026', 'p. 26928; §25.289'),
    ],
    why: 'Systems of one round split the band while their satellites line up over a site; a later one must not cost an earlier one more than a few per cent of its throughput. Towards geostationary satellites the FCC gave up its limits of equivalent power flux in July 2026 for the same kind of rule and three degrees of distance from their arc; abroad the limits hold. Judgement: half, as if one other large system were always in sight.',
    moves: { downlinkCapacity: '+' },
  }),
  polarisations: decision('Polarisations', count, {
    symbol: 'n_p',
    default: 2,
    range: [1, 2],
    limits: [1, 2],
    step: 1,
    evidence: 'published',
    source: 'spacex-gateways-2023',
    why: 'Gateways use both circular polarisations, which doubles the band.',
  }),
  radioBandwidth: lookup('Bandwidth of a link, in each polarisation', bandwidth, {
    symbol: 'B',
    by: 'radioBand',
    of: { ka: 'bandShare * kaBandwidth', v: 'bandShare * vBandwidth', e: 'bandShare * eBandwidth' },
    why: 'Licensed, for all links of a site together; it is used again for every satellite far enough from the others in the sky.',
  }),
  frequencyReuse: decision('Satellites a site may address in the same band', count, {
    symbol: 'n_\\mathrm{reuse}',
    default: 16,
    range: [1, 40],
    limits: [1, 500],
    step: 1,
    marks: [{ at: 32, label: 'Licensed for a Starlink site', source: 'spacex-gateways-2023' }],
    evidence: 'judgement',
    source: cite('spacex-gateways-2023', 'section I'),
    why: 'Satellites must be far enough apart in the sky. The licence says 32 for second-generation satellites over a wide sky; half of that for a fleet in one plane. Judgement.',
  }),
}
