/** Cost of capital and lives: capital is recovered as an even annual payment over each part's own life. */
import { assumption, choice, cite, convention, derived, triangular } from '../../engine/quantity.ts'
import { duration, lifetime, yearlyShare } from '../kinds.ts'

export const capital = {
  waccOrbit: assumption('Cost of capital in orbit', yearlyShare, {
    symbol: 'r_\\mathrm{o}',
    spread: triangular('0.08 1/year', '0.12 1/year', '0.18 1/year'),
    range: ['0.06 1/year', '0.2 1/year'],
    limits: ['0.001 1/year', '2 1/year'],
    marks: [{ at: '0.15 1/year', label: 'SemiAnalysis', source: 'semianalysis-2026' }],
    main: true,
    evidence: 'judgement',
    source: 'semianalysis-2026',
    moves: { orbitCostPerKwYear: '+', costRatio: '+' },
    why: 'Weighted cost of equity and debt, before tax and inflation, for assets that nobody can repossess. SemiAnalysis takes 15 %; the default is a judgement for an operator with flight history.',
  }),
  waccGround: assumption('Cost of capital on the ground', yearlyShare, {
    symbol: 'r_\\mathrm{g}',
    spread: triangular('0.07 1/year', '0.09 1/year', '0.14 1/year'),
    range: ['0.05 1/year', '0.15 1/year'],
    limits: ['0.001 1/year', '2 1/year'],
    marks: [
      { at: '0.07 1/year', label: 'Low end of CoreWeave’s debt', source: 'coreweave-2025' },
      { at: '0.103 1/year', label: 'SemiAnalysis', source: 'semianalysis-2026' },
      { at: '0.15 1/year', label: 'High end of CoreWeave’s debt', source: 'coreweave-2025' },
    ],
    main: true,
    evidence: 'estimated',
    source: ['coreweave-2025', 'semianalysis-2026'],
    moves: { groundCostPerKwYear: '+', costRatio: '-' },
    why: 'Operators of AI clusters pay 7 to 15 % on their debt, the largest companies less.',
  }),
  facilityLife: assumption('Life of the facility', lifetime, {
    symbol: 'L_\\mathrm{fac}',
    spread: triangular('12 year', '14 year', '20 year'),
    range: ['8 year', '25 year'],
    marks: [
      { at: '14 year', label: 'Epoch AI', source: 'epoch-2026' },
      { at: '15 year', label: 'SemiAnalysis', source: 'semianalysis-2026' },
    ],
    main: true,
    evidence: 'published',
    source: 'epoch-2026',
    moves: { groundCostPerKwYear: '-' },
    why: 'A building with its power and cooling serves several generations of chips. A satellite serves one.',
  }),
  programmeLife: convention('Years over which engineering is recovered', lifetime, {
    symbol: 'L_\\mathrm{prog}',
    default: '15 year',
    range: ['5 year', '25 year'],
    moves: { orbitCostPerKwYear: '-' },
    why: 'Design, qualification and ground stations outlive one generation of satellites; 15 years is a judgement, close to the life of a facility.',
  }),
  capitalPayments: choice('Capital is paid back', {
    role: 'convention',
    symbol: 'p_\\mathrm{crf}',
    default: 'yearly',
    options: {
      yearly: {
        label: 'Each year',
        why: 'One even payment at the end of each year, as engineering economics has it.',
        source: 'wertz-2011',
      },
      monthly: {
        label: 'Each month',
        why: 'Twelve even payments a year at a twelfth of the yearly rate, as loans and leases have it, and SemiAnalysis with them.',
        source: cite('ferhat00-2026', 'odc_model.py'),
      },
    },
    evidence: 'judgement',
    source: ['wertz-2011', cite('ferhat00-2026', 'odc_model.py')],
    why: 'A rule of accounting that moves both sides: money that comes back sooner bears less interest. At 15 % over five years a monthly plan takes 4.3 % less a year, at 10 % over fifteen 1.9 % less.',
  }),
  paymentPeriod: derived('Time between payments on capital', duration, {
    symbol: '\\Delta t_\\mathrm{crf}',
    formula: 'capitalPayments == "monthly" ? julianYear / 12 : julianYear',
    why: 'A year, or a twelfth of it.',
  }),
  recoveryOrbitIt: derived('Capital recovery, IT in orbit', yearlyShare, {
    symbol: '\\mathrm{crf}_\\mathrm{o,IT}',
    formula: 'waccOrbit / (1 - (1 + waccOrbit * paymentPeriod) ^ (-refreshLife / paymentPeriod))',
    source: 'wertz-2011',
    why: 'Even yearly payment per unit of capital, r/(1 − (1 + r)^−n), over the years the chips earn.',
  }),
  recoverySatellite: derived('Capital recovery, satellite', yearlyShare, {
    symbol: '\\mathrm{crf}_\\mathrm{sat}',
    formula: 'waccOrbit / (1 - (1 + waccOrbit * paymentPeriod) ^ (-satelliteLife / paymentPeriod))',
    source: 'wertz-2011',
    why: 'The same over the years a satellite is used.',
  }),
  recoveryProgramme: derived('Capital recovery, engineering and ground stations', yearlyShare, {
    symbol: '\\mathrm{crf}_\\mathrm{prog}',
    formula: 'waccOrbit / (1 - (1 + waccOrbit * paymentPeriod) ^ (-programmeLife / paymentPeriod))',
    source: 'wertz-2011',
    why: 'The same over the life of the programme.',
  }),
  recoveryGroundIt: derived('Capital recovery, IT on the ground', yearlyShare, {
    symbol: '\\mathrm{crf}_\\mathrm{g,IT}',
    formula: 'waccGround / (1 - (1 + waccGround * paymentPeriod) ^ (-groundChipLife / paymentPeriod))',
    source: 'wertz-2011',
    why: 'The same for chips on the ground over their economic life.',
  }),
  recoveryFacility: derived('Capital recovery, facility', yearlyShare, {
    symbol: '\\mathrm{crf}_\\mathrm{fac}',
    formula: 'waccGround / (1 - (1 + waccGround * paymentPeriod) ^ (-facilityLife / paymentPeriod))',
    source: 'wertz-2011',
    why: 'The same for the facility over its own, longer life.',
  }),
}
