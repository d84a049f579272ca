/** Load and power over the life: accelerators fail while cells and batteries age. */
import { derived } from '../../engine/quantity.ts'
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
    formula: `(busOverhead + loopShare * pumpShare) * (1 + darkOverLit)
      / (powerShare * (1 + eclipseDuty * darkShare * darkOverLit)
        + (busOverhead + loopShare * pumpShare) * (1 + darkOverLit))`,
    why: 'Bus and pumps, of the energy that the array gives on the day that sizes it.',
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
  arrayLifeFactor: derived('Array built over one for full load on the last day', ratio, {
    symbol: 'k_\\mathrm{life}',
    formula: 'peakLoadOverPower * arrayEndOfLife',
    why: 'Below 1, because on the day on which the array is weakest some accelerators have failed, and on the day on which all work it is new.',
  }),
}
