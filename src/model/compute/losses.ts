/** What radiation adds to failures and downtime where the orbit has more of it than the one they are given for. */
import { assumption, cite, derived, triangular } from '../../engine/quantity.ts'
import { ratio, share, yearlyShare } from '../kinds.ts'

export const losses = {
  failureRadiationShare: assumption('Radiation’s part of the failures', share, {
    symbol: 'x_\\mathrm{fail}',
    spread: triangular(0, 0.1, 0.3),
    range: [0, 0.5],
    limits: [0, 1],
    acts: {
      when: 'chipDoseRatio != 1',
      otherwise: 'In this orbit and behind this shield the dose is the one for which the failures are given.',
      set: { altitude: '800 km' },
    },
    why: 'At 650 km behind 10 mm. A tenth is a judgement: Google’s processors stood twenty times the dose of such a life without a hard failure, but latch-ups and worn power converters come with particles too.',
  }),
  upsetShare: assumption('Upsets’ part of the downtime', share, {
    symbol: 'x_\\mathrm{up}',
    spread: triangular(0.2, 0.5, 1),
    range: [0, 1],
    limits: [0, 1],
    acts: {
      when: 'protonDoseRatio != 1 and orbitalAvailability < 1',
      otherwise:
        'In this orbit protons are as many as in the one for which the availability is given, or nothing is down.',
      set: { altitude: '800 km' },
    },
    why: 'At 650 km. SemiAnalysis lays all of its 5 % on radiation; manoeuvres, updates and faults of software are on the list as well, so the default is half, a judgement.',
  }),
  upsetExponent: assumption('Downtime by upsets: steepness with the protons', ratio, {
    symbol: 'n_\\mathrm{up}',
    default: 0.5,
    spread: triangular(0.5, 0.6, 1),
    range: [0.4, 1],
    limits: [0, 2],
    acts: {
      when: 'protonDoseRatio != 1 and orbitalAvailability < 1 and upsetShare > 0',
      otherwise:
        'In this orbit protons are as many as in the one for which the availability is given, or nothing is down.',
      set: { altitude: '800 km' },
    },
    evidence: 'estimated',
    source: 'young-1974',
    why: 'Work that saves its state at the best interval loses time with the square root of the rate of upsets: saving more often loses less at each. Work that cannot save loses it in proportion.',
  }),
  satelliteLossShare: assumption('Losses that take the whole satellite', share, {
    symbol: 'x_\\mathrm{sat}',
    spread: triangular(0.05, 0.2, 0.45),
    range: [0, 0.6],
    limits: [0, 1],
    evidence: 'estimated',
    source: 'universetoday-starlink-2020',
    moves: { batteryMass: '+' },
    why: 'Of all accelerators lost. Three in a hundred of the first Starlink satellites no longer manoeuvred after a year, and few of the later ones; 1.4 of the default’s 6.8 % a year lie between. The rest fail one by one and leave their part of array, battery and radiator unused.',
  }),
  usedFailureRate: derived('Accelerators lost in this orbit', yearlyShare, {
    symbol: '\\lambda_\\mathrm{orb}',
    formula: 'orbitalFailureRate * (1 + failureRadiationShare * (chipDoseRatio - 1))',
    source: cite('rmcdonald-2026', 'section 6'),
    why: 'The losses that you set, with their radiation part in proportion to the dose behind the shield.',
  }),
  usedAvailability: derived('Availability in this orbit', share, {
    symbol: 'a_\\mathrm{orb}',
    formula: '1 - (1 - orbitalAvailability) * (1 + upsetShare * (protonDoseRatio^upsetExponent - 1))',
    requires: {
      '(1 - orbitalAvailability) * (1 + upsetShare * (protonDoseRatio^upsetExponent - 1)) < 1':
        'With an availability of {orbitalAvailability} at {referenceAltitude}, the upsets of this orbit leave no time for work.',
    },
    source: 'young-1974',
    why: 'The availability that you set, with the downtime by upsets as the protons of this orbit have it.',
  }),
}
