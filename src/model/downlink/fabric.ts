/** The network of light between the satellites of a formation: what it carries. */
import {
  assumption,
  choice,
  cite,
  constant,
  decision,
  derived,
  lookup,
  triangular,
} from '../../engine/quantity.ts'
import {
  count,
  dataRate,
  dataVolume,
  decibels,
  devicePower,
  floatingWork,
  linkRate,
  ratio,
  share,
  sideLength,
  thickness,
} from '../kinds.ts'

export const fabric = {
  trainingFabric: choice('Network for training in a formation', {
    role: 'decision',
    symbol: '\\mathcal{F}',
    default: 'none',
    options: {
      none: {
        label: 'None: each satellite works by itself',
        why: 'Answers from models that fit on one satellite, and training in which copies agree now and then over the relay.',
        source: 'diloco-2026',
      },
      ring: {
        label: 'Ring',
        why: 'Each satellite has half of its links to the one before and half to the one after. All that a ring of sums needs, and little else.',
        source: 'patarasuk-2009',
      },
      torus: {
        label: 'Torus',
        why: 'Links to four neighbours of the lattice, closed at the edges, as Google’s processors have it on the ground in three dimensions. No satellite only switches.',
        source: 'jouppi-2023',
      },
      clos: {
        label: 'Clos, with switch satellites',
        why: 'Any satellite reaches any other at full rate through satellites that carry nothing but switches, as in halls on the ground.',
        source: 'al-fares-2008',
      },
    },
    evidence: 'judgement',
    source: ['jouppi-2023', 'al-fares-2008', 'penot-2026'],
    why: 'The default fleet answers questions: a satellite of 120 kW is a rack, which large models are served from as one machine, so nothing needs to pass between satellites but answers. Training of one model over many satellites wants a formation and a network, and both are then paid for.',
  }),
  fabricApertures: decision('Apertures for it on each satellite', count, {
    symbol: 'p_\\mathrm{fab}',
    default: 4,
    range: [2, 32],
    limits: [1, 1000],
    step: 1,
    marks: [{ at: 2, label: 'Uplinks in OrbitalDatacenterSim', source: 'ballaty-2026' }],
    evidence: 'judgement',
    source: cite('aguera-2025', '§2.1'),
    why: 'One to each neighbour of a torus. Four of 9.6 Tbit/s are what the accelerators of 120 kW can send; a ring uses them in pairs, a torus in fours. The value is a judgement.',
  }),
  switchRadix: decision('Apertures on a switch satellite', count, {
    symbol: 'k_\\mathrm{sw}',
    default: 32,
    range: [8, 128],
    limits: [4, 4096],
    step: 1,
    marks: [{ at: 10, label: 'OrbitalDatacenterSim', source: 'ballaty-2026' }],
    evidence: 'judgement',
    source: 'penot-2026',
    why: 'As many telescopes as see as many partners without standing in each other’s way. With ten, half and more of a formation are switches; how many fit on one satellite nobody has shown. The value is a judgement.',
  }),
  fabricGlobalShare: assumption('Traffic between any two satellites, share of it', share, {
    symbol: 'g_\\mathrm{fab}',
    spread: triangular(0, 0.1, 0.5),
    range: [0, 1],
    limits: [0, 1],
    evidence: 'estimated',
    source: 'wang-rail-2023',
    why: 'The rest flows between neighbours, as sums in rings and stages of a pipeline do: of the pairs of processors that train a large model 99 % never exchange anything. Experts spread over satellites would, which is the high end.',
  }),
  fabricAperture: decision('Telescopes of the network', thickness, {
    symbol: 'D_\\mathrm{fab}',
    default: '50 mm',
    range: ['10 mm', '150 mm'],
    limits: ['1 mm', '1 m'],
    marks: [
      { at: '25 mm', label: 'Suncatcher, sixteen side by side', source: 'aguera-2025' },
      { at: '100 mm', label: 'Suncatcher, one', source: 'aguera-2025' },
    ],
    evidence: 'published',
    source: cite('aguera-2025', '§2.1'),
    why: 'Within the distance at which a beam of this width stays as wide, nearly all light arrives. Suncatcher trades one of 100 mm for four of 50 or sixteen of 25 as satellites come closer.',
  }),
  fabricOpticalPower: decision('Light sent through each aperture', devicePower, {
    symbol: 'P_\\mathrm{fab,o}',
    default: '0.1 W',
    range: ['0.001 W', '5 W'],
    limits: ['1e-6 W', '100 W'],
    scale: 'log',
    marks: [{ at: '5 W', label: 'Suncatcher, over 5,000 km', source: 'aguera-2025' }],
    evidence: 'judgement',
    source: cite('aguera-2025', '§2.1'),
    why: 'Two dozen transceivers of a few milliwatts each, without an amplifier: what links of cities send into a fibre. Judgement.',
  }),
  fabricHop: lookup('Longest link of the network', sideLength, {
    symbol: 'l_\\mathrm{fab}',
    by: 'trainingFabric',
    of: {
      none: 'clusterReach',
      ring: 'clusterReach',
      torus: 'clusterReach',
      clos: 'max(clusterReach, 2 * clusterRadius)',
    },
    why: 'To a neighbour at its farthest, or through a switch satellite at the far side of the formation. Folded, a ring or torus closes with links of two steps, which are left out.',
  }),
  fabricConfocal: derived('Distance over which the beam stays as wide', sideLength, {
    symbol: 'z_\\mathrm{R}',
    formula: 'pi * fabricAperture^2 / (4 * opticalWavelength)',
    source: cite('aguera-2025', '§2.1'),
    why: 'Rayleigh length of a beam that fills the telescope: 5.07 km for 100 mm, 1.27 km for 50, 317 m for 25.',
  }),
  fabricPhotonRate: derived('Rate that the light of an aperture supports', linkRate, {
    symbol: 'R_{\\gamma,\\mathrm{fab}}',
    formula: `fabricOpticalPower * 10^(-fabricLosses / 10)
      * (fabricConfocal / max(fabricConfocal, fabricHop))^2
      * opticalWavelength / (planck * speedOfLight * photonsPerBit)`,
    source: cite('aguera-2025', '§4.2'),
    why: 'Light sent, less losses, less what misses the other telescope beyond the Rayleigh length, over the photons that a bit needs.',
  }),
  fabricLosses: assumption('Losses of a link of the network, in decibels', decibels, {
    symbol: 'L_\\mathrm{fab}',
    spread: triangular(3, 6, 12),
    range: [1, 20],
    evidence: 'estimated',
    source: cite('aguera-2025', '§4.2'),
    why: 'Pointing, optics, the coupling into a fibre and the splitter of wavelengths. Suncatcher counts 3 dB; three more are a judgement.',
  }),
  fabricLightMargin: derived('Light over what the rate needs', ratio, {
    symbol: 'R_{\\gamma}/R_f',
    formula: 'fabricPhotonRate / formationLinkRate',
    requires: { 'formationLinkRate > 0': 'The links between neighbours carry nothing.' },
    why: 'At a few hundred metres there is light to spare, which is why formations are flown at all; below 1 the rate falls with it.',
  }),
  fabricLinkRate: derived('Rate of a link of the network', linkRate, {
    symbol: 'R_\\mathrm{fab}',
    formula: 'min(formationLinkRate, fabricPhotonRate)',
    why: 'Of the transceivers or of the light, whichever is less.',
  }),
  fabricHops: lookup('Links that a bit to any satellite takes, on average', count, {
    symbol: '\\bar h',
    by: 'trainingFabric',
    of: {
      none: 'max(1, satelliteCount / 4)',
      ring: 'max(1, formationSize / 4)',
      torus: 'max(1, sqrt(formationSize) / 2)',
      clos: '1',
    },
    why: 'A quarter of the way round a ring, half a side of a square torus. Behind a Clos network a bit takes one link of its sender and one of its receiver; the rest is in the switch satellites. Without a network the relay is one ring of all satellites.',
  }),
  fabricBandwidth: derived('Traffic that a satellite can exchange in the network', linkRate, {
    symbol: '\\dot C_\\mathrm{fab}',
    formula: `(trainingFabric == "none"
        ? (relay == "none" ? 0 : relayTerminals * relayLinkRate)
        : fabricLinkRate * (trainingFabric == "torus"
          ? 4 * floor(fabricApertures / 4)
          : trainingFabric == "ring" ? 2 * floor(fabricApertures / 2) : fabricApertures))
      / (1 + fabricGlobalShare * (fabricHops - 1))`,
    requires: {
      'trainingFabric == "none" or formationSize >= 2':
        'A network for training ties satellites of a formation together, and formations have one satellite.',
    },
    source: ['patarasuk-2009', 'al-fares-2008'],
    why: 'Neighbours exchange at the rate of the links. A bit that goes on to another satellite takes the place of as many as it has hops, which is the limit that bisection sets for evenly spread traffic.',
  }),
  bisectionBandwidth: lookup('Bisection bandwidth of a formation', dataRate, {
    display: ['Pbit/s', 'Tbit/s', 'Gbit/s'],
    symbol: 'B_\\mathrm{fab}',
    by: 'trainingFabric',
    of: {
      none: 'relay == "none" ? 0 : relayTerminals * relayLinkRate',
      ring: '2 * floor(fabricApertures / 2) * fabricLinkRate',
      torus: '2 * floor(fabricApertures / 4) * sqrt(formationSize) * fabricLinkRate',
      clos: 'formationSize * fabricApertures * fabricLinkRate / 2',
    },
    why: 'Rate, each way, of all links between two halves: the cut where fewest are. A ring has two such places, a torus two rows of them; a Clos network is built so that none is narrower than the satellites’ own links.',
  }),
  fabricThroughput: derived('Training that the network lets through', share, {
    symbol: 's_\\mathrm{fab}',
    formula: 'min(1, fabricBandwidth / formationTraffic)',
    requires: { 'formationTraffic > 0': 'The satellites exchange nothing in training.' },
    source: cite('meta-llama3-2024', '§3.3.1'),
    why: 'Share of its full speed at which tightly coupled training runs, if accelerators wait for the network and it is busy all the time. Work that exchanges less than its ports can send waits less.',
  }),
  networkedShare: derived('Speed that the network of the formations leaves to the work', share, {
    symbol: 's_\\mathrm{net}',
    formula: 'trainingFabric == "none" or formationSize < 2 ? 1 : fabricThroughput',
    source: cite('meta-llama3-2024', '§3.3.1'),
    why: 'Where a network is built, a formation works as one machine, and accelerators that wait for it compute nothing while they are paid for. Satellites without one work by themselves, or agree now and then, and wait for nobody.',
  }),
  bitsOfWeight: constant('Bits in which a weight and its gradient travel', dataVolume, {
    display: ['bit'],
    symbol: 'b_w',
    value: '16 bit',
    source: cite('meta-llama3-2024', '§3.3.2'),
    why: 'Half precision for weights; gradients are summed in twice that in some places, which is left out.',
  }),
  workOfWeight: constant('Operations for a weight and a token', floatingWork, {
    symbol: 'w_6',
    value: '6 FLOP',
    source: 'kaplan-2020',
    why: 'Two forwards and four backwards, as training is usually counted.',
  }),
  tokensOfStep: constant('Tokens of an accelerator in one step', count, {
    symbol: 'n_\\mathrm{tok}',
    value: 977,
    source: cite('meta-llama3-2024', 'table 4'),
    why: 'Sixteen million tokens in each step over 16,384 accelerators.',
  }),
  copyTraffic: derived('Traffic of a satellite that trains a whole copy', linkRate, {
    symbol: 'D_\\mathrm{copy}',
    formula: '3 * bitsOfWeight / workOfWeight * acceleratorPeakFlops * flopUtilisation / tokensOfStep',
    source: [cite('meta-llama3-2024', 'table 4'), 'patarasuk-2009'],
    why: 'Weights come in twice and gradients go out once in each step, once for all accelerators of the satellite; how many weights there are falls out, because work grows with them too. It does not depend on the size of the satellite.',
  }),
  copyTrafficShare: derived('Such traffic over what the ports of its accelerators carry', ratio, {
    symbol: 'D_\\mathrm{copy}/D_\\mathrm{form}',
    formula: 'copyTraffic / formationTraffic',
    requires: { 'formationTraffic > 0': 'The satellites exchange nothing in training.' },
    why: 'Where each satellite holds a whole copy, ports are in use for this share of the time, and a network of that share would do; a model that is spread over satellites fills them. It is a setting for the share of cluster traffic between satellites.',
  }),
}
