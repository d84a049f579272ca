/** The two sides next to each other, and the launch price at which they meet. */
import { assumption, cite, constant, derived } from '../../engine/quantity.ts'
import {
  count,
  fleetPower,
  moneyPerCompute,
  moneyPerHour,
  moneyPerMass,
  moneyPerPowerYear,
  perSecond,
  ratio,
  tokenPrice,
  tonnesPerYear,
} from '../kinds.ts'

export const result = {
  servedPower: derived('IT power whose work reaches users', fleetPower, {
    symbol: 'P_\\mathrm{served}',
    formula: 'itPower * deliveredShare',
    requires: {
      'deliveredShare > 0.000000001':
        'No compute reaches a user: nothing can be brought down, or the network of the formations lets nothing through.',
    },
    why: 'What waits for its network or cannot be brought down serves nobody, so costs per kilowatt are divided by this.',
  }),
  orbitCostPerKwYear: derived('Cost per delivered kilowatt-year, orbit', moneyPerPowerYear, {
    symbol: 'c_\\mathrm{o,kWy}',
    formula: 'orbitAnnualCost / servedPower',
    why: 'One fleet at today’s prices: yearly cost over the IT power that reaches users. What cannot be brought down does not count.',
  }),
  groundCostPerKwYear: derived('Cost per delivered kilowatt-year, ground', moneyPerPowerYear, {
    symbol: 'c_\\mathrm{g,kWy}',
    formula: 'groundAnnualCost / itPower',
    source: 'epoch-2026',
    why: 'The same on the ground at today’s prices. The reference study has 8,500 USD with other costs of capital and without interest in construction.',
  }),
  orbitCostPerAcceleratorHour: derived('Cost per accelerator-hour, orbit', moneyPerHour, {
    symbol: 'c_\\mathrm{o,acc}',
    formula: 'orbitAnnualCost / (deliveredAccelerators * servedPower / itPower)',
    source: 'semianalysis-2026',
    why: 'Per hour of one accelerator that works for users.',
  }),
  groundCostPerAcceleratorHour: derived('Cost per accelerator-hour, ground', moneyPerHour, {
    symbol: 'c_\\mathrm{g,acc}',
    formula: 'groundAnnualCost / deliveredAccelerators',
    source: 'semianalysis-2026',
    why: 'The same on the ground. Rents in 2026 run from about 2.35 USD for an H100 on contract to 6 for a B200 on demand, profit included.',
  }),
  orbitCostPerPflopDay: derived('Cost per petaFLOP-day, orbit', moneyPerCompute, {
    symbol: 'c_\\mathrm{o,PFd}',
    formula: 'orbitAnnualCost / (sustainedCompute * servedPower / itPower)',
    why: 'Per 10¹⁵ sustained operations a second for a day.',
  }),
  groundCostPerPflopDay: derived('Cost per petaFLOP-day, ground', moneyPerCompute, {
    symbol: 'c_\\mathrm{g,PFd}',
    formula: 'groundAnnualCost / sustainedCompute',
    why: 'Yearly cost on the ground over sustained operations, per 10¹⁵ a second for a day.',
  }),
  tokenRate: assumption('Tokens per accelerator', perSecond, {
    symbol: 'r_\\mathrm{tok}',
    default: '2000 1/s',
    range: ['50 1/s', '10000 1/s'],
    marks: [
      { at: '90 1/s', label: 'H200, large reasoning model', source: 'mlperf-inference-2025' },
      { at: '5833 1/s', label: 'GB300, MLPerf inference 5.1, offline', source: 'mlperf-inference-2025' },
    ],
    moves: { orbitCostPerToken: '-', groundCostPerToken: '-' },
    why: 'Output tokens per second in service, mean over the day. Benchmarks reach 5,800 with full batches; a third of that is a judgement for real traffic.',
  }),
  tokenBundle: constant('Tokens priced together', count, {
    symbol: 'N_\\mathrm{tok}',
    value: 1000000,
    source: 'semianalysis-2026',
    why: 'Prices of language models are quoted for a million tokens; SemiAnalysis gives its costs for a billion.',
  }),
  orbitCostPerToken: derived('Cost per million tokens, orbit', tokenPrice, {
    symbol: 'c_\\mathrm{o,tok}',
    formula: 'tokenBundle * orbitCostPerAcceleratorHour / tokenRateServed',
    why: 'Cost of an accelerator over the tokens it makes.',
  }),
  groundCostPerToken: derived('Cost per million tokens, ground', tokenPrice, {
    symbol: 'c_\\mathrm{g,tok}',
    formula: 'tokenBundle * groundCostPerAcceleratorHour / tokenRateServed',
    why: 'Cost of an accelerator on the ground over the tokens it makes.',
  }),
  costRatioToday: derived('Cost ratio of one fleet at today’s prices', ratio, {
    symbol: '\\rho_0',
    formula: 'orbitCostPerKwYear / groundCostPerKwYear',
    source: ['semianalysis-2026', 'deutsche-bank-2026', 'bcg-2026'],
    why: 'A whole fleet and a whole campus bought today and renewed for ever: the measure of most published comparisons, which run from 1.2 to 7.2 with chips and without.',
  }),
  launchCostSlope: derived('Yearly cost per unit of launch price', tonnesPerYear, {
    symbol: '\\partial \\dot C_\\mathrm{o} / \\partial c_\\mathrm{L}',
    formula: 'chargedMass * launchRecovery * (1 + insuranceRate + satelliteInterest)',
    why: 'Kilograms paid for, recovered over their lives, with the premium on them. Cost is linear in the launch price, so the break-even needs no search.',
  }),
  orbitCostWithoutLaunch: derived('Cost per delivered kilowatt-year with free launch', moneyPerPowerYear, {
    symbol: 'c_\\mathrm{o,0}',
    formula: `(orbitItAnnual * (1 + insuranceRate + chipInterestOrbit)
      + (satelliteAnnual + integrationAnnual) * (1 + insuranceRate + satelliteInterest)
      + nonRecurringAnnual * (1 + engineeringInterest)
      + groundSegmentAnnual + orbitOperationsAnnual) / servedPower`,
    why: 'What remains if launches were given away: all items but launch and the premium on it.',
  }),
  freeLaunchRatio: derived('Cost ratio with free launch', ratio, {
    symbol: '\\rho_\\mathrm{free}',
    formula: 'orbitCostWithoutLaunch / groundCostPerKwYear',
    why: 'Above one, no launch price makes orbit as cheap as the ground.',
  }),
  breakEvenLaunchPrice: derived('Break-even launch price', moneyPerMass, {
    symbol: 'c_\\mathrm{L}^{=}',
    formula: '(groundCostPerKwYear - orbitCostWithoutLaunch) * servedPower / launchCostSlope',
    requires: {
      'orbitCostWithoutLaunch <= groundCostPerKwYear':
        'Even free launch does not make orbit as cheap: without launch it costs {orbitCostWithoutLaunch}, the ground {groundCostPerKwYear}.',
    },
    source: [cite('turyshev-2026', 'abstract'), cite('aguera-2025', '§2.4 and §4.4')],
    why: 'The price per kilogram to the vehicle’s reference orbit that makes one fleet cost as much as the ground with everything else as it is today. Published values from 67 to 500 USD/kg leave out different parts of the cost.',
  }),
}
