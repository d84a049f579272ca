/** Load and power over the life: accelerators fail while cells and batteries age. */
import { choice, cite, derived, lookup } from '../../engine/quantity.ts'
import { ratio, share, yearlyShare } from '../kinds.ts'

export const life = {
  singleLossRate: derived('Accelerators lost on satellites that work', yearlyShare, {
    symbol: '\\lambda_1',
    formula:
      'refreshPolicy == "service" and refreshLife < serviceLife ? 0 : usedFailureRate * (1 - satelliteLossShare)',
    why: 'What fails one by one and leaves array, battery and radiator to the rest; a satellite that is lost takes its own with it. Where compute is changed in orbit within the life of the satellite, new accelerators ask for full power from an aged array, so nothing is taken off.',
  }),
  workingAtEnd: derived('Accelerators working on the last day, of a satellite that works', share, {
    symbol: 's_\\mathrm{end}',
    formula: 'exp(-singleLossRate * serviceLife)',
    why: 'The rest has failed one by one. It is a mean: a satellite with luck has more and runs them slower on the last days.',
  }),
  fixedLoadShare: derived('Part of the load that does not fail with accelerators', share, {
    symbol: 'b_\\mathrm{fix}',
    formula: `(busShare + loopShare * pumpShare) * (1 + darkOverLit)
      / (powerShare * (1 + eclipseDuty * darkShare * darkOverLit)
        + (busShare + loopShare * pumpShare) * (1 + darkOverLit))`,
    why: 'Bus, network and pumps, of the energy that the array gives on the day that sizes it.',
  }),
  darkOverLit: derived('Array energy for a watt in eclipse over a watt in sunlight', ratio, {
    symbol: 'r_\\mathrm{dark}',
    formula: 'sizingEclipseFraction / ((1 - sizingEclipseFraction) * storageEfficiency)',
    why: 'On the day that sizes the array, losses on the way through the battery included.',
  }),
  peakLoadOverPower: derived('Load over array power, largest over the life', ratio, {
    symbol: '\\max_t \\ell/p',
    formula: `worstLoadOverPower(serviceLife, singleLossRate, fixedLoadShare, arrayDegradation, arrayRadiationShare,
      protonDoseRatio^cellDamageExponent, cellDamageSlope)`,
    requires: {
      'arrayDegradation * julianYear < 1':
        'An array that loses {arrayDegradation} has nothing left after its first year and cannot recharge the battery.',
      'arrayEndOfLife > 0.001':
        'Of an array that loses {arrayDegradation} only {arrayEndOfLife} is left after {serviceLife}, so no area is large enough to recharge the battery.',
    },
    why: 'Both relative to their values when new. 1 where accelerators fail faster than cells age: the first day is then the one that sizes the array.',
  }),
  arraySizing: choice('Array is sized for', {
    role: 'convention',
    symbol: 'b_\\mathrm{arr}',
    default: 'worstDay',
    options: {
      worstDay: {
        label: 'The worst day of its life',
        why: 'Every accelerator that works has its power to the last day.',
        source: cite('larson-wertz-1999', '§11.4'),
      },
      meanOfLife: {
        label: 'The mean of its life',
        why: 'Years with too little are set off against years with too much, as McCalip’s calculator does. Chips cannot use what is left over when the array is new, so on the last days they lack the power that is stated; the compute that this costs is not taken off.',
        source: 'mccalip-2025',
      },
    },
    evidence: 'judgement',
    source: [cite('larson-wertz-1999', '§11.4'), 'mccalip-2025'],
    why: 'A rule of design by which calculators differ. Textbooks size for the end of life; a mean makes the array smaller by half of what it loses.',
  }),
  meanArrayLeft: derived('Power left, mean over the life', share, {
    symbol: '\\bar L_\\mathrm{d}',
    formula: `arrayEndOfLife < 0.999999
      ? (1 - arrayEndOfLife) / (1 - arrayEndOfLife^(julianYear / serviceLife)) * julianYear / serviceLife : 1`,
    source: 'mccalip-2025',
    why: 'Mean of what is left at the start of each year where every year takes the same share: 95.1 % where five years take 2.5 % each.',
  }),
  arraySizingRatio: lookup('Array when new over the load when new', ratio, {
    symbol: 'k_\\mathrm{size}',
    by: 'arraySizing',
    of: { worstDay: 'peakLoadOverPower', meanOfLife: '1 / meanArrayLeft' },
    source: [cite('larson-wertz-1999', '§11.4'), 'mccalip-2025'],
    why: 'By how much the array is larger than the load of the first day asks, for what it loses later.',
  }),
  arrayShortfall: derived('Power that the array lacks on its worst day', share, {
    symbol: 'x_\\mathrm{short}',
    formula: 'max(0, 1 - arraySizingRatio / peakLoadOverPower)',
    why: 'Nothing where the array is sized for that day. Where it is sized for its mean, this part of the load goes without on the worst day, and no result takes it off.',
  }),
  arrayLifeFactor: derived('Array built over one for full load on the last day', ratio, {
    symbol: 'k_\\mathrm{life}',
    formula: 'arraySizingRatio * arrayEndOfLife',
    why: 'Below 1, because on the day on which the array is weakest some accelerators have failed, and on the day on which all work it is new; or because it is sized for its mean.',
  }),
}
